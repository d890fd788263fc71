import { csvFormatRows } from 'd3-dsv';
import type { Finding } from './finding.js';

/** The columns of a proposal: those of the table of results in its long form, and what to confirm it by. */
const PROPOSAL_COLUMNS = [
  'confirmed',
  'city',
  'edition',
  'framework',
  'figure',
  'value',
  'average',
  'sample_size',
  'rank_from',
  'rank_of',
  'min_population',
  'max_population',
  'min_foreign_percent',
  'max_foreign_percent',
  'source',
  'source_url',
  'source_date',
  'page',
  'phrase',
  'doubt',
] as const;

/** What holds for every row. */
export interface Heads {
  readonly city: string;
  readonly edition: string;
  /** Empty where the version is to be that of the edition. */
  readonly framework: string;
  /** Title of the report. */
  readonly source: string;
}

/**
 * The proposal as CSV with commas, in UTF-8 with its mark, so that spreadsheets read
 * the accents. Nothing is confirmed: that is for a person to write.
 */
export function toCsv(
  findings: readonly Finding[],
  heads: Heads,
  toDoubt: (finding: Finding) => string,
): string {
  const rows = findings.map((finding) => {
    const { figure, value, average, sampleSize, rank, rankOf, group = {}, page, phrase } = finding;
    const cells: Record<(typeof PROPOSAL_COLUMNS)[number], string | number | undefined> = {
      confirmed: '',
      ...heads,
      source: asText(heads.source),
      figure,
      value,
      average,
      sample_size: sampleSize,
      rank_from: rank,
      rank_of: rankOf,
      min_population: group.minPopulation,
      max_population: group.maxPopulation,
      min_foreign_percent: group.minForeignPercent,
      max_foreign_percent: group.maxForeignPercent,
      source_url: '',
      source_date: /^\d{4}(?:-\d\d){0,2}$/.test(heads.edition) ? heads.edition : '',
      page,
      phrase: asText(phrase),
      doubt: toDoubt(finding),
    };
    return PROPOSAL_COLUMNS.map((column) => String(cells[column] ?? ''));
  });
  return `\uFEFF${csvFormatRows([[...PROPOSAL_COLUMNS], ...rows])}\n`;
}

/** Spreadsheets take what begins so for a formula, and the text is a stranger's. */
function asText(text: string): string {
  return text.replace(/^[\s=+\-@|]+/, '');
}
