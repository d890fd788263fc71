import { inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '../../core/result.js';
import { fault, type Fault } from '../problem.js';

/** Most that the parts of a workbook may be together, once unpacked. */
const MOST_MEGABYTES = 200;
/** From here on cells are counted: fewer bytes cannot hold more of them than memory does. */
const COUNTED_MEGABYTES = 50;
/** Most cells of a sheet, formatted empty ones included: they cost memory all the same. */
const MOST_CELLS = 5_000_000;

const BYTES = 1024 * 1024;
const END_LENGTH = 22;
const END_SIGNATURE = 0x06054b50;
const ENTRY_LENGTH = 46;
const ENTRY_SIGNATURE = 0x02014b50;
const DEFLATED = 8;
/** Stands in the short fields of archives so large that they need longer ones. */
const LONGER = 0xffffffff;

/** A file in the archive, by its table of contents. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly start: number;
}

/**
 * Looks into the table of contents of an archive before anything is unpacked, so
 * that nothing in it can fill the memory.
 *
 * @returns the names of its files, or why it is not to be opened.
 */
export function checkArchive(bytes: Uint8Array): Result<ReadonlySet<string>, Fault> {
  const broken = (reason: string): Result<never, Fault> =>
    fail(fault('broken-workbook', { reason }));
  const entries = toEntries(bytes);
  if (entries === undefined) return broken('not a ZIP archive, or a part of one');
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (unpacked > MOST_MEGABYTES * BYTES)
    return fail(fault('too-large', { mostMegabytes: MOST_MEGABYTES }));
  // A size of 0 would be no limit to those who unpack it.
  if (entries.some(isOfUnknownSize)) return broken('a part of it does not say its size');
  const large = entries.filter(({ unpackedBytes }) => unpackedBytes > COUNTED_MEGABYTES * BYTES);
  if (large.some((entry) => countCells(bytes, entry) > MOST_CELLS))
    return fail(fault('too-large', { mostMegabytes: COUNTED_MEGABYTES }));
  return ok(new Set(entries.map(({ name }) => name)));
}

function isOfUnknownSize({ name, method, packedBytes, unpackedBytes }: Entry): boolean {
  return method === DEFLATED && unpackedBytes === 0 && packedBytes !== 2 && !name.endsWith('/');
}

function toEntries(bytes: Uint8Array): readonly Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const nameStart = at + ENTRY_LENGTH;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      start: view.getUint32(at + 42, true),
    });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record stands that ends an archive and may be followed by a comment. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

/** Cells of a sheet; more rather than fewer, as a text may look like the start of one. */
function countCells(bytes: Uint8Array, entry: Entry): number {
  const text = unpack(bytes, entry);
  let count = 0;
  for (let i = 1; i + 1 < text.length; i += 1) {
    if (text[i] !== 0x63) continue;
    const [before, after] = [text[i - 1], text[i + 1]];
    const opens = before === 0x3c || before === 0x3a;
    if (opens && (after === 0x20 || after === 0x2f || after === 0x3e)) count += 1;
  }
  return count;
}

function unpack(
  bytes: Uint8Array,
  { method, start, packedBytes, unpackedBytes }: Entry,
): Uint8Array {
  if (start === LONGER || start + 30 > bytes.length) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + packedBytes);
  if (method !== DEFLATED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: unpackedBytes });
  } catch {
    // Damaged, or larger than it says: opening it fails in the same way and says so.
    return new Uint8Array();
  }
}
