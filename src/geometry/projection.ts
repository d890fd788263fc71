import { geoAzimuthalEqualAreaRaw, geoEqualEarthRaw } from 'd3-geo';
import type { Point } from './polar.js';

/** Degrees east and north. */
export type LonLat = readonly [lon: number, lat: number];

/** A box in pixels. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How a part of the globe is laid flat. Both keep areas true. */
export interface ProjectionPlan {
  readonly kind: 'azimuthal' | 'equal-earth';
  /** Middle of the projection. */
  readonly centre: LonLat;
  /** Points that must lie within the box. Empty: the whole globe must. */
  readonly fit: readonly LonLat[];
}

/** A place on the globe as a point of the picture. */
export interface Projection {
  readonly toPoint: (position: LonLat) => Point;
  /** Whether a place lies on the half of the globe that is seen from above the middle. */
  readonly isNear: (position: LonLat) => boolean;
  /** Whether the globe is cut open, so that neighbours may lie at opposite edges. */
  readonly hasSeam: boolean;
}

const RADIANS = Math.PI / 180;

/**
 * A projection that fits its points, or the globe, into a box.
 *
 * Only the formulas of d3-geo: its projections also cut and refine lines, which
 * borders with a point every few kilometres do not need, and which would be a
 * third of the map's code.
 */
export function toProjection(
  { kind, centre: [lon, lat], fit }: ProjectionPlan,
  { left, top, widthPx, heightPx }: PixelBox,
): Projection {
  const isAzimuthal = kind === 'azimuthal';
  const raw: Raw = isAzimuthal ? geoAzimuthalEqualAreaRaw : geoEqualEarthRaw;
  const turn = toTurn(lon * RADIANS, isAzimuthal ? lat * RADIANS : 0);
  const flatten = (position: LonLat): Point => toFlat(raw, ...turn(position));
  const corners = fit.length > 0 ? fit.map(flatten) : GLOBE.map(([x, y]) => toFlat(raw, x, y));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(widthPx / (east - west), heightPx / (south - north));
  const dx = left + widthPx / 2 - (scale * (west + east)) / 2;
  const dy = top + heightPx / 2 - (scale * (north + south)) / 2;
  return {
    toPoint: (position) => {
      const { x, y } = flatten(position);
      return { x: x * scale + dx, y: y * scale + dy };
    },
    // On the far side, the formula's distance from the middle is more than the root of two.
    isNear: (position) => {
      const { x, y } = flatten(position);
      return !isAzimuthal || x * x + y * y < 2;
    },
    hasSeam: !isAzimuthal,
  };
}

/**
 * Turns the globe so that a place comes to its middle: about the axis, then
 * about the equator's points east and west. d3-geo's own rotation also tilts,
 * turns back and counts turns, at ten times the bytes.
 *
 * @returns takes degrees, gives radians.
 */
function toTurn(lon: number, lat: number): (position: LonLat) => readonly [number, number] {
  const [sinLat, cosLat] = [Math.sin(lat), Math.cos(lat)];
  return ([east, north]) => {
    const [around, up] = [east * RADIANS - lon, north * RADIANS];
    const x = Math.cos(around) * Math.cos(up);
    const z = Math.sin(up);
    return [
      Math.atan2(Math.sin(around) * Math.cos(up), x * cosLat + z * sinLat),
      Math.asin(Math.max(-1, Math.min(1, z * cosLat - x * sinLat))),
    ];
  };
}

/** Ends of the equator, the south of America and the north of Greenland, in radians. */
const GLOBE: readonly LonLat[] = [
  [-Math.PI, 0],
  [Math.PI, 0],
  [0, -1],
  [0, 1.46],
];

/** A formula of a projection, from radians to units of the globe's radius; north is up. */
type Raw = (x: number, y: number) => [number, number];

function toFlat(raw: Raw, x: number, y: number): Point {
  const [flatX, flatY] = raw(x, y);
  return { x: flatX, y: -flatY };
}
