import { parse, CsvError, type Options } from 'csv-parse';
import { fault } from '../problem.js';
import { decode } from './encoding.js';
import type { InputFile } from './input.js';
import type { RawRow, RawRows } from './raw.js';

const BATCH = 1000;
/** More in one cell than any table holds: a quotation mark was left open. */
const MOST_CHARACTERS_OF_ROW = 200_000;
const SEPARATORS = [';', '\t', ',', '|'] as const;
/** A first line that tells a spreadsheet the separator, and that spreadsheets do not show. */
const SEPARATOR_LINE = /^"?sep=([,;|\t])"?[ \t]*(?:\r\n?|\n|$)/i;

/**
 * The rows of separated values as spreadsheets of any country write them: comma,
 * semicolon, tab or bar, or what a first line such as `sep=;` names. A quotation
 * mark that nothing closes is a fault of its row; those below are read without
 * minding quotation marks, so that what else is wrong with them is told too.
 *
 * @param encoding name for a `TextDecoder`.
 */
export async function* readCsv(file: InputFile, encoding: string): RawRows {
  const { separator, skipLines } = await inspect(file, encoding);
  const state = { row: 0, lines: skipLines };
  try {
    yield* parseFrom({ file, encoding, separator, state, quote: '"' });
  } catch (error) {
    if (!isOpenQuote(error)) throw error;
    yield [{ row: state.row + 1, cells: [], fault: fault('unclosed-quote', {}) }];
    // The broken row itself is not read again.
    state.row += 1;
    state.lines += 1;
    yield* parseFrom({ file, encoding, separator, state, quote: null });
  }
}

interface Progress {
  /** Rows read, as the spreadsheet counts. */
  row: number;
  /** Lines of the file behind them. */
  lines: number;
}

async function* parseFrom(options: {
  readonly file: InputFile;
  readonly encoding: string;
  readonly separator: string;
  readonly state: Progress;
  readonly quote: string | null;
}): RawRows {
  const { file, encoding, separator, state, quote } = options;
  const before = state.lines;
  const parser = parse({
    delimiter: separator,
    quote,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    info: true,
    max_record_size: quote === null ? 0 : MOST_CHARACTERS_OF_ROW,
    from_line: before + 1,
  } satisfies Options);
  const feed = pump(decode(file, encoding), parser);
  let batch: RawRow[] = [];
  try {
    for await (const each of parser) {
      const { record, info } = each as { record: string[]; info: { lines: number } };
      state.row += 1;
      state.lines = info.lines;
      if (record.some((cell) => cell !== '')) batch.push({ row: state.row, cells: record });
      if (batch.length >= BATCH) {
        yield batch;
        batch = [];
      }
    }
  } finally {
    parser.destroy();
    if (batch.length > 0) yield batch;
  }
  await feed;
}

/** Writes text into a parser no faster than it is read. */
async function pump(text: AsyncIterable<string>, parser: ReturnType<typeof parse>): Promise<void> {
  for await (const part of text) {
    if (parser.destroyed) return;
    if (!parser.write(part)) {
      await new Promise<void>((resolve) => {
        parser.once('drain', resolve).once('close', resolve);
      });
    }
  }
  parser.end();
}

function isOpenQuote(error: unknown): boolean {
  return (
    error instanceof CsvError &&
    ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'].includes(error.code)
  );
}

/** The separator that the file is written with, by its first line that says something. */
async function inspect(
  file: InputFile,
  encoding: string,
): Promise<{ readonly separator: string; readonly skipLines: number }> {
  let start = '';
  for await (const part of decode(file, encoding)) {
    start += part;
    if (start.length > 100_000 || /\S.*[\r\n]/.test(start)) break;
  }
  const [line = '', named] = SEPARATOR_LINE.exec(start) ?? [];
  if (named !== undefined) return { separator: named, skipLines: line === '' ? 0 : 1 };
  const [first = ''] = /^.*\S.*$/m.exec(start) ?? [];
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((each) => bare.split(each).length);
  const most = Math.max(...counts);
  return { separator: SEPARATORS[counts.indexOf(most)] ?? ',', skipLines: 0 };
}
