import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, ok, type Result } from '../../core/result.js';
import { fault, type Fault } from '../problem.js';
import { toPlainText, type PageTexts, type PlacedText } from './placed-text.js';

/** What a report in PDF holds, before anything is made of it. */
export interface ReportTexts {
  readonly pages: readonly PageTexts[];
  /** As the file itself says; often what the program that made it filled in. */
  readonly title: string | undefined;
}

type Pdfjs = typeof PdfjsModule;
/** Gets the reader of PDF. Rejects where it is not installed. */
export type LoadPdfjs = () => Promise<Pdfjs>;

/** How to get the reader of PDF, which is not brought along because few need it. */
const COMMANDS = [
  'npm install pdfjs-dist',
  'npx -p icc-widgets -p pdfjs-dist icc-widgets data import-report …',
];

/** A PDF may have something before its mark, but not more than this. */
const MARK_WITHIN_BYTES = 1024;

/**
 * Reads the texts of a PDF and where they stand. Draws nothing, runs nothing that
 * the file brings along, and asks nobody for anything.
 *
 * @param load gets the reader; default: the package `pdfjs-dist`, if it is installed.
 */
export async function readPages(
  bytes: Uint8Array,
  load: LoadPdfjs = loadPdfjs,
): Promise<Result<ReportTexts, Fault>> {
  const start = Buffer.from(bytes.subarray(0, MARK_WITHIN_BYTES)).toString('latin1');
  if (!start.includes('%PDF-')) return fail(fault('report-not-pdf', {}));
  let pdfjs: Pdfjs;
  try {
    pdfjs = await load();
  } catch (error) {
    // A reader that is there and does not start is a fault to be seen as it is.
    if (!isNotInstalled(error)) throw error;
    return fail(fault('report-reader-missing', { commands: COMMANDS }));
  }
  const task = pdfjs.getDocument({
    // A copy, for the reader takes what it is given for its own.
    data: Uint8Array.from(bytes),
    cMapUrl: folderOfCharacterMaps(),
    cMapPacked: true,
    disableFontFace: true,
    isEvalSupported: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: PageTexts[] = [];
    for (let page = 1; page <= document.numPages; page++) {
      pages.push(await textsOf(await document.getPage(page), page));
    }
    if (pages.every(({ texts }) => texts.length === 0)) {
      return fail(fault('report-without-text', { pages: pages.length }));
    }
    const { info } = await document.getMetadata();
    return ok({ pages, title: titleOf(info) });
  } catch (error) {
    return fail(toFault(error));
  } finally {
    await task.destroy();
  }
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<Pdfjs['getDocument']>['promise']>['getPage']>>;

async function textsOf(pdfPage: PdfPage, page: number): Promise<PageTexts> {
  const { width, height, transform } = pdfPage.getViewport({ scale: 1 });
  const { items } = await pdfPage.getTextContent();
  const texts = items.flatMap((item): readonly PlacedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, , , x, y] = multiply(transform, item.transform);
    // What runs up the margin is no sentence of the page.
    if (a <= 0 || Math.abs(b) > a / 10) return [];
    const text = toPlainText(item.str);
    return [{ text, x, y, width: item.width, size: item.height || Math.hypot(a, b) }];
  });
  pdfPage.cleanup();
  return { page, width, height, texts };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Applies `inner` first: what stands turned on a turned page stands upright. */
function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
}

function titleOf(info: object): string | undefined {
  const title: unknown = 'Title' in info ? info.Title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? toPlainText(title).trim() : undefined;
}

function toFault(error: unknown): Fault {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') return fault('report-protected', {});
  return fault('report-damaged', { reason: message.replace(/\.$/, '') });
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

// Through a constant, or the bundler takes the files for some to bring along.
const here = import.meta.url;

/** What letters the numbers of some old Asian fonts mean; a folder of the reader itself. */
function folderOfCharacterMaps(): string {
  try {
    const manifest = createRequire(here).resolve('pdfjs-dist/package.json');
    return `${join(dirname(manifest), 'cmaps')}/`;
  } catch {
    return '';
  }
}

const DRAWING_CLASSES = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/**
 * The reader looks for what it would draw with as soon as it is imported, asks for
 * a package of native code and warns that it is missing. Nothing is drawn here.
 */
async function loadPdfjs(): Promise<Pdfjs> {
  const missing = DRAWING_CLASSES.filter((name) => !(name in globalThis));
  for (const name of missing) Object.defineProperty(globalThis, name, STAND_IN);
  // The only way to keep it quiet: how much it says can be set only once it is there.
  const terminal = globalThis.console;
  const { warn } = terminal;
  terminal.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    terminal.warn = warn;
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

const STAND_IN: PropertyDescriptor = {
  configurable: true,
  writable: true,
  value: class {
    readonly isStandIn = true;
  },
};
