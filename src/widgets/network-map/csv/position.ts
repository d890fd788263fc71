import { fail, ok, type Result } from '../../../core/result.js';
import type { RowFaultKind } from '../../../data/row-fault.js';
import { cellFault, toSafeText, type Cell } from './cells.js';
import type { CountryBox, CountryLookup } from './country.js';
import { toDegrees, type Degrees } from './degrees.js';
import { quote, type CellFault } from './fault.js';

/** Degrees north and east. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The cells that say where a member is, and what country it is in. */
export interface PlaceCells {
  readonly lat: Cell;
  readonly lon: Cell;
  /** ISO 3166-1 alpha-2, or the text of the list. */
  readonly country: string;
}

/** Boxes are whole degrees; a place by a border or on a pier may lie a little outside. */
const MARGIN = 1;

/** Countries with parts so far away that one box around them all would let nearly anything pass. */
export const FAR_APART: ReadonlyMap<string, readonly CountryBox[]> = new Map([
  [
    'FR',
    [
      [-6, 41, 10, 52],
      // The Antilles and Guyane; Mayotte and Réunion.
      [-63, 2, -51, 19],
      [45, -22, 56, -12],
    ],
  ],
  [
    'NL',
    [
      [3, 50, 8, 54],
      // Bonaire, Saba and Sint Eustatius.
      [-69, 12, -62, 18],
    ],
  ],
]);

/**
 * Reads where a member is, and doubts it where its country is elsewhere: a town
 * in the wrong place does more harm than one that is named as missing.
 */
export function toPoint(place: PlaceCells, countries: CountryLookup): Result<Point, CellFault> {
  const lat = toNumber(place.lat, 'lat');
  if (!lat.ok) return lat;
  const lon = toNumber(place.lon, 'lon');
  if (!lon.ok) return lon;
  const point = { lat: lat.value.value, lon: lon.value.value };
  if (point.lat === 0 && point.lon === 0) {
    const advice = '0 and 0 stand for no position: write the degrees of the place';
    return refuse(place.lat, 'no-position', advice);
  }
  if (lat.value.axis === 'lon' || lon.value.axis === 'lat') {
    const advice = `${both(place)} name the other direction: swap the two cells`;
    return refuse(bothCells(place), 'swapped', advice);
  }
  return judge(point, place, countries);
}

function toNumber(cell: Cell, axis: 'lat' | 'lon'): Result<Degrees, CellFault> {
  const example = axis === 'lat' ? '60.39' : '5.32';
  if (/^(na|nan|)$/i.test(cell.text)) {
    return refuse(cell, 'no-position', `the cell is empty: write degrees such as ${example}`);
  }
  const degrees = toDegrees(cell.text);
  if (degrees !== undefined) return ok(degrees);
  const safe = toSafeText(cell);
  if (!safe.ok) return safe;
  const advice = `${quote(cell.text)} is not a number of degrees: write one such as ${example}`;
  return refuse(cell, 'not-a-number', advice);
}

function judge(
  point: Point,
  place: PlaceCells,
  countries: CountryLookup,
): Result<Point, CellFault> {
  const { country } = place;
  const box = countries.boxOf(country);
  const boxes = FAR_APART.get(country) ?? (box && [box]);
  const swapped = { lat: point.lon, lon: point.lat };
  if (boxes && isIn(boxes, swapped) && !isIn(boxes, point)) {
    const advice = `${both(place)} lie in ${country} only the other way round: swap the two cells`;
    return refuse(bothCells(place), 'swapped', advice);
  }
  if (!boxes && !isOnEarth(point) && isOnEarth(swapped)) {
    const advice = `${both(place)} are possible only the other way round: swap the two cells`;
    return refuse(bothCells(place), 'swapped', advice);
  }
  if (!isOnEarth(point)) {
    const [cell, limit] = Math.abs(point.lat) > 90 ? [place.lat, 90] : [place.lon, 180];
    const advice =
      `${quote(cell.text)} is not between -${limit} and ${limit}: ` +
      'put the decimal point where it belongs';
    return refuse(cell, 'out-of-range', advice);
  }
  if (!boxes || isIn(boxes, point, MARGIN)) return ok(point);
  const advice = `${both(place)} do not lie in ${country}: correct them or the country`;
  return refuse(bothCells(place), 'outside-country', advice);
}

function isOnEarth({ lat, lon }: Point): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}

function isIn(boxes: readonly CountryBox[], { lat, lon }: Point, margin = 0): boolean {
  return boxes.some(
    ([west, south, east, north]) =>
      lon >= west - margin &&
      lon <= east + margin &&
      lat >= south - margin &&
      lat <= north + margin,
  );
}

function both({ lat, lon }: PlaceCells): string {
  return `latitude ${quote(lat.text)} and longitude ${quote(lon.text)}`;
}

function bothCells({ lat, lon }: PlaceCells): Cell {
  return { column: lat.column, text: `${lat.text} / ${lon.text}` };
}

function refuse(cell: Cell, kind: RowFaultKind, advice: string): Result<never, CellFault> {
  return fail(cellFault(cell, kind, advice));
}
