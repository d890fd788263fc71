import { geoEquirectangular } from 'd3-geo';
import type { Position } from 'geojson';
import { toCountry, toPolygons, type Country } from './shapes.js';
import type { Tools } from './tools.js';

const DEGREES_PER_RADIAN = 180 / Math.PI;

/**
 * Cuts a country at the 180th meridian. The atlases have it on the sphere, where Russia goes on
 * beyond that line; taken as coordinates on a plane it would be a band across the map.
 */
export function cutAtAntimeridian(country: Country, tools: Tools): Country {
  const plane = geoEquirectangular().scale(DEGREES_PER_RADIAN).translate([0, 0]).precision(0);
  const cut = tools.project(country.geometry, plane);
  const polygons = toPolygons(cut).map((rings) => rings.map((ring) => ring.map(turnUp)));
  return toCountry(country.properties.id, polygons);
}

/** On a screen, north is where numbers are smaller. */
function turnUp([x = 0, y = 0]: Position): Position {
  return [x, -y];
}
