import { feature } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { FORMAT_VERSION } from '../../data/format-version.js';
import { dropIslands } from './drop-islands.js';
import { simplify } from './planar.js';
import { WORLD, type BasemapPlan, type Frame } from './plan.js';
import {
  isInverted,
  toSharedCountries,
  withCountries,
  type Country,
  type SharedBorders,
} from './shapes.js';
import type { CountryCollection, Tools } from './tools.js';

/** A file of borders as TopoJSON. */
export interface Basemap {
  readonly formatVersion: number;
  readonly type: 'Topology';
  /** West, south, east and north, in degrees, of the frame within which the borders are complete. */
  readonly bbox: Frame;
  readonly transform: Topology['transform'];
  readonly objects: {
    readonly countries: {
      readonly type: 'GeometryCollection';
      readonly geometries: readonly (Pick<MultiPolygon, 'type' | 'arcs'> & {
        readonly id: string;
      })[];
    };
  };
  readonly arcs: Topology['arcs'];
}

/** Draws a file of borders as planned, from the whole of an atlas. */
export async function toBasemap(options: {
  readonly borders: SharedBorders;
  readonly plan: BasemapPlan;
  readonly tools: Tools;
}): Promise<Basemap> {
  const { borders, plan, tools } = options;
  const simple = await simplify({ borders: dropIslands(borders, plan), plan, tools });
  const { transform, objects, arcs } =
    plan.frame === WORLD
      ? tools.toTopology({ countries: stitch(simple, tools) }, plan.steps)
      : simple;
  const geometries = toSharedCountries(dropInverted({ type: 'Topology', transform, objects, arcs }))
    .map(({ type, properties: { id }, arcs }) => ({ type, id, arcs }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    formatVersion: FORMAT_VERSION,
    type: 'Topology',
    bbox: plan.frame,
    transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** Undoes the cut at the 180th meridian, so that no line is drawn there whichever side is in front. */
function stitch(borders: SharedBorders, tools: Tools): CountryCollection {
  const features = toSharedCountries(borders).map((country): Country => feature(borders, country));
  return tools.stitch({ type: 'FeatureCollection', features });
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
      throw new Error(`invalid detail for ${country.properties.id}: it is gone`);
    return { ...country, arcs };
  });
  return withCountries(borders, countries);
}
