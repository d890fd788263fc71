import { access, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadDataMessages, toDataLanguage } from '../../data-tools/messages/languages.js';
import { toSentence, toText } from '../../data-tools/messages/text.js';
import { fault, problemAt, type Fault } from '../../data-tools/problem.js';
import { reasonOf } from '../../data-tools/read/reason.js';
import type { Finding } from '../../data-tools/report/finding.js';
import { importReport, type ReportProposal } from '../../data-tools/report/import-report.js';
import { INDEX_VERSIONS } from '../../data-tools/report/indicators.js';
import type { LoadPdfjs } from '../../data-tools/report/read-pages.js';
import { toCsv } from '../../data-tools/report/to-csv.js';
import { wordsOf, type ReportWords } from '../../data-tools/report/words/words.js';
import { UsageError, type Io } from '../io.js';

const USAGE =
  'icc-widgets data import-report <report.pdf> --city <id> --edition <date> [--framework v3] [--out proposal.csv] [--lang en] [--json]';

/**
 * `icc-widgets data import-report`: reads an Index report in PDF and proposes its
 * figures, which a person has to confirm before they can be part of a dataset.
 *
 * @param load gets the reader of PDF; default: the package `pdfjs-dist`, if it is installed.
 * @returns the exit code: 0 for a proposal, 1 for a report that says nothing, 2 where PDF cannot be read at all.
 */
export async function runImportReport(
  args: readonly string[],
  io: Io,
  load?: LoadPdfjs,
): Promise<number> {
  const { path, out, lang, json, ...options } = readArguments(args);
  const language = toDataLanguage(lang);
  const messages = await loadDataMessages(language);
  const words = wordsOf(language);
  const tell = (file: string, what: Fault, code: number): number => {
    const problem = problemAt({ file }, what);
    if (json) {
      const { kind, level } = problem;
      const text = toSentence(problem, messages);
      io.out(toJson({ findings: [], problems: [{ kind, level, file, text }] }));
    } else io.err(`${toText(problem, messages)}\n`);
    return code;
  };

  if (out !== undefined && (await exists(out))) return tell(out, fault('report-out-exists', {}), 1);
  const fileName = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return tell(path, fault('unreadable', { reason: reasonOf(error) }), 1);
  }
  const read = await importReport(bytes, { ...options, fileName, load });
  if (!read.ok) {
    return tell(fileName, read.error, read.error.kind === 'report-reader-missing' ? 2 : 1);
  }
  const proposal = read.value;
  const toDoubt = (finding: Finding): string =>
    finding.doubts.map((doubt) => words.doubts[doubt]).join('; ');
  if (out !== undefined) {
    const { city, edition, framework = '' } = options;
    const heads = { city, edition, framework, source: proposal.title };
    await io.write(out, toCsv(proposal.findings, heads, toDoubt));
  }
  if (json) {
    const findings = proposal.findings.map((finding) => ({ ...finding, doubt: toDoubt(finding) }));
    io.out(toJson({ ...proposal, findings, problems: [] }));
    return 0;
  }
  const { findings, missing } = proposal;
  const notFound = missing.length > 0 ? `${words.notFound(missing.join(', '))}\n` : '';
  if (out === undefined) {
    io.out(`${toTable(proposal, words, toDoubt)}\n\n${notFound}`);
    io.err(`${words.next}\n`);
  } else io.err(`${notFound}${words.written(findings.length, out)}\n`);
  return 0;
}

interface Arguments {
  readonly path: string;
  readonly city: string;
  readonly edition: string;
  readonly framework: string | undefined;
  readonly out: string | undefined;
  readonly lang: string | undefined;
  readonly json: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [path] = positionals;
  const { city, edition, framework } = values;
  if (path === undefined || positionals.length > 1 || city === undefined || edition === undefined) {
    throw new UsageError(`Usage: ${USAGE}`);
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(city)) {
    throw new UsageError(`--city ${city}: write the id of the city, such as santa-maria-da-feira`);
  }
  if (!/^(?:(?:cited-)?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)?|undated)$/.test(edition)) {
    throw new UsageError(`--edition ${edition}: write the date, as 2020 or 2020-08`);
  }
  if (framework !== undefined && !INDEX_VERSIONS.some(({ id }) => id === framework)) {
    const ids = INDEX_VERSIONS.map(({ id }) => id).join(', ');
    throw new UsageError(`--framework ${framework}: write one of ${ids}`);
  }
  const { out, lang, json } = values;
  return { path, city, edition, framework, out, lang, json };
}

function parse(args: readonly string[]): {
  readonly values: Partial<Record<'city' | 'edition' | 'framework' | 'out' | 'lang', string>> & {
    readonly json: boolean;
  };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        city: { type: 'string' },
        edition: { type: 'string' },
        framework: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** For a terminal: a row a figure, with the phrase below it, which is long. */
function toTable(
  { findings, title }: ReportProposal,
  words: ReportWords,
  toDoubt: (finding: Finding) => string,
): string {
  const heading = [words.figure, words.value, words.average, words.page];
  const rows = findings.map(({ figure, value, average, rank, rankOf, page }) => [
    figure,
    rank === undefined ? String(value ?? '') : words.place(rank, rankOf),
    String(average ?? ''),
    String(page),
  ]);
  const widths = heading.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const toLine = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  const lines = findings.flatMap((finding, i) => {
    const doubt = toDoubt(finding);
    return [
      toLine(rows[i] ?? []),
      `    ${printable(finding.phrase)}`,
      ...(doubt === '' ? [] : [`    ? ${doubt}`]),
    ];
  });
  return [printable(title), '', toLine(heading), ...lines].join('\n');
}

/** Without the signs by which a text could move about in a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

function toJson(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
