import { CsvRows } from './csv-rows.js';
import { decode } from './encoding.js';
import type { InputFile } from './input.js';
import type { RawRows } from './raw.js';

/** Characters to take apart at a time. */
const PIECE = 1 << 18;
/** Characters in which a separator shows itself. */
const MOST_CHARACTERS = 100_000;
/** Lines among which the headings are, below a title. */
const MOST_LINES = 12;
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
  let rows: CsvRows | undefined;
  let start = '';
  for await (const part of inPieces(decode(file, encoding))) {
    if (rows !== undefined) {
      yield rows.take(part);
      continue;
    }
    start += part;
    if (start.length < MOST_CHARACTERS) continue;
    const [first, text] = begin(start);
    rows = first;
    yield rows.take(text);
  }
  if (rows !== undefined) {
    yield rows.take('', true);
    return;
  }
  const [all, text] = begin(start);
  yield all.take(text, true);
}

/** A file that was read already comes as one piece, whose rows would be too many at a time. */
async function* inPieces(parts: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  for await (const part of parts) {
    for (let at = 0; at < part.length; at += PIECE) yield part.slice(at, at + PIECE);
  }
}

/** What takes the rows apart, and the text that it begins with. */
function begin(start: string): readonly [rows: CsvRows, text: string] {
  const [line = '', named] = SEPARATOR_LINE.exec(start) ?? [];
  const text = start.slice(line.length);
  return [new CsvRows(separatorOf(text, named)), text];
}

/**
 * The separator that a file is written with. A title above the headings has none,
 * or one that the line below it does not have as often.
 *
 * @param named by the file itself, and not to be believed if it does not occur.
 */
function separatorOf(text: string, named: string | undefined): string {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    // Cells in quotation marks count as cells, whatever is in them.
    .replace(/"[^"]*"/g, 'x')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => SEPARATORS.map((each) => line.split(each).length - 1));
  if (named !== undefined) {
    const own = SEPARATORS.findIndex((each) => each === named);
    if (lines.some((counts) => (counts[own] ?? 0) > 0)) return named;
  }
  const steady = lines.map((counts, i) =>
    counts.map((count, which) => (count === (lines[i + 1]?.[which] ?? 0) ? count : 0)),
  );
  const best = [...steady, ...lines].find((counts) => counts.some((count) => count > 0)) ?? [];
  return SEPARATORS[best.indexOf(Math.max(...best))] ?? named ?? ',';
}
