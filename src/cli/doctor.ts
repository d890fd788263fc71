import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { askFiles, type Ask } from '../doctor/ask.js';
import { diagnose, isUnrelated } from '../doctor/diagnose.js';
import type { PageFacts, PolicyFact } from '../doctor/facts.js';
import { gather } from '../doctor/gather.js';
import { loadMessages, toLanguage } from '../doctor/languages.js';
import { parsePage } from '../doctor/parse.js';
import {
  fill,
  toReport,
  toText,
  type DoctorMessages,
  type Mark,
  type Report,
} from '../doctor/report.js';

/** What the command reads and writes with, so that tests need neither network nor terminal. */
export interface DoctorIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly fetch: typeof fetch;
  /** Reads a file. Default: from the disk. */
  readonly readFile?: ((path: string) => Promise<string>) | undefined;
  /** Whether somebody looks at a terminal, which can show colours. */
  readonly isTTY: boolean;
}

/** How long to wait for a file, in milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * `icc-widgets doctor <address or file> [--lang fr] [--json]`: says what is wrong on a page.
 *
 * @returns the exit code: 0 for no error, 1 for errors on the page, 2 if it could not be looked at.
 */
export async function runDoctor(args: readonly string[], io: DoctorIo): Promise<number> {
  const options = readArguments(args);
  const messages = await loadMessages(toLanguage(options?.lang));
  if (options?.target === undefined) {
    io.err(`${messages.usage}\n`);
    return 2;
  }
  const page = await open(options.target, io);
  if ('reason' in page) {
    const reason = `${options.target}: ${page.reason}`;
    io.err(`${fill(messages.cannotRead, { reason }, messages.$dir)}\n`);
    return 2;
  }
  const own = gather(parsePage(page.html), page);
  const unseen =
    page.headers === undefined ? (['headers', 'layout'] as const) : (['layout'] as const);
  const facts = await askFiles({ ...own, unseen }, askerFor(page.address, io));
  const findings = diagnose(facts);
  const report: Report = {
    address: page.address,
    findings,
    unseen: facts.unseen,
    isUnrelated: isUnrelated(facts, findings),
  };
  io.out(options.json ? toJson(report, facts, messages) : toReport(report, messages, marker(io)));
  return findings.some(({ level }) => level === 'error') ? 1 : 0;
}

interface Arguments {
  readonly target: string | undefined;
  readonly lang: string | undefined;
  readonly json: boolean;
}

/** Nothing where something was asked for that there is not. */
function readArguments(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) return undefined;
    return { target: positionals[0], lang: values.lang, json: values.json };
  } catch {
    return undefined;
  }
}

interface OpenedPage {
  readonly address: string;
  readonly html: string;
  /** Nothing for a file, which comes without. */
  readonly headers: readonly PolicyFact[] | undefined;
}

async function open(
  target: string,
  io: DoctorIo,
): Promise<OpenedPage | { readonly reason: string }> {
  try {
    if (!/^https?:\/\//i.test(target)) {
      const address = /^file:/i.test(target) ? target : pathToFileURL(target).href;
      return { address, html: await read(address, io), headers: undefined };
    }
    const response = await get(target, io, { Accept: 'text/html' });
    if (!response.ok) return { reason: `HTTP ${response.status}` };
    const html = await response.text();
    return { address: response.url || target, html, headers: policiesOf(response.headers) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function policiesOf(headers: Headers): readonly PolicyFact[] {
  return [
    { name: 'content-security-policy', isReportOnly: false },
    { name: 'content-security-policy-report-only', isReportOnly: true },
  ].flatMap(({ name, isReportOnly }) => {
    const text = headers.get(name);
    return text === null ? [] : [{ text, from: 'header' as const, isReportOnly }];
  });
}

function get(address: string, io: DoctorIo, headers: Record<string, string>): Promise<Response> {
  return io.fetch(address, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
}

function read(address: string, io: DoctorIo): Promise<string> {
  const path = fileURLToPath(address.replace(/[?#].*$/, ''));
  return io.readFile ? io.readFile(path) : readFile(path, 'utf8');
}

/** `fetch` says only that it failed; why is in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = (error.cause ?? error) as { readonly code?: unknown };
  return typeof code === 'string' ? code : error.message;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** Asks as a browser would that shows the page. */
function askerFor(page: string, io: DoctorIo): Ask {
  return async (address, needsLeave) => {
    const { protocol, origin } = new URL(address);
    if (protocol === 'file:') return askDisk(address, page, io);
    if (!/^https?:$/.test(protocol)) return 'unseen';
    const from = new URL(page).origin;
    const isForeign = needsLeave && origin !== from;
    try {
      const response = await get(address, io, isForeign ? { Origin: from } : {});
      const leave = response.headers.get('access-control-allow-origin');
      if (isForeign && leave !== '*' && leave !== from) {
        return response.ok ? 'cors' : await toAnswer(response);
      }
      return await toAnswer(response);
    } catch {
      return 'unreachable';
    }
  };
}

async function toAnswer(response: Response): Promise<Exclude<Awaited<ReturnType<Ask>>, string>> {
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: await response.text(),
    headers: Object.fromEntries(response.headers),
  };
}

/** Of a page on the disk, `/icc/…` is on a server that nobody named. */
async function askDisk(address: string, page: string, io: DoctorIo): ReturnType<Ask> {
  if (!page.startsWith('file:')) return 'unseen';
  const contentType = TYPES[extname(new URL(address).pathname)] ?? '';
  try {
    return { status: 200, contentType, body: await read(address, io), headers: {} };
  } catch {
    return isFromRoot(address, page)
      ? 'unseen'
      : { status: 404, contentType: '', body: '', headers: {} };
  }
}

function isFromRoot(address: string, page: string): boolean {
  const [, first] = new URL(address).pathname.split('/');
  const [, own] = new URL(page).pathname.split('/');
  return first !== own;
}

const CODES = { error: 31, warning: 33, good: 32, code: 36, quiet: 2 } as const;

function marker({ isTTY }: DoctorIo): Mark {
  return (kind, text) => (isTTY ? `\u001b[${CODES[kind]}m${text}\u001b[0m` : text);
}

/** For other programs: what was found, and the same in words. */
function toJson(report: Report, facts: PageFacts, messages: DoctorMessages): string {
  const findings = report.findings.map((finding) => ({
    ...finding,
    text: toText(finding, messages),
  }));
  return `${JSON.stringify({ address: facts.address, findings, unseen: report.unseen }, undefined, 2)}\n`;
}
