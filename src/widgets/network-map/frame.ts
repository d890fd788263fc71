/** The part of the world that a page asks for. */
export type Region = 'auto' | 'europe' | 'world';

/** Degrees east and north. */
export type Position = readonly [lon: number, lat: number];

/** What the map is a picture of, before any pixel is known. */
export interface MapFrame {
  /** The file of borders, `geo/<basemap>.topo.json` of the dataset. */
  readonly basemap: string;
  /** A finer file, for a closer look. */
  readonly detail: string | undefined;
  /** The file for members that lie outside the map; `undefined` if there are none. */
  readonly inset: 'world-inset' | undefined;
  /** Both projections keep areas true. */
  readonly projection: 'azimuthal' | 'equal-earth';
  /** Middle of the projection. */
  readonly centre: Position;
  /** Points that must be on the map. Empty: the whole world. */
  readonly fit: readonly Position[];
  /** The one country that the map is of. */
  readonly home: string | undefined;
}

/** What is needed here of a member. */
interface Place {
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** West, south, east and north edge of something, in degrees. */
type Edges = readonly [west: number, south: number, east: number, north: number];

/** Countries with a file of borders of their own, and what of them is shown: no islands far away. */
const COUNTRIES: Readonly<Record<string, Edges>> = {
  NO: [4.6, 58, 31.2, 71.2],
  ES: [-9.3, 36, 4.4, 43.8],
  IT: [6.6, 36.6, 18.6, 47.1],
  PT: [-9.6, 37, -6.1, 42.2],
  UA: [22.1, 44.3, 40.3, 52.4],
};

const EUROPE: MapFrame = {
  basemap: 'europe',
  detail: 'europe-detail',
  inset: undefined,
  projection: 'azimuthal',
  // The middle of the projection of Europe's statistics, EPSG:3035.
  centre: [10, 52],
  // The Canaries, Iceland, the North Cape, the Urals, the Caucasus, the Red Sea, Morocco.
  fit: [
    [-18.2, 27.7],
    [-24.5, 65.5],
    [25.8, 71.2],
    [53.6, 57],
    [50.4, 40.3],
    [35.9, 29.5],
    [-9.9, 29.9],
  ],
  home: undefined,
};

const WORLD: MapFrame = {
  basemap: 'world',
  detail: 'world-detail',
  inset: undefined,
  projection: 'equal-earth',
  // Turned a little, so that the far east of Asia stays in one piece.
  centre: [11, 0],
  fit: [],
  home: undefined,
};

/** Edges of the file of Europe that members must lie within, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [-32, 26.5, 58, 73];
/** From this share of members outside Europe on, the map is of the world. */
const ABROAD = 0.3;
/** More degrees than these, and places in Europe are shown on a map of all Europe. */
const NEAR: Span = [26, 16];
/** More degrees than these, and a map of a region elsewhere would bend too much. */
const FAR: Span = [76, 54];

type Span = readonly [lon: number, lat: number];

/** Chooses basemap, projection and frame for members: one country, Europe, a region or the world. */
export function toFrame(members: readonly Place[], region: Region): MapFrame {
  // One of its own for each list: borders are asked for anew when the frame is another.
  const world = { ...WORLD };
  if (region === 'world') return world;
  const abroad = members.filter((place) => !isInEurope(place));
  const europe: MapFrame = { ...EUROPE, inset: abroad.length > 0 ? 'world-inset' : undefined };
  const [country, ...others] = new Set(members.map((member) => member.country));
  if (region === 'europe' || country === undefined) return europe;
  const basemap = abroad.length > 0 ? 'world-detail' : 'europe-detail';
  const edges = edgesOf(members);
  if (others.length === 0) {
    const known = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
    return known
      ? { ...toRegion(known, country.toLowerCase()), inset: europe.inset, home: country }
      : { ...toRegion(edges, basemap), home: country };
  }
  const isMostlyAbroad = abroad.length > members.length * ABROAD;
  if (isWithin(edges, isMostlyAbroad ? FAR : NEAR)) return toRegion(edges, basemap);
  return isMostlyAbroad ? world : europe;
}

/** Whether the files of Europe hold a place. */
export function isInEurope({ lat, lon }: Omit<Place, 'country'>): boolean {
  return lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
}

function isWithin([west, south, east, north]: Edges, [lon, lat]: Span): boolean {
  return east - west <= lon && north - south <= lat;
}

/** A map of what lies between four edges. */
function toRegion([west, south, east, north]: Edges, basemap: string): MapFrame {
  return {
    ...EUROPE,
    basemap,
    detail: undefined,
    centre: [(west + east) / 2, (south + north) / 2],
    fit: [
      [west, south],
      [east, south],
      [west, north],
      [east, north],
    ],
  };
}

/** The edges around places, with a few hundred kilometres to spare. */
function edgesOf(members: readonly Place[]): Edges {
  const lons = members.map(({ lon }) => lon);
  const lats = members.map(({ lat }) => lat);
  return [
    Math.min(...lons) - 3,
    Math.min(...lats) - 2,
    Math.max(...lons) + 3,
    Math.max(...lats) + 2,
  ];
}
