import { districtOf, regionOf, type Entry, type RegionNames } from './entry.js';

const MOST = 12;

/**
 * What a person chooses from: `Springfield, Illinois: 39.80, -89.64`, in the
 * order of the regions, twelve at most; with the district where two are in one region.
 */
export function toChoices(places: readonly Entry[], names: RegionNames): readonly string[] {
  const toLabel = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(', ');
  const short = places.map((place) => toLabel([place.name, regionOf(place, names)]));
  return places
    .map((place, i) => {
      const isUnique = short.indexOf(short[i] ?? '') === short.lastIndexOf(short[i] ?? '');
      const label = isUnique
        ? (short[i] ?? '')
        : toLabel([place.name, regionOf(place, names), districtOf(place, names)]);
      return `${label}: ${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`;
    })
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, MOST);
}
