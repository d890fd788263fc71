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
  let found: RawRow[] = [];
  const parser = parse({
    delimiter: separator,
    quote,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    max_record_size: quote === null ? 0 : MOST_CHARACTERS_OF_ROW,
    from_line: state.lines + 1,
    // Rows are taken here and not from the stream, which forgets those before a fault.
    on_record: (cells: string[], { lines }) => {
      state.row += 1;
      state.lines = lines;
      if (cells.some((cell) => cell !== '')) found.push({ row: state.row, cells });
      return null;
    },
  } satisfies Options<string[], string[]>);
  // The fault is also given to those who wait for what they have written.
  parser.on('error', () => undefined).resume();
  const take = function* (): Generator<readonly RawRow[]> {
    const rows = found;
    found = [];
    for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
  };
  try {
    for await (const part of decode(file, encoding)) {
      const error = await write(parser, part);
      yield* take();
      if (error) throw error;
    }
    const error = await write(parser, undefined);
    yield* take();
    if (error) throw error;
  } finally {
    parser.destroy();
  }
}

/** Waits until a part of the text, or its end, has been read. */
function write(
  parser: ReturnType<typeof parse>,
  part: string | undefined,
): Promise<Error | undefined> {
  return new Promise((resolve) => {
    const done = (error?: Error | null): void => {
      resolve(error ?? undefined);
    };
    if (part === undefined) parser.end(done);
    else parser.write(part, done);
  });
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
