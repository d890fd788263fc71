import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { FOLDED, LEFT_OUT, type Move } from './recognised.js';
import { isInverted, ringAreaKm2, toCountry, toPolygons, type Country } from './shapes.js';

/** An atlas as its package has it: numeric ISO codes, and a name for what has none. */
export type Atlas = Topology<{ countries: GeometryCollection<{ readonly name: string }> }>;

/** The alpha-2 code for a numeric one, if there is such a country. */
export type ToAlpha2 = (numeric: string) => string | undefined;

/** The countries of an atlas by their alpha-2 codes; a code may come more than once. */
export function readAtlas(atlas: Atlas, toAlpha2: ToAlpha2): readonly Country[] {
  return feature(atlas, atlas.objects.countries).features.flatMap(
    ({ id: numeric, properties, geometry }) => {
      const id = FOLDED.get(properties.name) ?? toAlpha2(String(numeric));
      if (id === undefined || LEFT_OUT.has(id)) return [];
      // Of the Maldives, the 10m atlas has three rings of no width, which on a sphere are all of it.
      const polygons = toPolygons(geometry).filter(
        ([outline]) => outline !== undefined && outline.length > 3 && !isInverted(outline),
      );
      return polygons.length === 0 ? [] : [toCountry(id, polygons)];
    },
  );
}

/**
 * Gives one polygon of a country to another.
 *
 * @throws if it is not exactly one and of the expected size, as in another edition of the atlas.
 */
export function movePolygon(countries: readonly Country[], move: Move): readonly Country[] {
  const { from, to, place, maxAreaKm2 } = move;
  const loser = countries.find(({ properties }) => properties.id === from);
  const isMoved = (rings: GeoJSON.Position[][]): boolean =>
    geoContains({ type: 'Polygon', coordinates: rings }, [...place]);
  const moved = loser?.geometry.coordinates.filter(isMoved) ?? [];
  const areaKm2 = ringAreaKm2(moved[0]?.[0] ?? []);
  if (moved.length !== 1 || areaKm2 > maxAreaKm2) {
    throw new Error(`invalid atlas: ${place.join(' ')} is not in one small polygon of ${from}`);
  }
  return countries.map((country) => {
    const { coordinates } = country.geometry;
    if (country === loser) {
      return toCountry(
        from,
        coordinates.filter((rings) => !isMoved(rings)),
      );
    }
    return country.properties.id === to ? toCountry(to, [...coordinates, ...moved]) : country;
  });
}
