import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';
import type { Point } from './polar.js';
import type { LonLat, PixelBox, Projection } from './projection.js';

/** A file of borders: countries with their ISO 3166-1 alpha-2 code as `id`. */
export interface Atlas {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id: string;
        readonly arcs: readonly (readonly (readonly number[])[])[];
      }[];
    };
  };
}

/** Countries as path data. */
export interface Outlines {
  readonly land: string;
  /** Borders between countries, without coasts. */
  readonly borders: string;
  /** Lines that are not settled between the countries beside them. */
  readonly disputed: string;
  /** The one country that the map is of. */
  readonly home: string;
  /** Codes of the countries of which something is drawn. */
  readonly drawn: readonly string[];
}

/** Pairs of countries whose line is drawn dashed, because it is not settled between them. */
const DISPUTED = new Set(['RS|XK', 'EH|MA', 'IL|PS', 'IL|SY']);

/** How outlines are written. */
export interface OutlineOptions {
  /** Where they are seen; what lies outside of it is left out. */
  readonly box: PixelBox;
  readonly projection: Projection;
  /** Code of the country that the map is of. */
  readonly home?: string | undefined;
  /** Decimals of a pixel. Default: 1. */
  readonly digits?: number;
}

/** Draws the countries of an atlas; without one, nothing. */
export function toOutlines(atlas: Atlas | undefined, options: OutlineOptions): Outlines {
  if (!atlas) return { land: '', borders: '', disputed: '', home: '', drawn: [] };
  const [topology, countries] = toTopology(atlas);
  const area = ({ geometry }: ReturnType<typeof toFeature>): string =>
    geometry.coordinates.map((rings) => polygonPath(rings, options)).join('');
  const pairs = bordersOf(countries);
  const lines = (isWanted: (pair: string) => boolean): string => {
    const arcs = [...pairs].flatMap(([arc, pair]) => (isWanted(pair) ? [[arc]] : []));
    const line: MultiLineString = { type: 'MultiLineString', arcs };
    return feature(topology, line)
      .geometry.coordinates.map((points) => linePath(points, options))
      .join('');
  };
  const areas = countries.geometries
    .map((country) => ({ id: country.id, d: area(toFeature(topology, country)) }))
    .filter(({ d }) => d);
  return {
    land: areas.map(({ d }) => d).join(''),
    borders: lines((pair) => !DISPUTED.has(pair)),
    disputed: lines((pair) => DISPUTED.has(pair)),
    home: areas.find(({ id }) => id === options.home)?.d ?? '',
    drawn: areas.map(({ id }) => id),
  };
}

/**
 * The outline of the largest part of a country, as points to fit: France without
 * its islands overseas. Empty for a country that the atlas does not have, or
 * that reaches around too much of the globe to be shown whole.
 */
export function mainlandOf(
  atlas: Atlas | undefined,
  country: string | undefined,
): readonly LonLat[] {
  const [topology, countries] = atlas ? toTopology(atlas) : [];
  const own = countries?.geometries.find(({ id }) => id === country);
  if (!topology || !own) return [];
  // The longest outline: all are drawn to the same precision.
  const outline = toFeature(topology, own)
    .geometry.coordinates.map(([ring = []]) => ring)
    .reduce((longest, ring) => (ring.length > longest.length ? ring : longest), [])
    .map(toLonLat);
  const lons = outline.map(([lon]) => lon);
  return Math.max(...lons) - Math.min(...lons) > WIDEST ? [] : outline;
}

/** Degrees of longitude beyond which a country does not fit a picture of its own. */
const WIDEST = 75;

/** One polygon with its holes; nothing if it is out of sight. */
function polygonPath(rings: readonly number[][][], options: OutlineOptions): string {
  const [outer = []] = rings;
  // Seen from the other side of the globe, an outline would be turned inside out.
  if (!outer.some((position) => options.projection.isNear(toLonLat(position)))) return '';
  const paths = rings.map((ring) => ring.map((each) => options.projection.toPoint(toLonLat(each))));
  const [points = []] = paths;
  if (!isSeen(points, options.box) || hasLeap(points, options)) return '';
  return paths.map((path) => `${toPath(path, options)}Z`).join('');
}

function linePath(line: readonly number[][], options: OutlineOptions): string {
  const points = line.map((position) => options.projection.toPoint(toLonLat(position)));
  const isWhole = isSeen(points, options.box) && !hasLeap(points, options);
  return isWhole ? toPath(points, options) : '';
}

/** `M1,2L3,4`, without points that fall on the one before. */
function toPath(points: readonly Point[], { digits = 1 }: OutlineOptions): string {
  const factor = 10 ** digits;
  let [path, last] = ['', ''];
  for (const { x, y } of points) {
    const next = `${Math.round(x * factor) / factor},${Math.round(y * factor) / factor}`;
    if (next === last) continue;
    path += (path ? 'L' : 'M') + next;
    last = next;
  }
  return path;
}

function isSeen(points: readonly Point[], { left, top, widthPx, heightPx }: PixelBox): boolean {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return (
    Math.max(...xs) >= left &&
    Math.min(...xs) <= left + widthPx &&
    Math.max(...ys) >= top &&
    Math.min(...ys) <= top + heightPx
  );
}

/** Whether a line leaps from one edge of the world to the other: a small island on the seam. */
function hasLeap(points: readonly Point[], { box, projection }: OutlineOptions): boolean {
  // On a map of one country, straight borders of its neighbours may well be longer than the map.
  if (!projection.hasSeam) return false;
  return points.some(({ x }, i) => Math.abs(x - (points[i - 1]?.x ?? x)) > box.widthPx * 0.6);
}

type Country = MultiPolygon & { readonly id: string };
type Countries = Omit<GeometryCollection, 'geometries'> & { geometries: Country[] };

/** The atlas as the type that topojson's own functions take. */
function toTopology(atlas: Atlas): [Topology, Countries] {
  // They only read; their types know no `readonly`.
  const topology = atlas as unknown as Topology<{ countries: Countries }>;
  return [topology, topology.objects.countries];
}

function toFeature(
  topology: Topology,
  country: Country,
): { geometry: { coordinates: number[][][][] } } {
  return feature(topology, country);
}

function toLonLat([lon = 0, lat = 0]: readonly number[]): LonLat {
  return [lon, lat];
}

/** The arcs that two countries share, with both, as in `NO|SE`. */
function bordersOf({ geometries }: Countries): ReadonlyMap<number, string> {
  const owners = new Map<number, string[]>();
  for (const { id, arcs } of geometries) {
    // Whoever lies on the other side runs along it backwards: -1 for 0, -2 for 1.
    for (const arc of arcs.flat(2).map((i) => (i < 0 ? ~i : i))) {
      const known = owners.get(arc);
      if (!known) owners.set(arc, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return new Map(
    [...owners].flatMap(([arc, ids]) => (ids.length > 1 ? [[arc, ids.sort().join('|')]] : [])),
  );
}
