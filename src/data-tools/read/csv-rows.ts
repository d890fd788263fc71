import { fault } from '../problem.js';
import type { RawRow } from './raw.js';

/** More in one row than any table holds: a quotation mark was left open, or this is no table. */
const MOST_CHARACTERS_OF_ROW = 1_000_000;
const QUOTE = '"';

/** What is at a place of the text: a row up to `end`; or more text is needed to know. */
type Found =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly end: number }
  | { readonly kind: 'more' }
  | { readonly kind: 'open-quote' };

/**
 * Takes separated values apart as they come, piece by piece. Lines may end as
 * those of any system, even differently in one file. A quotation mark within a
 * cell that does not begin with one is a character like any other.
 */
export class CsvRows {
  readonly #separator: string;
  /** What has not been taken apart yet. */
  #text = '';
  #row = 0;
  /** After a mark that nothing closes, those below are no longer minded. */
  #mindsQuotes = true;
  /** The rest of the line belongs to a row that was given up. */
  #isSkipping = false;

  constructor(separator: string) {
    this.#separator = separator;
  }

  /** The rows that are complete now, but for those without any text. */
  take(part: string, isLast = false): readonly RawRow[] {
    this.#text += part;
    const rows: RawRow[] = [];
    let at = 0;
    while (at < this.#text.length) {
      if (this.#isSkipping) {
        const next = this.#afterLine(at, isLast);
        if (next === undefined) {
          at = this.#text.length;
          break;
        }
        this.#isSkipping = false;
        at = next;
        continue;
      }
      const found = this.#rowAt(at, isLast);
      const isFound = found.kind === 'row' && found.end - at <= MOST_CHARACTERS_OF_ROW;
      if (isFound) {
        this.#row += 1;
        if (found.cells.some((cell) => cell !== ''))
          rows.push({ row: this.#row, cells: found.cells });
        at = found.end;
        continue;
      }
      const isTooLong = this.#text.length - at > MOST_CHARACTERS_OF_ROW;
      if (found.kind === 'more' && !isTooLong) break;
      this.#row += 1;
      const next = this.#afterLine(at, isLast);
      const isOneLine = next === undefined || next - at > MOST_CHARACTERS_OF_ROW;
      if (isOneLine && isTooLong) {
        const most = MOST_CHARACTERS_OF_ROW;
        rows.push({ row: this.#row, cells: [], fault: fault('too-long', { most }) });
        this.#isSkipping = true;
        continue;
      }
      rows.push({ row: this.#row, cells: [], fault: fault('unclosed-quote', {}) });
      this.#mindsQuotes = false;
      at = next ?? this.#text.length;
    }
    this.#text = this.#text.slice(at);
    return rows;
  }

  #rowAt(start: number, isLast: boolean): Found {
    const end = this.#endOfLine(start);
    const isWhole = end < this.#text.length;
    const line = this.#text.slice(start, end);
    if (!this.#mindsQuotes || !line.includes(QUOTE)) {
      const next = this.#afterLine(start, isLast);
      if (next === undefined && !(isLast && !isWhole)) return { kind: 'more' };
      const cells = line.split(this.#separator).map((cell) => cell.trim());
      return { kind: 'row', cells, end: next ?? end };
    }
    return this.#quotedRowAt(start, isLast);
  }

  #quotedRowAt(start: number, isLast: boolean): Found {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      const from = this.#afterSpaces(at);
      let until = from;
      let quoted: string | undefined;
      if (this.#text[from] === QUOTE) {
        const close = this.#closingQuote(from + 1);
        if (close === undefined) return isLast ? { kind: 'open-quote' } : { kind: 'more' };
        quoted = this.#text.slice(from + 1, close).replaceAll('""', QUOTE);
        until = this.#afterSpaces(close + 1);
      }
      const end = this.#endOfCell(until);
      if (end === this.#text.length && !isLast) return { kind: 'more' };
      // What follows a closing mark shows that the marks belong to the text,
      const isQuoted = quoted !== undefined && end === until;
      // or, some lines below, that it opens the cell of another row.
      if (!isQuoted && quoted !== undefined && /[\r\n]/.test(quoted)) return { kind: 'open-quote' };
      cells.push(isQuoted ? (quoted ?? '').trim() : this.#text.slice(at, end).trim());
      if (this.#text[end] === this.#separator) {
        at = end + 1;
        continue;
      }
      const next = this.#afterLine(end, isLast);
      if (next === undefined && !isLast) return { kind: 'more' };
      return { kind: 'row', cells, end: next ?? end };
    }
  }

  /** Where the mark stands that closes a cell; a doubled one does not. */
  #closingQuote(from: number): number | undefined {
    let at = this.#text.indexOf(QUOTE, from);
    while (at !== -1 && this.#text[at + 1] === QUOTE) at = this.#text.indexOf(QUOTE, at + 2);
    return at === -1 ? undefined : at;
  }

  #afterSpaces(from: number): number {
    let at = from;
    while (isSpace(this.#text[at]) && this.#text[at] !== this.#separator) at += 1;
    return at;
  }

  #endOfCell(from: number): number {
    let at = from;
    while (at < this.#text.length && !isLineEnd(this.#text[at])) {
      if (this.#text[at] === this.#separator) return at;
      at += 1;
    }
    return at;
  }

  /** Where the line ends, its end left out. */
  #endOfLine(from: number): number {
    LINE_END.lastIndex = from;
    return LINE_END.exec(this.#text)?.index ?? this.#text.length;
  }

  /** Where the next line begins; nothing while that is not known. */
  #afterLine(from: number, isLast: boolean): number | undefined {
    const end = this.#endOfLine(from);
    if (end === this.#text.length) return undefined;
    if (this.#text[end] === '\n') return end + 1;
    if (end + 1 === this.#text.length) return isLast ? end + 1 : undefined;
    return this.#text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

const LINE_END = /[\r\n]/g;

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}
