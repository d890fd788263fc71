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

/** Middle and outermost points of countries that are more than their mainland, or less than their outline. */
const COUNTRIES: Readonly<Record<string, { centre: Position; fit: readonly Position[] }>> = {
  NO: {
    centre: [15, 65],
    fit: [
      [4.6, 58],
      [31.2, 70.4],
      [4.9, 62.2],
      [25.8, 71.2],
      [11.9, 58.9],
    ],
  },
  ES: {
    centre: [-3.5, 40],
    fit: [
      [-9.3, 36],
      [-9.3, 43.8],
      [3.4, 42.5],
      [4.4, 40],
      [-1.6, 36.6],
    ],
  },
  IT: {
    centre: [12.5, 42],
    fit: [
      [6.6, 45.1],
      [18.55, 40.1],
      [12.1, 47.1],
      [15.1, 36.6],
      [8.1, 39],
    ],
  },
  PT: {
    centre: [-8, 39.6],
    fit: [
      [-9.55, 38.7],
      [-8.9, 37],
      [-7.4, 37.1],
      [-6.15, 41.6],
      [-8.2, 42.2],
    ],
  },
  UA: {
    centre: [31.5, 48.7],
    fit: [
      [22.1, 48.4],
      [40.3, 49.6],
      [33.5, 52.4],
      [34, 44.35],
    ],
  },
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
/** More degrees than these, and a map of a region would bend too much. */
const REGIONAL = { lon: 70, lat: 50 };

/** Chooses basemap, projection and frame for members: one country, Europe, a region or the world. */
export function toFrame(members: readonly Place[], region: Region): MapFrame {
  if (region === 'world') return WORLD;
  const abroad = members.filter((place) => !isInEurope(place));
  const inset = abroad.length > 0 ? 'world-inset' : undefined;
  if (region === 'europe') return { ...EUROPE, inset };
  const [country, ...others] = new Set(members.map((member) => member.country));
  if (country !== undefined && others.length === 0) return toNational(country, members);
  if (abroad.length <= members.length * ABROAD) return { ...EUROPE, inset };
  return toRegional(members) ?? WORLD;
}

/** Whether the files of Europe hold a place. */
export function isInEurope({ lat, lon }: Omit<Place, 'country'>): boolean {
  return lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;
}

function toNational(country: string, members: readonly Place[]): MapFrame {
  const known = COUNTRIES[country];
  const isNear = members.every(isInEurope);
  if (known)
    return {
      ...EUROPE,
      ...known,
      basemap: country.toLowerCase(),
      detail: undefined,
      inset: isNear ? undefined : 'world-inset',
      home: country,
    };
  const basemap = isNear ? 'europe-detail' : 'world-detail';
  return { ...toRegion(members), basemap, home: country };
}

function toRegional(members: readonly Place[]): MapFrame | undefined {
  const lons = members.map(({ lon }) => lon);
  const lats = members.map(({ lat }) => lat);
  const isWide =
    Math.max(...lons) - Math.min(...lons) > REGIONAL.lon ||
    Math.max(...lats) - Math.min(...lats) > REGIONAL.lat;
  return isWide ? undefined : toRegion(members);
}

/** A map around places, no closer than a few hundred kilometres. */
function toRegion(members: readonly Place[]): MapFrame {
  const fit = members.flatMap(({ lon, lat }): Position[] => [
    [lon - 3, lat - 2],
    [lon + 3, lat + 2],
  ]);
  const middle = (values: readonly number[]): number =>
    (Math.min(...values) + Math.max(...values)) / 2;
  const centre = [
    middle(members.map(({ lon }) => lon)),
    middle(members.map(({ lat }) => lat)),
  ] as const;
  return { ...EUROPE, basemap: 'world-detail', detail: undefined, fit, centre };
}
