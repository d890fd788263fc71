import { TAGS } from '../../doctor/catalogue.js';
import type { MeasuredFact, ViolationFact } from '../../doctor/facts.js';
import type { ShownPage } from '../../doctor/merge.js';
import { readColours } from './read-colours.js';
import { toTree } from './to-tree.js';

/** How long a page gets to show its widgets, in milliseconds. */
const PATIENCE_MS = 8000;
const STEP_MS = 100;

/**
 * Opens a page of the same origin in a frame, waits for its widgets, and looks at them.
 *
 * @returns `undefined` where the page did not let itself be looked at.
 */
export async function openInFrame(
  frame: HTMLIFrameElement,
  address: string,
): Promise<ShownPage | undefined> {
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  const violations = watchPolicy(frame);
  frame.src = address;
  await Promise.race([loaded, pause(PATIENCE_MS)]);
  violations.stop();
  const page = frame.contentDocument;
  // Another origin, or a browser's own page that says why it shows nothing.
  if (page === null || page.URL === 'about:blank') return undefined;
  await settle(page);
  return lookAt(page, violations.found);
}

/** What is seen of a page that is open. */
export function lookAt(page: Document, violations: readonly ViolationFact[] = []): ShownPage {
  return {
    root: toTree(page.documentElement),
    violations,
    tags: widgetsOf(page).map((element) => ({
      name: nameOf(element),
      measured: measure(element),
      colours: readColours(element),
    })),
  };
}

const MARKERS = TAGS.map((tag) => `[data-icc=${tag.replace('icc-', '')}]`);

function widgetsOf(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>([...TAGS, ...MARKERS].join())];
}

/** A marker that no script found yet still has its attribute. */
function nameOf({ localName, dataset }: HTMLElement): string {
  return TAGS.includes(localName) ? localName : `icc-${dataset.icc ?? ''}`;
}

function measure(element: HTMLElement): MeasuredFact {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const isShown = element.getClientRects().length > 0;
  // An element without a box has no rectangles; one that is inline and empty has, of no width.
  const isHidden = style?.visibility !== 'visible' || (!isShown && isInNothing(element));
  const { state } = element as { readonly state?: unknown };
  return {
    widthPx: element.getBoundingClientRect().width,
    isHidden,
    state: typeof state === 'string' ? state : undefined,
  };
}

function isInNothing(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (view?.getComputedStyle(each).display === 'none') return true;
  }
  return element.closest('details:not([open]), [hidden]') !== null;
}

/** Widgets load when they come near: the reader's way down the page is walked for them. */
async function settle(page: Document): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (let turn = 0; performance.now() < until; turn += 1) {
    const all = widgetsOf(page).filter((element) => isWaiting(element));
    // By turns, or one that never ends would keep the others from being seen.
    const waiting = all[turn % all.length];
    if (waiting === undefined) return;
    page.defaultView?.scrollTo(0, waiting.getBoundingClientRect().top + page.defaultView.scrollY);
    await pause(STEP_MS);
  }
}

function isWaiting(element: HTMLElement): boolean {
  const { state, isHidden } = measure(element);
  return !isHidden && (state === undefined || state === 'idle' || state === 'loading');
}

/** Listens to what policies stop, from as early as a page around can. */
function watchPolicy(frame: HTMLIFrameElement): {
  readonly found: ViolationFact[];
  readonly stop: () => void;
} {
  const found: ViolationFact[] = [];
  let watched: Document | null = frame.contentDocument;
  const look = (): void => {
    const page = frame.contentDocument;
    if (page === watched || page === null) return;
    watched = page;
    page.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, disposition } = event;
      if (disposition === 'enforce') {
        found.push({ directive: effectiveDirective, blocked: blockedURI });
      }
    });
  };
  const timer = setInterval(look, 4);
  return {
    found,
    stop: () => {
      look();
      clearInterval(timer);
    },
  };
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
