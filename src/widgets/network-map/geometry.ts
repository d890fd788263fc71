import { clamp } from '../../core/math.js';
import { mainlandOf, toOutlines, type Atlas, type Outlines } from '../../geometry/atlas.js';
import type { Placed } from '../../geometry/clusters.js';
import {
  toProjection,
  type LonLat,
  type PixelBox,
  type Projection,
} from '../../geometry/projection.js';
import { isInEurope, type MapFrame } from './frame.js';

/** A place with its position on the globe. */
export interface Position {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
}

/** Everything that the picture is drawn from. */
export interface MapInput {
  readonly frame: MapFrame;
  readonly places: readonly Position[];
  /** Borders; without them, places are drawn on a blank map. */
  readonly atlas: Atlas | undefined;
  /** Coarse borders of the world, for the inset. */
  readonly world: Atlas | undefined;
}

/** A map in its own box. */
export interface MapPanel extends PixelBox, Outlines {
  /** `main`; `near`: islands far from their country; `world`: what lies in other parts of the world. */
  readonly kind: 'main' | 'near' | 'world';
  /** In pixels of the whole picture. */
  readonly places: readonly Placed[];
}

/** The whole picture: the map, and insets below it. */
export interface MapScene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly main: MapPanel;
  readonly insets: readonly MapPanel[];
}

/** Room between the outermost points and the edge, as a share of the shorter side. */
const MARGIN = 0.045;
/** A place nearer to the edge than this cannot be pointed at. */
const EDGE_PX = 8;
const GAP_PX = 12;
/** The least that an inset shows, in degrees around its places. */
const INSET_DEGREES = 1.4;

/** Height of the map itself for a width; insets come on top. */
export function mapHeight(widthPx: number): number {
  return Math.round(clamp(widthPx * 0.74, Math.min(widthPx * 1.05, 360), 780));
}

/** Lays out the map for a width: borders, places, and insets for places that it cannot hold. */
export function toMapScene(input: MapInput, { widthPx }: { readonly widthPx: number }): MapScene {
  const { frame, places, atlas } = input;
  const isWorld = frame.fit.length === 0;
  const heightPx = isWorld ? Math.round(widthPx * 0.52) : mapHeight(widthPx);
  const box = { left: 0, top: 0, widthPx, heightPx };
  const projection = toMainProjection(input, box);
  const projected = place(places, projection);
  // An inset could show no more of the world.
  const placed = isWorld ? holdWithin(box, projected) : projected;
  const isInside = ({ x, y }: Placed): boolean =>
    x >= EDGE_PX && x <= widthPx - EDGE_PX && y >= EDGE_PX && y <= heightPx - EDGE_PX;
  const outside = new Set(placed.filter((each) => !isInside(each)).map(({ id }) => id));
  const left = places.filter(({ id }) => outside.has(id));
  const insets = toInsets(left, input, { widthPx, top: heightPx + GAP_PX });
  return {
    widthPx,
    heightPx: Math.max(heightPx, ...insets.map((inset) => inset.top + inset.heightPx)),
    main: {
      ...box,
      ...toOutlines(atlas, { projection, box, home: frame.home }),
      kind: 'main',
      places: placed.filter(({ id }) => !outside.has(id)),
    },
    insets,
  };
}

/** The borders of the map itself from a finer file, in the same place. */
export function toDetail(
  input: MapInput,
  detail: Atlas,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Outlines {
  const box = { left: 0, top: 0, widthPx, heightPx };
  const projection = toMainProjection(input, box);
  return toOutlines(detail, { projection, box, home: input.frame.home, digits: 2 });
}

function toMainProjection({ frame, atlas }: MapInput, box: PixelBox): Projection {
  const { fit, home, projection: kind, centre } = frame;
  const isKnown = frame.basemap === home?.toLowerCase();
  const mainland = isKnown ? [] : mainlandOf(atlas, home);
  const margin = Math.min(box.widthPx, box.heightPx) * MARGIN;
  return toProjection(
    { kind, centre: mainland.length > 0 ? middleOf(mainland) : centre, fit: [...fit, ...mainland] },
    fit.length > 0 ? shrink(box, margin) : shrink(box, 1),
  );
}

/** Small maps in a row below the map: islands far from it first, then the rest of the world. */
function toInsets(
  places: readonly Position[],
  { frame, atlas, world }: MapInput,
  { widthPx, top }: { readonly widthPx: number; readonly top: number },
): readonly MapPanel[] {
  const heightPx = Math.round(clamp(widthPx * 0.2, 84, 128));
  const isNear = (each: Position): boolean => frame.projection === 'azimuthal' && isInEurope(each);
  const near = places.filter(isNear);
  const far = places.filter((each) => !isNear(each));
  const islands = near.flatMap(({ lon, lat }): LonLat[] => [
    [lon - INSET_DEGREES, lat - INSET_DEGREES],
    [lon + INSET_DEGREES, lat + INSET_DEGREES],
  ]);
  const nearWidthPx = near.length > 0 ? Math.round(heightPx * 1.5) : 0;
  const farLeft = nearWidthPx && nearWidthPx + GAP_PX;
  const parts = [
    {
      kind: 'near' as const,
      places: near,
      from: atlas,
      box: { left: 0, top, widthPx: nearWidthPx, heightPx },
      plan: { kind: 'azimuthal' as const, centre: middleOf(islands), fit: islands },
      marginPx: 14,
    },
    {
      kind: 'world' as const,
      places: far,
      from: world,
      box: {
        left: farLeft,
        top,
        widthPx: Math.round(Math.min(widthPx - farLeft, heightPx * 2.05)),
        heightPx,
      },
      plan: { kind: 'equal-earth' as const, centre: [11, 0] as const, fit: [] },
      marginPx: 2,
    },
  ];
  return parts
    .filter((part) => part.places.length > 0)
    .map(({ kind, from, box, plan, marginPx, ...part }): MapPanel => {
      const projection = toProjection(plan, shrink(box, marginPx));
      const outlines = toOutlines(from, { projection, box, home: frame.home });
      const placed = holdWithin(box, place(part.places, projection));
      return { ...box, ...outlines, kind, places: placed };
    });
}

function place(places: readonly Position[], projection: Projection): readonly Placed[] {
  return places.map(({ id, lon, lat }) => ({ id, ...projection.toPoint([lon, lat]) }));
}

/** Moves places inwards that could not be pointed at: in Antarctica, or at the seam of the world. */
function holdWithin(
  { left, top, widthPx, heightPx }: PixelBox,
  places: readonly Placed[],
): readonly Placed[] {
  return places.map(({ id, x, y }) => ({
    id,
    x: clamp(x, left + EDGE_PX, left + widthPx - EDGE_PX),
    y: clamp(y, top + EDGE_PX, top + heightPx - EDGE_PX),
  }));
}

function middleOf(points: readonly LonLat[]): LonLat {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(lons), middle(lats)];
}

function shrink({ left, top, widthPx, heightPx }: PixelBox, byPx: number): PixelBox {
  return {
    left: left + byPx,
    top: top + byPx,
    widthPx: Math.max(1, widthPx - 2 * byPx),
    heightPx: Math.max(1, heightPx - 2 * byPx),
  };
}
