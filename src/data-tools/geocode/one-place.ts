import type { Entry } from './entry.js';

const EARTH_KM = 6371;
const DEGREE = Math.PI / 180;

/**
 * Entries of one name that are as near to each other as this, in one region, are
 * one place: a town and the municipality named after it, listed apart. In the
 * gazetteer of 2025 that is what nearly all pairs up to 5 km are; from there on
 * they are villages that share a name. Neighbours on two sides of a border
 * between regions (Bristol in Tennessee and in Virginia, 200 m) are two cities.
 */
const SAME_PLACE_KM = 5;

/** The distance of two points on the earth, in kilometres. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const across =
    Math.sin(((b.lat - a.lat) * DEGREE) / 2) ** 2 +
    Math.cos(a.lat * DEGREE) *
      Math.cos(b.lat * DEGREE) *
      Math.sin(((b.lon - a.lon) * DEGREE) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, across)));
}

/**
 * One entry for each place among entries of one name: the first of those that
 * are the same place. Which of them it is moves a dot on a map by less than its size.
 */
export function toPlaces(entries: readonly Entry[]): readonly Entry[] {
  const places: Entry[] = [];
  for (const entry of entries) {
    const isKnown = places.some(
      (place) => place.admin1 === entry.admin1 && distanceKm(place, entry) <= SAME_PLACE_KM,
    );
    if (!isKnown) places.push(entry);
  }
  return places;
}
