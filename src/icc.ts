/**
 * The one script of a page: registers only the widgets that are on it, when they
 * come near the viewport, or at once with `loading="eager"`. Editors that strip unknown tags may write
 * `<div data-icc="index-radar" data-city="bergen">` instead of the tag.
 *
 * Widgets within another component's open shadow root are found if its host has the attribute
 * `data-icc-root`, or if its code calls `watch(shadowRoot)`.
 *
 * A page may include it several times, also in several versions: of each widget, the first to be
 * asked for it brings its own.
 */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'index-radar': () => import('./widgets/index-radar/define.js'),
  'diversity-statement': () => import('./widgets/diversity-statement/define.js'),
  'network-map': () => import('./widgets/network-map/define.js'),
};

const MARGIN = '600px';
/** How long to leave alone what did not come. */
const PAUSE_MS = 3000;
/** The name by which Lit asks a page for Trusted Types. */
const POLICY = 'lit-html';
/** Widgets that have data of their own, or may show none. */
const OWN =
  '[src],[from],[until],:has([slot=words]),:not([network],[country],[city]):has(table,li,blockquote)';
/** The languages that the shipped dataset has statements in. */
const STATEMENTS = 'ar ca da de el en es fi fr he hr hu is it ja ko nb nl pl pt ro sr sv tr uk';
// Through a constant, or the bundler takes the dataset for a file to copy.
const here = import.meta.url;
/** Tags without their code, and what stands for them. */
const tags = Object.keys(widgets)
  .map((name) => `icc-${name}:not(:defined),[data-icc=${name}]`)
  .join();

/** The address of something from this file's own: no markup of the page has a say in it. */
const toUrl = (path: string): URL => new URL(path, here);

/**
 * For all copies on the page: by which copy of the loader a tag is being loaded, `''` once that has
 * failed; and answers that are waited for, by their addresses, for the widgets that will want them.
 */
const SHARED = Symbol.for('icc');
const page: Window & { [SHARED]?: Record<string, unknown> } = window;
const shared = (page[SHARED] ??= {});

/** What is done once: tags whose code was asked for, and advice that was given. */
const done = new Set<string>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const isDue = isIntersecting || target.matches('[loading=eager]');
      // Some engines take what has left the page for something at its top.
      if (isDue && target.isConnected) load(target);
    }
  },
  { rootMargin: MARGIN },
);

// Keeps no root alive: what was changed tells where to look.
const changes = new MutationObserver((records) => {
  new Set(records.map(({ target }) => target.getRootNode() as ParentNode)).forEach(search);
});

/**
 * Finds the widgets within a document or shadow root, now and whenever its elements change. The page's
 * own document is watched from the start.
 */
export function watch(root: Document | ShadowRoot): void {
  changes.observe(root, { childList: true, subtree: true });
  search(root);
}

function search(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(tags)) {
    // The tag in its place is found as a change of the page.
    if (element.dataset.icc) upgrade(element);
    else near.observe(element);
  }
  for (const host of root.querySelectorAll('[data-icc-root]')) {
    const enter = (): void => {
      if (host.shadowRoot) watch(host.shadowRoot);
    };
    // A component may get its root as late as its code; of other elements the name is refused.
    void customElements.whenDefined(host.localName).then(enter, enter);
  }
}

/** Gets a widget's code and data, unless another copy of the loader does. */
function load(element: Element): void {
  const tag = element.localName;
  // So that it is looked at anew when the page changes before there is a widget.
  near.unobserve(element);
  const owner = (shared[tag] ??= here);
  // One that failed is anybody's.
  if (owner !== '' && owner !== here) return;
  filesOf(element).forEach(ask);
  if (done.has(tag)) return;
  done.add(tag);
  // A widget that cannot be loaded leaves the page's own content in its place. Whatever copy is asked next
  // may try again, but not at every change of the page.
  widgets[tag.slice(4)]?.().catch(() =>
    setTimeout(() => {
      done.delete(tag);
      shared[tag] = '';
    }, PAUSE_MS),
  );
}

/** Puts the widget into its marker, around the content that was there. */
function upgrade(marker: HTMLElement): void {
  const element = document.createElement(`icc-${marker.dataset.icc}`);
  delete marker.dataset.icc;
  for (const { name, value } of marker.attributes) {
    // Editors let `data-onclick` pass that would never let `onclick`; and not every key makes a name.
    const key = /^data-((?!on)[a-z].*)/.exec(name)?.[1];
    if (key) element.setAttribute(key, value);
  }
  element.append(...marker.childNodes);
  marker.append(element);
}

/** Files of the dataset that a widget is sure to ask for. */
function filesOf(element: Element): readonly string[] {
  // Its own words, table or list may be all that it shows.
  if (element.matches(OWN)) return [];
  const city = element.getAttribute('city');
  if (element.localName === 'icc-network-map') {
    // Of which country a network is, and whether it has a map of its own, only the data tell.
    const hasMap = !element.matches('[network],[country],[region],[view=list]');
    return ['cities', 'networks', ...(hasMap ? ['geo/europe.topo', 'geo/world-inset.topo'] : [])];
  }
  // A name that is no id may lead nowhere.
  const results = city?.match(/^[a-z\d-]+$/) ? [`results/${city}`] : [];
  if (element.localName !== 'icc-diversity-statement') return results;
  const language = element.closest<HTMLElement>('[lang]')?.lang.split('-')[0] ?? '';
  return language && STATEMENTS.includes(language)
    ? [...results, `statements/${language}`]
    : results;
}

/** Asks for a widget's data together with its code, not after it. */
function ask(file: string): void {
  const { href } = toUrl(`../data/${file}.json`);
  if (href in shared) return;
  const abort = new AbortController();
  const answer = fetch(href, abort);
  // What went wrong is told by the widget, if there comes one.
  answer.catch(() => undefined);
  shared[href] = Object.assign(answer, { abort });
}

/** Says once what the page's policy would have to allow. */
function explain(event: SecurityPolicyViolationEvent): void {
  const { blockedURI, disposition, effectiveDirective, sample } = event;
  const isFile = ['.', '../data/'].some((folder) => blockedURI.startsWith(toUrl(folder).href));
  // Of a policy that was not allowed, the sample is its name. Two copies of the library ask for the same.
  const missing = isFile
    ? toUrl('.').origin
    : sample === POLICY
      ? `${POLICY} 'allow-duplicates'`
      : '';
  const allow = `add ${missing} to ${effectiveDirective.replace('-elem', '')}`;
  if (!missing || disposition === 'report' || done.has(allow)) return;
  done.add(allow);
  // eslint-disable-next-line no-console -- nothing else tells a developer why a page stays as it was
  console.error(`ICC Widgets: policy blocks ${sample || blockedURI}: ${allow}`);
}

document.addEventListener('securitypolicyviolation', explain);
watch(document);
