import { clamp } from '../../core/math.js';
import type { OwnMark, PictureLook } from '../../element/export/index.js';
import { clusterRadius, type Cluster } from '../../geometry/clusters.js';
import { circlePath, type Point } from '../../geometry/polar.js';
import type { PixelBox } from '../../geometry/projection.js';
import { symbolPath } from '../../geometry/symbols.js';
import type { Formats } from '../../i18n/formats.js';
import type { MemberKind } from './kinds.js';
import type { Member, NetworkModel } from './model.js';
import { PLAIN, symbolOf } from './symbols.js';

/** Sizes of signs in pixels, as on the page. */
const [SYMBOL_PX, OWN_PX, RING_PX] = [5, 7, 12];
/** Size of the number in a circle, as a share of the size of labels. */
const NUMBER_SIZE = 0.8;

const RING: PictureLook = { stroke: 'accent', strokeWidthPx: 2 };
const GROUP: PictureLook = {
  fill: 'accent',
  fillOpacity: 0.16,
  stroke: 'accent',
  strokeWidthPx: 1.5,
};
const NUMBER: PictureLook = { fill: 'text', size: NUMBER_SIZE, weight: 600 };

/** How a sign is drawn in a picture that is taken away. */
export interface SignOptions {
  /** It is, or holds, the city that the page highlights. */
  readonly isOwn?: boolean;
}

/** The sign of one member, by its kind. */
export function symbolMarks(
  kind: MemberKind,
  at: Point,
  { isOwn = false }: SignOptions = {},
): readonly OwnMark[] {
  const { shape, ink } = symbolOf(kind);
  const isLine = shape === 'ring' || shape === 'cross';
  return [
    ...(isOwn ? [path(circlePath(at, RING_PX), RING)] : []),
    path(
      symbolPath(shape, at, isOwn ? OWN_PX : SYMBOL_PX),
      isLine ? { stroke: ink, strokeWidthPx: 2 } : { fill: ink },
    ),
  ];
}

/** The sign of several members close together: a circle with their number. */
export function groupMarks(
  at: Point,
  {
    count,
    number,
    fontSizePx,
    isOwn = false,
  }: SignOptions & {
    readonly count: number;
    /** The count as it is written. */
    readonly number: string;
    readonly fontSizePx: number;
  },
): readonly OwnMark[] {
  const y = at.y + fontSizePx * NUMBER_SIZE * 0.35;
  return [
    path(circlePath(at, clusterRadius(count)), isOwn ? { ...GROUP, ...RING } : GROUP),
    { kind: 'text', look: NUMBER, side: 'centred', x: at.x, y, text: number },
  ];
}

/** A place on the map, or several that cannot be told apart. */
export interface Sign extends Cluster {
  /** The one place; nothing for several. */
  readonly member: Member | undefined;
  /** The kind whose sign the one place gets. */
  readonly kind: MemberKind;
  /** It is, or holds, the city that the page highlights. */
  readonly isOwn: boolean;
  /** From its middle to its edge, in pixels. */
  readonly reachPx: number;
}

/** Tells what each mark of a map is. At the edge, a mark is moved inwards until it is whole. */
export function toSigns(
  clusters: readonly Cluster[],
  { left, top, widthPx, heightPx }: PixelBox,
  { byId, city, kinds }: Pick<NetworkModel, 'byId' | 'city' | 'kinds'>,
): readonly Sign[] {
  return clusters.map(({ ids, x, y }) => {
    const isOwn = city !== undefined && ids.includes(city.id);
    const member = ids.length === 1 ? byId.get(ids[0] ?? '') : undefined;
    const radiusPx = !member ? clusterRadius(ids.length) : isOwn ? RING_PX : SYMBOL_PX;
    const reachPx = radiusPx + 1;
    return {
      ids,
      member,
      kind: member && kinds.length > 0 ? member.kind : PLAIN,
      isOwn,
      reachPx,
      x: clamp(x, left + reachPx, left + widthPx - reachPx),
      y: clamp(y, top + reachPx, top + heightPx - reachPx),
    };
  });
}

/** Draws a sign. */
export function signMarks(
  { member, kind, isOwn, ids, x, y }: Sign,
  formats: Formats,
  fontSizePx: number,
): readonly OwnMark[] {
  if (member) return symbolMarks(kind, { x, y }, { isOwn });
  const [count, number] = [ids.length, formats.number(ids.length)];
  return groupMarks({ x, y }, { count, number, fontSizePx, isOwn });
}

function path(d: string, look: PictureLook): OwnMark {
  return { kind: 'path', look, d };
}
