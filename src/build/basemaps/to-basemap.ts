import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { dropIslands } from './drop-islands.js';
import { simplify } from './planar.js';
import { WORLD, type BasemapPlan } from './plan.js';
import {
  isInverted,
  toSharedCountries,
  withCountries,
  type Country,
  type SharedBorders,
  type SharedCountry,
} from './shapes.js';
import type { Tools } from './tools.js';

/** A file of borders: countries by their code, and the frame within which they are complete. */
export interface Basemap {
  readonly type: 'Topology';
  readonly bbox: readonly number[];
  readonly transform: Topology['transform'];
  readonly objects: {
    readonly countries: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly BasemapCountry[];
    };
  };
  readonly arcs: Topology['arcs'];
}

type BasemapCountry = { readonly id: string } & (
  Pick<Polygon, 'type' | 'arcs'> | Pick<MultiPolygon, 'type' | 'arcs'>
);

/** Draws a file of borders as planned, from the whole of an atlas. */
export async function toBasemap(
  borders: SharedBorders,
  plan: BasemapPlan,
  tools: Tools,
): Promise<Basemap> {
  const simple = await simplify(dropIslands(borders, plan), plan, tools);
  const { transform, objects, arcs } =
    plan.frame === WORLD ? stitch(simple, plan.steps, tools) : simple;
  const geometries = toSharedCountries(dropInverted({ type: 'Topology', transform, objects, arcs }))
    .map(toBasemapCountry)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    type: 'Topology',
    bbox: plan.frame,
    transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** Undoes the cut at the 180th meridian, so that no line is drawn there whichever side is in front. */
function stitch(borders: SharedBorders, steps: number, tools: Tools): SharedBorders {
  const countries = toSharedCountries(borders).map((country): Country => feature(borders, country));
  const stitched = tools.stitch({ type: 'FeatureCollection', features: countries });
  return tools.toTopology({ countries: stitched }, steps);
}

/**
 * Leaves out islands whose points were moved past each other when they were put on a grid: on a
 * sphere, a ring that runs the wrong way round is all of the globe but what it should be.
 *
 * @throws if nothing is left of a country, which then needs a finer grid or interval
 */
function dropInverted(borders: SharedBorders): SharedBorders {
  const countries = toSharedCountries(borders).map((country) => {
    const { coordinates } = feature(borders, country).geometry;
    const arcs = country.arcs.filter((_, index) => !isInverted(coordinates[index]?.[0] ?? []));
    if (arcs.length === 0)
      throw new Error(`invalid detail: nothing is left of ${country.properties.id}`);
    return { ...country, arcs };
  });
  return withCountries(borders, countries);
}

/** Nothing but code and arcs. */
function toBasemapCountry({ properties: { id }, arcs }: SharedCountry): BasemapCountry {
  const [only, ...others] = arcs;
  return only === undefined || others.length > 0
    ? { type: 'MultiPolygon', id, arcs }
    : { type: 'Polygon', id, arcs: only };
}
