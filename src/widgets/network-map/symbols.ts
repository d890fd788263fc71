import type { SymbolName } from '../../geometry/symbols.js';
import type { Ink } from '../../theme/mark-styles.js';
import type { MemberKind } from './kinds.js';

/** Shape and colour of a kind of member; shapes differ, so that colour is never the only sign. */
export interface KindSymbol {
  readonly shape: SymbolName;
  readonly ink: Ink;
}

/** The kind whose sign stands for members of a list that names no kinds. */
export const PLAIN: MemberKind = 'both';

const SYMBOLS: Readonly<Record<MemberKind, KindSymbol>> = {
  both: { shape: 'disc', ink: 'accent' },
  international: { shape: 'diamond', ink: 'accent-2' },
  national: { shape: 'square', ink: 'accent-3' },
  'index-only': { shape: 'triangle', ink: 'muted' },
  'project-partner': { shape: 'tip', ink: 'muted' },
  former: { shape: 'ring', ink: 'muted' },
  other: { shape: 'cross', ink: 'muted' },
};

/** The sign of a kind of member, the same on the map, in the list and in the legend. */
export function symbolOf(kind: MemberKind): KindSymbol {
  return SYMBOLS[kind];
}
