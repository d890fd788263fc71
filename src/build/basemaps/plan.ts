/** West, south, east and north in degrees. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** The frame of a file that goes all around the globe. */
export const WORLD: Frame = [-180, -90, 180, 90];

/** How much of a country is drawn. */
export interface Detail {
  /** What is closer together than this, in metres, is drawn as one. */
  readonly intervalM: number;
  /** Islands below this size are left out, but never the largest or a part with a border on land. */
  readonly minIslandKm2: number;
}

/** A file of borders to be made. */
export interface BasemapPlan extends Detail {
  /** Its file is `<name>.topo.json`. */
  readonly name: string;
  readonly atlas: '50m' | '10m';
  readonly frame: Frame;
  /** Steps into which width and height of the frame are divided; see TopoJSON. */
  readonly steps: number;
  /**
   * Small countries are drawn with a smaller interval, so that Gaza is still on a map of the world:
   * so many metres for each kilometre of the side of a square as large, but not below `finestM`.
   */
  readonly perKm: number;
  readonly finestM: number;
  /** Countries below this size are left out, unless they have a border on land; 0 by default. */
  readonly minCountryKm2?: number;
  /** Countries with a detail of their own. */
  readonly closeUps?: Readonly<Record<string, Detail>>;
}

const SIMPLIFIED = { perKm: 50, finestM: 1500 } as const;
const EUROPE = { ...SIMPLIFIED, atlas: '50m', frame: [-58, 14, 82, 84], steps: 1e4 } as const;
const GLOBE = { ...SIMPLIFIED, atlas: '50m', frame: WORLD } as const;

/** One country with those around it, which only have to be recognised. */
function toNational(country: string, frame: Frame, detail: Detail): BasemapPlan {
  return {
    name: country.toLowerCase(),
    atlas: '10m',
    frame,
    steps: 1e4,
    intervalM: 4000,
    finestM: 4000,
    perKm: 50,
    minIslandKm2: 150,
    closeUps: { [country]: detail },
  };
}

/** All files of borders. */
export const PLANS: readonly BasemapPlan[] = [
  { ...EUROPE, name: 'europe', intervalM: 4000, minIslandKm2: 400 },
  { ...EUROPE, name: 'europe-detail', intervalM: 1500, minIslandKm2: 60 },
  { ...GLOBE, name: 'world', steps: 5e3, intervalM: 14_000, minIslandKm2: 1500 },
  { ...GLOBE, name: 'world-detail', steps: 1e4, intervalM: 5000, minIslandKm2: 300 },
  {
    // For a picture about 300 pixels wide, where a pixel is more than 100 km.
    ...GLOBE,
    name: 'world-inset',
    steps: 800,
    intervalM: 120_000,
    perKm: 200,
    finestM: 10_000,
    minIslandKm2: 30_000,
    minCountryKm2: 5000,
    // Else Crimea and the north-east of Cyprus would be gone.
    closeUps: {
      UA: { intervalM: 30_000, minIslandKm2: 30_000 },
      CY: { intervalM: 8000, minIslandKm2: 0 },
    },
  },
  toNational('NO', [-14, 53, 48, 73.5], { intervalM: 1200, minIslandKm2: 15 }),
  toNational('ES', [-22, 24, 14, 50], { intervalM: 700, minIslandKm2: 4 }),
  toNational('IT', [-4, 31, 30, 52], { intervalM: 700, minIslandKm2: 4 }),
  toNational('PT', [-34, 29, 4, 49], { intervalM: 600, minIslandKm2: 2 }),
  toNational('UA', [11, 36, 52, 61], { intervalM: 800, minIslandKm2: 4 }),
];
