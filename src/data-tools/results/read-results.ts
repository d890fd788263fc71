import { idOfCity } from '../facts/cities.js';
import { nameFinder } from '../facts/name-finder.js';
import { fault } from '../problem.js';
import type { Facts } from '../facts/facts.js';
import type { Report } from '../report.js';
import type { RawRows } from '../read/raw.js';
import type { SheetsByTable } from '../read/read-tables.js';
import { readTable } from '../tables/read-table.js';
import type { TableFile } from '../tables/tables.js';
import { Buckets } from './buckets.js';
import { findReferences, toRecord } from './to-record.js';
import type { ResultRecord } from './record.js';

/** All results, set aside city by city, and the files that they are from. */
export interface ReadResults {
  readonly buckets: Buckets;
  readonly files: readonly TableFile[];
  /** Samples that results refer to, by the editions that do. */
  readonly expected: ReadonlySet<string>;
}

/** Reads the results row by row, however many there are. */
export async function readResults(options: {
  readonly sheets: SheetsByTable;
  readonly facts: Facts;
  readonly report: Report;
  readonly examples: ReadonlySet<string>;
}): Promise<ReadResults> {
  const { sheets, facts, report, examples } = options;
  const buckets = new Buckets();
  const files: TableFile[] = [];
  const expected = new Set<string>();
  const named = [
    ...facts.tables.cities.map(({ cells }) => ({ id: idOfCity(cells), name: cells.name })),
    ...facts.places.values(),
    ...[...facts.seenCities].map((id) => ({ id, name: id })),
  ];
  const sheet = sheets.get('results')?.[0];
  const hasCities = sheets.has('cities') || named.length > 0;
  if (sheet && !hasCities) report.add({ file: 'cities.csv' }, fault('missing-table', {}));
  const context = {
    hasCities,
    cities: nameFinder(named),
    hidesCities: facts.hidesExamples,
    frameworks: facts.frameworks,
    samples: facts.samples,
    sources: facts.sources,
    report,
  };
  const figures = new Set([...facts.frameworks.figures, 'aggregate']);
  for (const sheet of sheets.get('results') ?? []) {
    let waiting: ResultRecord[] = [];
    const rows = async function* (): RawRows {
      for await (const batch of sheet.rows()) {
        yield batch;
        // The rows of the batch have been taken: set them aside before there are more.
        for (const record of waiting) await buckets.add(record);
        waiting = [];
      }
    };
    await readTable({
      sheet: { ...sheet, rows },
      table: 'results',
      figures,
      report,
      examples,
      takePart: (row) => findReferences(row, context),
      take: (row) => {
        if (files.at(-1) !== row.from) files.push(row.from);
        const record = toRecord(row, files.length - 1, context);
        if (record === undefined) return;
        if (row.cells.sample !== undefined) expected.add(record.edition);
        waiting.push(record);
      },
    });
    for (const record of waiting) await buckets.add(record);
  }
  return { buckets, files, expected };
}
