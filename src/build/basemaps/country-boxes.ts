import { feature } from 'topojson-client';
import type { Frame } from './plan.js';
import { toSharedCountries, type SharedBorders } from './shapes.js';

/**
 * The box that holds all parts of each country, also those overseas, in whole degrees; all around
 * the globe where the 180th meridian runs through the country.
 */
export function toCountryBoxes(borders: SharedBorders): Readonly<Record<string, Frame>> {
  return Object.fromEntries(
    toSharedCountries(borders)
      .map((country) => {
        const points = feature(borders, country).geometry.coordinates.flat(2);
        const longitudes = points.map(([longitude = NaN]) => longitude);
        const latitudes = points.map(([, latitude = NaN]) => latitude);
        const [west, east] = toSpan(Math.min(...longitudes), Math.max(...longitudes));
        const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
        const box: Frame = [west, Math.floor(south), east, Math.ceil(north)];
        return [country.properties.id, box] as const;
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** A country is cut at the meridian, so that what goes across it seems wider than half the globe. */
function toSpan(west: number, east: number): readonly [number, number] {
  return east - west > 180 ? [-180, 180] : [Math.floor(west), Math.ceil(east)];
}
