import { fail, ok, type Result } from '../../core/result.js';
import { fault, type Fault } from '../problem.js';
import { findFigures } from './find-figures.js';
import { findTables } from './find-tables.js';
import { versionOf } from './indicators.js';
import { toLines } from './lines.js';
import { readPages, type LoadPdfjs } from './read-pages.js';
import { toSentences } from './sentences.js';
import { withoutTableRows } from './table-rows.js';
import { toTitle } from './title.js';
import { toProposal, type Proposal } from './to-proposal.js';

/** Whose report it is, and of what. */
export interface ImportOptions {
  /** Id of the city, which its name is read from. */
  readonly city: string;
  /** A date such as `2020` or `2020-08`, or another name of an edition. */
  readonly edition: string;
  /** Version of the Index: `v1`, `v2` or `v3`. Default: that of the year of the edition. */
  readonly framework?: string | undefined;
  /** What the report is called where it does not say itself. */
  readonly fileName: string;
  /** Gets the reader of PDF. Default: the package `pdfjs-dist`. */
  readonly load?: LoadPdfjs | undefined;
}

/** What a report seems to say, which a person has to confirm. */
export interface ReportProposal extends Proposal {
  readonly title: string;
  readonly pages: number;
}

/** Reads an Index report in PDF and proposes figures with the page and the phrase that they are from. */
export async function importReport(
  bytes: Uint8Array,
  options: ImportOptions,
): Promise<Result<ReportProposal, Fault>> {
  const { city, edition, framework, fileName } = options;
  const read = await readPages(bytes, options.load);
  if (!read.ok) return read;
  const { pages, title } = read.value;
  const [year] = /\d{4}/.exec(edition) ?? [];
  const of = {
    names: [city.replaceAll('-', ' ')],
    year: year === undefined ? undefined : Number(year),
  };
  const lines = toLines(pages);
  const prose = toSentences(toLines(pages.map(withoutTableRows)));
  const findings = [...findTables(pages, of), ...findFigures(prose, of)];
  if (findings.length === 0) {
    return fail(fault('report-nothing-found', { pages: pages.length }));
  }
  const proposal = toProposal(findings, versionOf(edition, framework));
  return ok({ ...proposal, title: toTitle(lines, { title, fileName }), pages: pages.length });
}
