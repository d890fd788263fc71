import { geoArea } from 'd3-geo';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Topology,
} from 'topojson-specification';

/** A polygon: its outline, then its holes, as degrees of longitude and latitude. */
export type Rings = Position[][];

interface CountryProperties {
  readonly id: string;
}

/** A country by its ISO 3166-1 alpha-2 code. */
export type Country = Feature<MultiPolygon, CountryProperties>;

/** Countries that share the lines between them. */
export type SharedBorders = Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** A country of {@link SharedBorders}: the arcs of each of its polygons, ring by ring. */
export interface SharedCountry extends TopoMultiPolygon<CountryProperties> {
  readonly properties: CountryProperties;
}

const EARTH_RADIUS_KM = 6371;
const HALF_THE_GLOBE_SR = 2 * Math.PI;

/** A country with these polygons. */
export function toCountry(id: string, polygons: Rings[]): Country {
  return {
    type: 'Feature',
    properties: { id },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

/** The polygons of a geometry; none where it is no area, or nothing is left of it. */
export function toPolygons(geometry: Geometry | null): Rings[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The area within a ring in km², whichever way round it runs. */
export function ringAreaKm2(ring: Position[]): number {
  const areaSr = ringAreaSr(ring);
  return Math.min(areaSr, 2 * HALF_THE_GLOBE_SR - areaSr) * EARTH_RADIUS_KM ** 2;
}

/** The area of polygons in km²; holes, which countries hardly have, are not taken off. */
export function polygonsAreaKm2(polygons: readonly Rings[]): number {
  return polygons.reduce((sum, [outline]) => sum + ringAreaKm2(outline ?? []), 0);
}

/** Whether a ring runs the wrong way round, so that it holds all of the globe but its inside. */
export function isInverted(ring: Position[]): boolean {
  return ringAreaSr(ring) > HALF_THE_GLOBE_SR;
}

/** The countries of which something is left, all in the form for several polygons. */
export function toSharedCountries(borders: SharedBorders): readonly SharedCountry[] {
  return borders.objects.countries.geometries.flatMap((geometry): SharedCountry[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const { properties } = geometry;
    if (properties === undefined) return [];
    const arcs = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return [{ type: 'MultiPolygon', properties, arcs }];
  });
}

/** The same lines with these countries. */
export function withCountries(
  borders: SharedBorders,
  countries: readonly SharedCountry[],
): SharedBorders {
  const geometries = [...countries];
  return { ...borders, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function ringAreaSr(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}
