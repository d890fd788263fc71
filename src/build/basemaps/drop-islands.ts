import { feature } from 'topojson-client';
import type { BasemapPlan } from './plan.js';
import {
  polygonsAreaKm2,
  toSharedCountries,
  withCountries,
  type SharedBorders,
  type SharedCountry,
} from './shapes.js';

/**
 * Leaves out small islands. A country's largest polygon stays however small it is (Malta), unless
 * the plan is for large countries only; and every part with a border on land stays (Gaza, Ceuta,
 * Kaliningrad).
 */
export function dropIslands(borders: SharedBorders, plan: BasemapPlan): SharedBorders {
  const countries = toSharedCountries(borders);
  const isShared = findShared(countries.flatMap(({ arcs }) => arcs.flat(2)));
  const kept = countries.flatMap((country): SharedCountry[] => {
    const polygons = country.arcs.map((rings) => ({
      rings,
      areaKm2: polygonsAreaKm2([
        feature(borders, { type: 'Polygon', arcs: rings }).geometry.coordinates,
      ]),
      hasBorder: rings[0]?.some(isShared) === true,
    }));
    const { minIslandKm2 } = plan.closeUps?.[country.properties.id] ?? plan;
    const largestKm2 = Math.max(...polygons.map(({ areaKm2 }) => areaKm2));
    const minKm2 = Math.max(Math.min(largestKm2, minIslandKm2), plan.minCountryKm2 ?? 0);
    const stays = polygons.filter(({ areaKm2, hasBorder }) => areaKm2 >= minKm2 || hasBorder);
    return stays.length === 0 ? [] : [{ ...country, arcs: stays.map(({ rings }) => rings) }];
  });
  return withCountries(borders, kept);
}

/** A test of whether an arc is used more than once, in whichever direction. */
function findShared(arcs: readonly number[]): (arc: number) => boolean {
  const uses = new Map<number, number>();
  for (const arc of arcs) uses.set(toIndex(arc), (uses.get(toIndex(arc)) ?? 0) + 1);
  return (arc) => (uses.get(toIndex(arc)) ?? 0) > 1;
}

/** TopoJSON writes an arc that is run through backwards as its complement. */
function toIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
