import type { DatasetProblem } from './problem.js';
import type { RowOf, Tables } from './tables.js';

/** Cities whose coordinates lie outside the box of their country. */
export function findMisplaced(tables: Tables): readonly DatasetProblem[] {
  const boxes = new Map(tables['countries.csv'].rows.map(({ cells }) => [cells.iso2, cells]));
  return tables['cities.csv'].rows.flatMap(({ file, row, cells: city }) => {
    const box = boxes.get(city.country);
    if (box === undefined || isInside(city, box)) return [];
    const column = city.lat < box.south || city.lat > box.north ? 'lat' : 'lon';
    const place = [box.name, box.extent].filter((part) => part !== undefined).join(' ');
    const message =
      `${city.lat} north, ${city.lon} east is outside ${place} ` +
      `(${box.south} to ${box.north} north, ${box.west} to ${box.east} east): ` +
      'correct the coordinates or the country; they may be swapped';
    return [{ file, row, column, message }];
  });
}

function isInside(
  { lat, lon }: RowOf<'cities.csv'>['cells'],
  { south, west, north, east }: RowOf<'countries.csv'>['cells'],
): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
