/**
 * The one script of a page: registers only the widgets that are on it, when they
 * come near the viewport. Editors that strip unknown tags may write
 * `<div data-icc="index-radar" data-city="bergen">` instead of the tag.
 */
const widgets: Readonly<Record<string, () => Promise<unknown>>> = {
  'index-radar': () => import('./widgets/index-radar/define.js'),
};

const MARGIN = '600px';
const names = Object.keys(widgets);
const tags = names.map((name) => `icc-${name}:not(:defined)`).join();
const markers = names.map((name) => `[data-icc=${name}]`).join();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      // A widget that cannot be loaded leaves the page's own content in its place.
      widgets[target.localName.slice(4)]?.().catch(() => undefined);
    }
  },
  { rootMargin: MARGIN },
);

function search(): void {
  for (const marker of document.querySelectorAll<HTMLElement>(markers)) upgrade(marker);
  for (const element of document.querySelectorAll(tags)) observer.observe(element);
}

/** Puts the widget into its marker, around the content that was there. */
function upgrade(marker: HTMLElement): void {
  const { icc = '', ...attributes } = marker.dataset;
  delete marker.dataset.icc;
  const element = document.createElement(`icc-${icc}`);
  for (const [key, value = ''] of Object.entries(attributes)) {
    element.setAttribute(
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    );
  }
  element.append(...marker.childNodes);
  marker.append(element);
}

search();
new MutationObserver(search).observe(document, { childList: true, subtree: true });
