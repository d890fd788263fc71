import { askFiles, type Answer, type Asked } from '../../src/doctor/ask.js';
import { diagnose } from '../../src/doctor/diagnose.js';
import type { PageFacts, PolicyFact } from '../../src/doctor/facts.js';
import type { Finding } from '../../src/doctor/finding.js';
import { gather } from '../../src/doctor/gather.js';
import { parsePage } from '../../src/doctor/parse.js';

export const ADDRESS = 'https://city.example/news/';
export const HEAD = `<link rel="stylesheet" href="/icc/cdn/icc.css">
<script type="module" src="/icc/cdn/icc.js"></script>`;
export const RADAR = '<icc-index-radar city="bergen"><p>Our result.</p></icc-index-radar>';

/** A page that has nothing wrong, around some markup. */
export function aPage(body: string, { head = HEAD, html = '<html lang="en">' } = {}): string {
  return `<!doctype html>${html}<head><title>City</title>${head}</head><body><h1>City</h1>${body}</body></html>`;
}

/** The facts of a page, of which no file was asked for. */
export function factsOf(html: string, headers: readonly PolicyFact[] = []): PageFacts {
  return gather(parsePage(html), { address: ADDRESS, headers });
}

/** What is found on a page by itself. */
export function found(html: string, headers: readonly PolicyFact[] = []): readonly Finding[] {
  return diagnose(factsOf(html, headers));
}

/** A policy as a server sends it. */
export function aPolicy(text: string, isReportOnly = false): readonly PolicyFact[] {
  return [{ text, from: 'header', isReportOnly }];
}

/** The ids of findings, without what is good. */
export function idsOf(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ level }) => level !== 'good').map(({ id }) => id);
}

/** An answer of a server. */
export function anAnswer(body: string, changes: Partial<Answer> = {}): Answer {
  return { status: 200, contentType: 'text/javascript', body, headers: {}, ...changes };
}

/** What is found on a page when its files are asked for; what is not named is not there. */
export async function foundWith(
  html: string,
  files: Readonly<Record<string, Asked>>,
): Promise<readonly Finding[]> {
  const missing = anAnswer('', { status: 404 });
  const ask = (address: string): Promise<Asked> =>
    Promise.resolve(files[address.replace('https://city.example', '')] ?? missing);
  return diagnose(await askFiles(factsOf(html), ask));
}
