import { fail, ok, type Result } from '../../core/result.js';
import type { Column } from '../cell.js';
import { fault, type Fault } from '../problem.js';
import type { RawCell } from '../read/raw.js';

/** Words for "there is no figure" in the languages of the templates. */
const MISSING =
  /^(?:[-–—.?]+|n\/?a\.?|n\.\s?a\.?|k\.?\s?a\.?|n\.\s?d\.?|s\.\s?o\.?|s\/[do]|s\.\s?d\.?|nd|null|none|nil|#n\/a|#n\/d|#nv)$/i;
/** `#REF!`, `#¡VALOR!`, `#NOM ?`, and the numbers that LibreOffice gives. */
const FORMULA_ERROR = /^(?:#[¡¿]?[\p{Lu}/0-9]+ ?[!?]?|Err:\d{3})$/u;
/** Control characters, and marks that are not seen but reorder or split the text around them. */
const UNSEEN = /[\p{Cc}\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
/** Latin text that needs no cleaning: most cells by far. */
const PLAIN = /^(?:[!-~\u00A1-\u00AC\u00AE-\u024F]| (?! ))*$/;

/** What became of a cell: its value or why it has none, and what to say besides. */
export interface ReadCell<Value> {
  readonly result: Result<Value | undefined, Fault>;
  /** The text that was read, for messages. */
  readonly text: string;
  readonly remarks: readonly Fault[];
}

/** Reads a cell by what its column holds. */
export function readCell<Value>(
  raw: RawCell | undefined,
  { kind, isNeeded }: Column<Value>,
): ReadCell<Value> {
  const marked = typeof raw === 'object' ? raw : undefined;
  const before = typeof raw === 'object' ? raw.text : (raw ?? '');
  if (kind.isKeptBack) return { result: kind.read(before.trim()), text: before, remarks: [] };
  if (marked?.fault) return { result: fail(marked.fault), text: before, remarks: [] };
  const { text, remarks } = toCleanText(before);
  const nothing = (more: readonly Fault[]): ReadCell<Value> => ({
    result: isNeeded ? fail(fault('empty', {})) : ok(undefined),
    text,
    remarks: isNeeded ? [] : more,
  });
  if (text === '') return nothing(remarks);
  if (!kind.takesAnyWord && MISSING.test(text)) {
    return nothing([...remarks, fault('read-as-missing', {})]);
  }
  if (FORMULA_ERROR.test(text)) return { result: fail(fault('formula-error', {})), text, remarks };
  if (marked?.isDate && !kind.takesDates) {
    return { result: fail(fault('date-for-number', {})), text, remarks };
  }
  if (text.startsWith('=') && !kind.takesAnyWord) {
    return { result: fail(fault('formula-text', {})), text, remarks };
  }
  return { result: kind.read(text), text, remarks };
}

/** The text of a cell as it may be shown: single spaces, nothing invisible. */
function toCleanText(cell: string): { readonly text: string; readonly remarks: readonly Fault[] } {
  if (PLAIN.test(cell)) return { text: cell.trim(), remarks: [] };
  // The mark U+FEFF counts as a space, but has no width.
  const spaced = cell.replace(/[^\S\uFEFF]+/g, ' ').trim();
  const text = spaced.replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim().normalize('NFC');
  const remarks = [
    ...(UNSEEN.test(spaced) ? [fault('invisible', {})] : []),
    ...(text.includes('\uFFFD') ? [fault('lost-letters', {})] : []),
  ];
  // A regular expression for all matches remembers where it was.
  UNSEEN.lastIndex = 0;
  return { text, remarks };
}
