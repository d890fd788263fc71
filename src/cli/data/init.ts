import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCsv } from '../../data-tools/template/csv.js';
import { toDataLanguage } from '../../data-tools/messages/languages.js';
import { loadTemplateTexts } from '../../data-tools/template/texts.js';
import type { TemplateTexts } from '../../data-tools/template/texts/shape.js';
import { makeWorkbook } from '../../data-tools/template/workbook.js';
import { TEMPLATE_COLUMNS, type TemplateTable } from '../../data-tools/tables/columns.js';
import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '../../data-tools/tables/headings.js';
import { UsageError, type Io } from '../io.js';

const WORKBOOK = 'dataset.xlsx';

/** Where the CSV files are when the workbook is there too. */
const CSV_FOLDER = 'csv';

const FORMATS = ['xlsx', 'csv', 'both'] as const;

type Format = (typeof FORMATS)[number];

interface Request {
  readonly folder: string;
  readonly language: TemplateLanguage;
  readonly format: Format;
}

interface NewFile {
  readonly path: string;
  readonly make: () => Promise<string | Uint8Array>;
}

/**
 * `icc-widgets data init`: writes tables to be filled in, as a workbook and, in a
 * folder of their own, as CSV files. Overwrites nothing.
 *
 * @returns the exit code: 0, or 1 if one of the files is there already.
 * @throws {@link UsageError}
 */
export async function runDataInit(args: readonly string[], io: Io): Promise<number> {
  const { folder, language, format } = parse(args);
  const texts = await loadTemplateTexts(language);
  const csvFolder = format === 'both' ? join(folder, CSV_FOLDER) : folder;
  // Object.keys forgets which keys they are.
  const tables = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];
  const workbook: NewFile = {
    path: join(folder, WORKBOOK),
    make: () => makeWorkbook(language, texts),
  };
  const csv = tables.map((table) => ({
    path: join(csvFolder, `${table}.csv`),
    make: () => Promise.resolve(makeCsv(table, language, texts)),
  }));
  const files = [...(format === 'csv' ? [] : [workbook]), ...(format === 'xlsx' ? [] : csv)];
  // A table in two files of one folder would be refused later.
  const tablesThere = [WORKBOOK, ...tables.map((table) => `${table}.csv`)];
  const paths = [
    ...files.map(({ path }) => path),
    ...tablesThere.map((name) => join(folder, name)),
  ];
  const existing = await findExisting([...new Set(paths)]);
  if (existing.length > 0) {
    io.err(`${texts.exists(existing)}\n`);
    return 1;
  }
  for (const { path, make } of files) await io.write(path, await make());
  io.err(toReport({ folder, format, csvFolder, count: csv.length }, texts));
  return 0;
}

async function findExisting(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => [path],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function toReport(
  {
    folder,
    format,
    csvFolder,
    count,
  }: {
    readonly folder: string;
    readonly format: Format;
    readonly csvFolder: string;
    readonly count: number;
  },
  texts: TemplateTexts,
): string {
  const lines = [
    ...(format === 'csv' ? [] : [texts.workbookWritten(join(folder, WORKBOOK))]),
    ...(format === 'xlsx' ? [] : [texts.csvWritten(count, csvFolder)]),
    ...(format === 'both' ? [texts.csvApart] : []),
    texts.next(`npx icc-widgets data check ${toArgument(folder)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** A folder as it is typed into a terminal: `My Documents` would be two. */
function toArgument(folder: string): string {
  return /^[\w./\\:-]+$/.test(folder) ? folder : `"${folder}"`;
}

function parse(args: readonly string[]): Request {
  const { values, positionals } = parseOptions(args);
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new UsageError('Name one folder to write the tables to: icc-widgets data init my-data');
  const language = toDataLanguage(values.lang);
  if (values.lang !== undefined && !values.lang.toLowerCase().startsWith(language))
    throw new UsageError(`--lang "${values.lang}" is none of ${TEMPLATE_LANGUAGES.join(', ')}`);
  const format = FORMATS.find((each) => each === (values.format ?? 'both'));
  if (format === undefined)
    throw new UsageError(`--format "${values.format ?? ''}" is none of ${FORMATS.join(', ')}`);
  return { folder, language, format };
}

function parseOptions(args: readonly string[]): {
  readonly values: { readonly lang?: string | undefined; readonly format?: string | undefined };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string' }, format: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (cause) {
    const [first = ''] = String(cause instanceof Error ? cause.message : cause).split('. ');
    throw new UsageError(`${first}. Options are: --lang --format`, { cause });
  }
}
