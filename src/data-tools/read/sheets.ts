import type { Report } from '../report.js';
import { fault } from '../problem.js';
import { readCsv } from './csv.js';
import { decode, detectEncoding } from './encoding.js';
import { NAMES_TO_TELL, toKnownTable } from '../tables/table-name.js';
import { readBytes, type InputFile } from './input.js';
import { findLists, readList } from './json.js';
import { findRepeatedKey } from './json-keys.js';
import { reasonOf } from './reason.js';
import type { Sheet } from './sheet.js';

/** JSON is read as a whole. */
const MOST_JSON_MEGABYTES = 200;
const WORKBOOK = /\.(?:xlsx|xlsm|ods)$/i;
const TEXT = /\.(?:csv|tsv|tab|txt)$/i;
// Texts and reports lie beside the tables that were copied from them.
const UNSUPPORTED = /\.(?:xls|xlsb|numbers|gsheet)$/i;

/** Whether a file may hold tables, or one should be told that such a file cannot. */
export function mayHoldTables(path: string): boolean {
  return (
    !path.includes('/') &&
    path !== 'about.json' &&
    (WORKBOOK.test(path) || TEXT.test(path) || UNSUPPORTED.test(path) || /\.json$/i.test(path))
  );
}

/** The sheets of a file of tables; what is wrong with it as a whole goes to the report. */
export async function readSheets(file: InputFile, report: Report): Promise<readonly Sheet[]> {
  const place = { file: file.path };
  try {
    if (UNSUPPORTED.test(file.path)) {
      const ending = /\.\w+$/.exec(file.path)?.[0] ?? '';
      report.add(place, fault('unsupported-file', { ending }));
      return [];
    }
    if (WORKBOOK.test(file.path)) return await workbookSheets(file, report);
    const encoding = await detectEncoding(file);
    switch (encoding.kind) {
      case 'empty':
        report.add(place, fault('empty-file', {}));
        return [];
      case 'old-workbook':
        report.add(place, fault('old-workbook', {}));
        return [];
      case 'binary':
        report.add(place, fault('not-text', { looksLike: encoding.looksLike }));
        return [];
      case 'text':
        return /\.json$/i.test(file.path)
          ? await jsonSheets(file, encoding.name, report)
          : [{ file: file.path, name: stem(file.path), rows: () => readCsv(file, encoding.name) }];
    }
  } catch (error) {
    report.add(place, fault('unreadable', { reason: reasonOf(error) }));
    return [];
  }
}

async function workbookSheets(file: InputFile, report: Report): Promise<readonly Sheet[]> {
  const { readWorkbook } = await import('./workbook.js');
  const { sheets, problems } = await readWorkbook(file.path, await readBytes(file));
  problems.forEach((problem) => report.take(problem));
  return sheets;
}

async function jsonSheets(
  file: InputFile,
  encoding: string,
  report: Report,
): Promise<readonly Sheet[]> {
  const place = { file: file.path };
  if (file.bytes > MOST_JSON_MEGABYTES * 1e6) {
    report.add(place, fault('too-large', { mostMegabytes: MOST_JSON_MEGABYTES }));
    return [];
  }
  let text = '';
  for await (const part of decode(file, encoding)) text += part;
  const lists = findLists(text);
  const isTable = toKnownTable(stem(file.path)) !== undefined;
  if ('kind' in lists) {
    // Other programs keep their settings in JSON too.
    report.add(place, isTable ? lists : fault('unknown-file', { names: NAMES_TO_TELL }));
    return [];
  }
  if (!isTable && lists.every(({ name }) => toKnownTable(name) === undefined)) {
    report.add(place, fault('unknown-file', { names: NAMES_TO_TELL }));
    return [];
  }
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined) report.add({ ...place, column: repeated }, fault('column-twice', {}));
  return lists.map(({ name, rows }) => ({
    file: file.path,
    ...(name === '' ? {} : { sheet: name }),
    name: name === '' ? stem(file.path) : name,
    rows: () => readList(rows),
  }));
}

/** The name of a file without its ending. */
export function stem(path: string): string {
  return path.replace(/\.\w+$/, '');
}
