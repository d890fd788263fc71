import { COUNTRY_BOXES } from '../../data/country-boxes.js';
import { FAR_APART } from '../../widgets/network-map/csv/position.js';
import type { Gazetteer } from '../geocode/gazetteer.js';
import { nameOfCountry } from '../kinds/country.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import type { RowOf, Tables } from '../tables/tables.js';

/** Degrees north and east. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** The box of a country in the table of countries. */
export interface CountryBox {
  readonly box: Box;
  /** What of the country is in the box, as it follows the name: `with the Canary Islands`. */
  readonly extent: string | undefined;
}

/** What is needed to find out where a city is, and whether that can be. */
export interface PositionContext {
  readonly report: Report;
  /** Language in which countries are named. */
  readonly language: string;
  /** Boxes of the table of countries, which are more precise than our own. */
  readonly boxes: ReadonlyMap<string, CountryBox>;
  /** Gives nothing if the gazetteer is not installed. */
  readonly loadGazetteer: () => Promise<Gazetteer | undefined>;
}

/** Boxes are whole degrees; a place by a border or on a pier may lie a little outside. */
const MARGIN = 1;

/** The boxes of the table of countries. */
export function toBoxes(rows: Tables['countries']): ReadonlyMap<string, CountryBox> {
  return new Map(
    rows.map(({ cells: { iso2, west, south, east, north, extent } }) => [
      iso2,
      { box: [west, south, east, north], extent },
    ]),
  );
}

/** Where a city is: as its row says, or as the gazetteer knows. */
export async function toPosition(
  row: RowOf<'cities'>,
  country: string,
  context: PositionContext,
): Promise<Position | undefined> {
  const { lat, lon } = row.cells;
  if (lat === undefined && lon === undefined) return lookUp(row, country, context);
  if (lat === undefined || lon === undefined) {
    const column = lat === undefined ? 'lat' : 'lon';
    context.report.add(placeOf(row, column), fault('half-position', {}));
    return undefined;
  }
  judge(row, { lat, lon }, country, context);
  return { lat, lon };
}

async function lookUp(
  row: RowOf<'cities'>,
  code: string,
  { report, language, loadGazetteer }: PositionContext,
): Promise<Position | undefined> {
  const { name } = row.cells;
  const country = nameOfCountry(code, language);
  const gazetteer = await loadGazetteer();
  if (gazetteer === undefined) {
    report.add(placeOf(row, 'lat'), fault('no-gazetteer', {}), name);
    return undefined;
  }
  const found = gazetteer.find({ name, country: code });
  switch (found.kind) {
    case 'found': {
      const { lat, lon, region } = found.place;
      report.add(placeOf(row, 'lat'), fault('geocoded', { lat, lon, region }), name);
      return { lat, lon };
    }
    case 'ambiguous':
      report.add(
        placeOf(row, 'name'),
        fault('place-ambiguous', { country, choices: found.choices, count: found.count }),
        name,
      );
      return undefined;
    case 'unknown':
      report.add(placeOf(row, 'name'), fault('place-unknown', { country, near: found.near }), name);
      return undefined;
  }
}

/** A town in the wrong place does more harm than one that is missing. */
function judge(
  row: RowOf<'cities'>,
  position: Position,
  code: string,
  { report, language, boxes }: PositionContext,
): void {
  const { lat, lon } = position;
  const value = `${lat}, ${lon}`;
  if (lat === 0 && lon === 0) {
    report.add(placeOf(row, 'lat'), fault('zero-position', {}), value);
    return;
  }
  const exact = boxes.get(code);
  const own = exact ? [exact.box] : boxesOf(code);
  if (own.length === 0 || isIn(own, position, exact ? 0 : MARGIN)) return;
  const name = nameOfCountry(code, language);
  const country = exact?.extent === undefined ? name : `${name} ${exact.extent}`;
  const isSwapped = isIn(own, { lat: lon, lon: lat }, 0);
  const kind = isSwapped ? 'swapped' : 'far-from-country';
  report.add(placeOf(row, 'lat'), fault(kind, { country }), value);
}

function boxesOf(code: string): readonly Box[] {
  const box = Object.hasOwn(COUNTRY_BOXES, code) ? COUNTRY_BOXES[code] : undefined;
  return FAR_APART.get(code) ?? (box ? [box] : []);
}

function isIn(boxes: readonly Box[], { lat, lon }: Position, margin: number): boolean {
  return boxes.some(
    ([west, south, east, north]) =>
      lon >= west - margin &&
      lon <= east + margin &&
      lat >= south - margin &&
      lat <= north + margin,
  );
}
