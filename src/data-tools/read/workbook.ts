import type { Workbook } from 'hucre/xlsx';
import { fail, type Result } from '../../core/result.js';
import { fault, problemAt, type Fault, type Place, type Problem } from '../problem.js';
import { toTableName } from '../tables/headings.js';
import { isOfTemplate } from '../template/sheet-names.js';
import { checkArchive } from './archive.js';
import type { RawRow, RawRows } from './raw.js';
import type { Sheet, SheetsOfFile } from './sheet.js';
import { toRawRows } from './workbook-rows.js';

/** Most rows of a sheet, its header among them; CSV has no limit. */
const MOST_ROWS = 200_000;
const MOST_MEGABYTES = 50;
const ROWS_AT_A_TIME = 1000;

/** How old workbooks begin, and those with a password. */
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** Files that give away of what other kind an archive is. */
const OTHER_KINDS: readonly (readonly [file: string, ending: string])[] = [
  ['xl/workbook.bin', '.xlsb'],
  ['content.xml', '.ods'],
  ['word/document.xml', '.docx'],
  ['Index/Document.iwa', '.numbers'],
];

interface SheetName {
  readonly index: number;
  readonly name: string;
}

/**
 * Reads the sheets of a workbook (XLSX) that may be tables: all but hidden ones,
 * charts and the sheets of the template that explain it.
 *
 * @param file its name, for messages.
 * @returns what is wrong with the file as a value; nothing in it makes this throw.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<SheetsOfFile> {
  const checked = check(bytes);
  if (!checked.ok) return { sheets: [], problems: [problemAt({ file }, checked.error)] };
  try {
    const names = await readSheetNames(bytes);
    const sheets: Sheet[] = [];
    const problems: Problem[] = [];
    // One after the other, so that only one at a time is in memory in full.
    for (const each of names) {
      const rows = await readRows(bytes, each, checked.value);
      if (rows === undefined) continue;
      if (rows.length <= MOST_ROWS) sheets.push(toSheet(file, each.name, names.length, rows));
      else {
        const place: Place = { file, sheet: each.name };
        problems.push(problemAt(place, fault('too-many-rows', { most: MOST_ROWS })));
      }
    }
    return { sheets, problems };
  } catch (error) {
    const reason = toReason(error);
    return { sheets: [], problems: [problemAt({ file }, fault('broken-workbook', { reason }))] };
  }
}

/** Names of the parts of the workbook, if it is one. */
function check(bytes: Uint8Array): Result<ReadonlySet<string>, Fault> {
  if (bytes.length === 0) return fail(fault('empty-file', {}));
  if (OLD_WORKBOOK.every((byte, i) => bytes[i] === byte)) return fail(fault('old-workbook', {}));
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    return fail(fault('too-large', { mostMegabytes: MOST_MEGABYTES }));
  const parts = checkArchive(bytes);
  if (!parts.ok) return parts;
  const [, ending] = OTHER_KINDS.find(([part]) => parts.value.has(part)) ?? [];
  return ending === undefined ? parts : fail(fault('unsupported-file', { ending }));
}

async function readSheetNames(bytes: Uint8Array): Promise<readonly SheetName[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const names: SheetName[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, index, hidden = false, veryHidden = false }) => {
      if (!hidden && !veryHidden && !isOfTemplate(name)) names.push({ name, index });
      return false;
    },
  });
  return names;
}

async function readRows(
  bytes: Uint8Array,
  { index: wanted }: SheetName,
  parts: ReadonlySet<string>,
): Promise<readonly RawRow[] | undefined> {
  const { readXlsx } = await import('hucre/xlsx');
  let workbook: Workbook;
  try {
    workbook = await readXlsx(bytes, {
      sheets: ({ index }) => index === wanted,
      // Whether a number is a percentage, and how much of a date is shown, is in its style.
      readStyles: true,
    });
  } catch (error) {
    const hasCharts = [...parts].some((part) => part.startsWith('xl/chartsheets/'));
    // A sheet that is nothing but a chart has no rows to be found.
    if (hasCharts && toReason(error).includes('missing worksheet')) return undefined;
    throw error;
  }
  const [sheet] = workbook.sheets;
  return sheet === undefined ? undefined : toRawRows(sheet);
}

function toSheet(file: string, name: string, count: number, rows: readonly RawRow[]): Sheet {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  async function* inParts(): RawRows {
    for (let i = 0; i < rows.length; i += ROWS_AT_A_TIME) {
      yield await Promise.resolve(rows.slice(i, i + ROWS_AT_A_TIME));
    }
  }
  const isOnlyOne = count === 1 && toTableName(name) === undefined;
  // In `results.xlsx` nobody renames the sheet that a spreadsheet calls `Sheet1`.
  if (isOnlyOne && toTableName(stem) !== undefined) return { file, name: stem, rows: inParts };
  return { file, sheet: name, name, rows: inParts };
}

/** The first sentence of an error. */
function toReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split(/\. |\n/, 1)[0]?.replace(/\.$/, '') ?? '';
}
