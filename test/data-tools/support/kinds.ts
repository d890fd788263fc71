import type { CellKind } from '../../../src/data-tools/cell.js';

/** What a kind of cell makes of a text: its value, or the kind of its fault. */
export function readAs<Value>(kind: CellKind<Value>, text: string): Value | string {
  const read = kind.read(text);
  return read.ok ? read.value : read.error.kind;
}
