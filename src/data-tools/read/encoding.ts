import type { InputFile } from './input.js';

/** How a file of text is written, or that it is none. */
export type Encoding =
  | { readonly kind: 'text'; readonly name: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'old-workbook' }
  /** `looksLike` is the ending that the name of the file should have. */
  | { readonly kind: 'binary'; readonly looksLike?: string };

const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
/** PDF, PNG, gzip: no other name would make a table of them. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x1f, 0x8b],
];
const LOST = '\uFFFD';
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Finds out how a file is written: a byte-order mark says so; what is valid UTF-8
 * is; anything else is what spreadsheets on Windows save as plain CSV.
 */
export async function detectEncoding(file: InputFile): Promise<Encoding> {
  const { open } = file;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of open()) {
    if (isFirst) {
      const known = fromStart(chunk);
      if (known) return known;
      isFirst = false;
    }
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return { kind: 'text', name: await likelier(file) };
    }
  }
  if (isFirst) return { kind: 'empty' };
  try {
    decoder.decode();
    return { kind: 'text', name: 'utf-8' };
  } catch {
    return { kind: 'text', name: await likelier(file) };
  }
}

/**
 * Of a file that is not all UTF-8: in UTF-8 with a few letters damaged, most
 * letters beyond ASCII are sound; in Windows-1252 hardly any sequence of them is.
 */
async function likelier(file: InputFile): Promise<'utf-8' | 'windows-1252'> {
  let [sound, lost] = [0, 0];
  for await (const part of decode(file, 'utf-8')) {
    for (const letter of part.match(/[^\0-\x7F]/gu) ?? []) {
      if (letter === LOST) lost += 1;
      else sound += 1;
    }
  }
  return sound >= lost ? 'utf-8' : 'windows-1252';
}

/**
 * Text of an {@link InputFile}, piece by piece, without byte-order mark; `�` for
 * bytes that are no letter.
 */
export async function* decode(
  { open }: InputFile,
  name: string,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(name);
  // Letters of another system come out as characters that nobody types.
  const mend = (text: string): string =>
    name === 'windows-1252' ? text.replace(/[\u0080-\u009F]/g, LOST) : text;
  for await (const chunk of open()) yield mend(decoder.decode(chunk, { stream: true }));
  yield decoder.decode();
}

function fromStart(chunk: Uint8Array): Encoding | undefined {
  const startsWith = (bytes: readonly number[]): boolean =>
    bytes.every((byte, i) => chunk[i] === byte);
  if (startsWith(OLD_WORKBOOK)) return { kind: 'old-workbook' };
  if (startsWith(WORKBOOK)) return { kind: 'binary', looksLike: 'xlsx' };
  if (OTHERS.some(startsWith)) return { kind: 'binary' };
  if (startsWith([0xff, 0xfe])) return { kind: 'text', name: 'utf-16le' };
  if (startsWith([0xfe, 0xff])) return { kind: 'text', name: 'utf-16be' };
  // Programs that save UTF-16 without its mark leave every other byte of plain letters empty.
  const zeros = chunk.subarray(0, 4096).filter((byte) => byte === 0).length;
  if (zeros === 0) return undefined;
  const isHalf = zeros > Math.min(chunk.length, 4096) / 3;
  if (isHalf && chunk[1] === 0 && chunk[0] !== 0) return { kind: 'text', name: 'utf-16le' };
  if (isHalf && chunk[0] === 0 && chunk[1] !== 0) return { kind: 'text', name: 'utf-16be' };
  return { kind: 'binary' };
}
