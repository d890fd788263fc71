/**
 * The one script of a page: registers only the widgets that are on it, when they
 * come near the viewport. Editors that strip unknown tags may write
 * `<div data-icc="index-radar" data-city="bergen">` instead of the tag.
 */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'index-radar': () => import('./widgets/index-radar/define.js'),
  'diversity-statement': () => import('./widgets/diversity-statement/define.js'),
  'network-map': () => import('./widgets/network-map/define.js'),
};

const MARGIN = '600px';
/** The languages that the shipped dataset has statements in. */
const STATEMENTS =
  'ar,ca,da,de,el,en,es,fi,fr,he,hr,hu,is,it,ja,ko,nb,nl,pl,pt,ro,sr,sv,tr,uk'.split(',');
// Through a constant, or the bundler takes the dataset for a file to copy.
const here = import.meta.url;
const names = Object.keys(widgets);
const tags = names.map((name) => `icc-${name}:not(:defined)`).join();
const markers = names.map((name) => `[data-icc=${name}]`).join();

/** Widgets that are on their way, and files that are. */
const begun = new WeakSet<Element>();
const asked = new Set<string>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      // Some engines take what has left the page for something at its top.
      if (!isIntersecting || !target.isConnected) continue;
      observer.unobserve(target);
      begun.add(target);
      preload(target);
      // A widget that cannot be loaded leaves the page's own content in its place.
      widgets[target.localName.slice(4)]?.().catch(() => begun.delete(target));
    }
  },
  { rootMargin: MARGIN },
);

function search(): void {
  for (const marker of document.querySelectorAll<HTMLElement>(markers)) upgrade(marker);
  for (const element of document.querySelectorAll(tags)) {
    if (!begun.has(element)) observer.observe(element);
  }
}

/** Puts the widget into its marker, around the content that was there. */
function upgrade(marker: HTMLElement): void {
  const { icc = '', ...attributes } = marker.dataset;
  delete marker.dataset.icc;
  const element = document.createElement(`icc-${icc}`);
  for (const [key, value = ''] of Object.entries(attributes)) {
    // Editors let `data-onclick` pass that would never let `onclick`; and not every key makes a name.
    if (!/^(?!on)[a-z]/.test(key)) continue;
    element.setAttribute(
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    );
  }
  element.append(...marker.childNodes);
  marker.append(element);
}

/** Files of the dataset that a widget is sure to ask for. */
function filesOf(element: Element): readonly string[] {
  const city = element.getAttribute('city');
  if (element.localName === 'icc-network-map') {
    // Of which country a network is, and whether it has a map of its own, only the data tell.
    const isWhole = !['network', 'country', 'region'].some((name) => element.hasAttribute(name));
    const hasMap = isWhole && element.getAttribute('view') !== 'list';
    return ['cities', 'networks', ...(hasMap ? ['geo/europe.topo', 'geo/world-inset.topo'] : [])];
  }
  // A name that is no id may lead nowhere.
  const results = /^[a-z\d-]+$/.test(city ?? '') ? [`results/${city}`] : [];
  if (element.localName !== 'icc-diversity-statement') return results;
  // What has its day may not be shown; and a page's own words may be all there is to show.
  if (element.matches('[from],[until],:has([slot=words])')) return [];
  const language = element.closest<HTMLElement>('[lang]')?.lang.split('-')[0] ?? '';
  return STATEMENTS.includes(language) ? [...results, `statements/${language}`] : results;
}

/** Has the browser fetch a widget's data together with its code, not after it. */
function preload(element: Element): void {
  if (!element.hasAttribute('src')) filesOf(element).forEach(preloadFile);
}

function preloadFile(file: string): void {
  const { href } = new URL(`../data/${file}.json`, here);
  if (asked.has(href)) return;
  asked.add(href);
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  // The widget's own request finds it only if both ask in the same mode.
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

search();
new MutationObserver(search).observe(document, { childList: true, subtree: true });
