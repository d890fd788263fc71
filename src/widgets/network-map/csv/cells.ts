import { fail, ok, type Result } from '../../../core/result.js';
import type { RowFaultKind } from '../../../data/row-fault.js';
import type { Column } from './columns.js';
import { quote, type CellFault } from './fault.js';
import { fold, toPlainText } from './text.js';
import { KINDS, type MemberKind } from '../kinds.js';

/** The text of one column in one row. */
export interface Cell {
  /** As the file heads it. */
  readonly column: string;
  /** Ready to be shown; empty where the row, or the file, says nothing. */
  readonly text: string;
}

/** Reads the text of a cell, or says why it cannot. */
export type TextReader<Value> = (cell: Cell) => Result<Value, CellFault>;

/** More than the longest name of a place. */
const LONGEST = 200;

/** Signs and words of spreadsheets and databases for "nothing". */
const NOTHING = /^([-–—?.…]*|n\/a|null|undefined)$/i;

/** A formula, or what a spreadsheet writes in place of its result: `#REF!`, `#NAME?`, `#NV`, `####`. */
const FORMULA = /^[=@#]|#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/;
const MARKUP = /<[a-z!/?]|&(#\d+|#x[\da-f]+|[a-z]+\d?);/i;
/** A letter that could not be read, or UTF-8 that was taken for another encoding. */
const BROKEN_LETTERS = /\uFFFD|[ÃÂ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]/;

/** A quotation mark that lost its other half. */
const HALF_QUOTED = /^"([^"]*)$|^([^"']*)"$/;

/** Takes a cell out of a row. */
export function toCell(cells: readonly string[], column: Column | undefined): Cell {
  const text = toPlainText(cells[column?.index ?? -1] ?? '')
    .replace(HALF_QUOTED, '$1$2')
    .trim();
  return { column: column?.heading ?? '', text: NOTHING.test(text) ? '' : text };
}

/** Says what is wrong with a cell. */
export function cellFault({ column, text }: Cell, kind: RowFaultKind, advice: string): CellFault {
  return { column, kind, value: text, advice };
}

/** Lets only text pass that was meant to be read. */
export function toSafeText(cell: Cell): Result<string, CellFault> {
  const { text } = cell;
  const refuse = (kind: RowFaultKind, advice: string): Result<never, CellFault> =>
    fail(cellFault(cell, kind, advice));
  if (FORMULA.test(text)) {
    return refuse('formula', `${quote(text)} is a formula or its error: write the value itself`);
  }
  if (MARKUP.test(text)) return refuse('markup', `${quote(text)} holds HTML: write plain text`);
  if (BROKEN_LETTERS.test(text)) {
    return refuse('encoding', `${quote(text)} has broken letters: save the file as CSV UTF-8`);
  }
  if (text.length > LONGEST) {
    return refuse('too-long', `the text has more than ${LONGEST} characters: write a short one`);
  }
  return ok(text);
}

/** The kind of membership, by its name in files, spelled freely. */
export function toKind(cell: Cell): Result<MemberKind, CellFault> {
  const key = fold(cell.text).replaceAll(' ', '-');
  const kind = KINDS.find((one) => one === key);
  const all = KINDS.join(', ');
  return kind === undefined
    ? fail(
        cellFault(cell, 'unknown-kind', `${quote(cell.text)} is none of ${all}: write one of them`),
      )
    : ok(kind);
}

/** An address that a reader may be sent to. */
export function toAddress(cell: Cell): Result<string, CellFault> {
  return /^https?:\/\/[^\s/<>"'\\][^\s<>"\\]*$/i.test(cell.text)
    ? ok(cell.text)
    : fail(
        cellFault(
          cell,
          'not-an-address',
          `${quote(cell.text)} is no address of a page: write it in full, beginning with https://`,
        ),
      );
}
