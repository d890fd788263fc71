import { executeServerCommand } from '@web/test-runner-commands';
import { nextFrame } from '../../support/frames.js';

/** How long anything on a page may take: a first visit in the slowest engine, on a busy machine. */
const LIMIT_MS = 8000;

/** A page of the built files in a frame, and what it said on its console. */
export interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly heard: () => readonly string[];
}

export interface PageOptions {
  /** What is in the body. */
  readonly body: string;
  /** Default: the loader of the copy `icc`. */
  readonly head?: string;
  /** The page's Content Security Policy, as a response header; `strict` is that of the demo pages. */
  readonly policy?: string;
  /** Width of the page, in pixels. Default: 700. */
  readonly widthPx?: number;
  /** Opens the page with JavaScript off. */
  readonly scriptless?: boolean;
}

/** Whether this is the one engine that asks a server again for code that failed. */
export const asksAgain = !/Chrome|Firefox/.test(navigator.userAgent);

let frames: HTMLIFrameElement[] = [];

afterEach('pages are closed', () => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** The tag that brings in a copy of the library. */
export function loaderTag(copy = 'icc', attributes = ''): string {
  return `<script type="module" src="/built/${copy}/cdn/icc.js" ${attributes}></script>`;
}

/** The name of a copy of the library that no other page has, in whatever engine. */
export function aCopy(): string {
  return `copy-${crypto.randomUUID()}`;
}

/** Opens a page at the top of the window, until the end of the test. */
export async function openPage(options: PageOptions): Promise<OpenPage> {
  const { body, head = loaderTag(), policy, scriptless = false, widthPx = 700 } = options;
  const nonce = policy?.includes("'nonce-n'") ? 'nonce="n"' : '';
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>City</title>
<link rel="icon" href="data:,">
<script src="/built/listen.js" ${nonce}></script>
${head}
</head>
<body>
${body}
</body>
</html>`;
  const answer = await executeServerCommand<{ address: string }, object>('built-page', {
    html,
    ...(policy === undefined ? {} : { policy }),
  });
  const frame = document.createElement('iframe');
  if (scriptless) frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame.style, { position: 'fixed', inset: '0', border: '0' });
  Object.assign(frame, { width: String(widthPx), height: '600', src: answer.address });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const inner = frame.contentWindow as (Window & typeof globalThis & { heard?: string[] }) | null;
  if (inner === null || frame.contentDocument === null) throw new Error('the page did not open');
  return {
    frame,
    document: frame.contentDocument,
    window: inner,
    heard: () => inner.heard ?? [],
  };
}

/**
 * Waits, frame by frame, for what a page does in its own time.
 *
 * @throws (rejects) after eight seconds, naming what never came.
 */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > LIMIT_MS) throw new Error(`${what} never came`);
    await nextFrame();
  }
}

/** The widgets of a tag that show their figures, in the order of the page. */
export async function shown(root: ParentNode, selector: string, count = 1): Promise<Element[]> {
  const find = (): Element[] =>
    [...root.querySelectorAll(selector)].filter((element) => isReady(element));
  await until(() => find().length >= count, `${count} ready ${selector}`);
  return find();
}

/** Whether a widget shows what it was asked for. */
export function isReady(element: Element): boolean {
  return (element as Element & { state?: string }).state === 'ready';
}

/** Rows of a radar's data table: names and figures as they are read. */
export function rowsOf(radar: Element): string[][] {
  return [...(radar.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

/** Whether the reader sees an element: it takes room, and nothing hides it. */
export function isSeen(element: Element | null): boolean {
  if (element === null) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What a page has asked for below its copies of the library, and when. */
export function timingsOf({ window: inner }: OpenPage): PerformanceResourceTiming[] {
  const entries = inner.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.filter(({ name }) => /\/(cdn|data)\//.test(name));
}

/** Whether a page has asked for a file whose address ends so, and has been answered. */
export function isAsked(page: OpenPage, ending: string): boolean {
  return timingsOf(page).some(({ name }) => name.endsWith(ending));
}

/** The files that the server was asked for, by all pages with this copy of the library, in order. */
export function requestsOf(copy: string): Promise<string[]> {
  return executeServerCommand<string[], object>('built-requests', { folder: copy });
}

/** Whether each file was asked for once. */
export function areSingle(paths: readonly string[]): boolean {
  return new Set(paths).size === paths.length;
}
