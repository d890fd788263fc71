import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Basemap } from '../../src/build/basemaps/to-basemap.js';
import { citiesSchema, type City } from '../../src/data/schema/city.js';
import { build } from '../data-tools/support/tables.js';

/** What each file may cost, in bytes after gzip. */
const LIMITS: Readonly<Record<string, number>> = {
  es: 9000,
  europe: 28_000,
  'europe-detail': 41_000,
  it: 14_000,
  no: 16_000,
  pt: 5000,
  ua: 15_000,
  world: 31_000,
  'world-detail': 67_000,
  'world-inset': 8000,
};

/** Longitude and latitude in degrees. */
type Point = readonly [longitude: number, latitude: number];

/** Places by which borders are told to be those that are recognised, with their countries. */
const PLACES: readonly (readonly [name: string, at: Point, id: string])[] = [
  ['Simferopol', [34.1, 44.95], 'UA'],
  ['Sevastopol', [33.55, 44.58], 'UA'],
  ['Kerch', [36.47, 45.35], 'UA'],
  ['Donetsk', [37.8, 48], 'UA'],
  ['Luhansk', [39.3, 48.57], 'UA'],
  ['the land behind Laayoune', [-13, 27.1], 'EH'],
  ['Pristina', [21.17, 42.66], 'XK'],
  ['the north of Mitrovica', [20.86, 42.9], 'XK'],
  ['the north of Cyprus', [33.6, 35.25], 'CY'],
  ['the north of Nicosia', [33.36, 35.19], 'CY'],
  ['Abkhazia', [41.1, 43.05], 'GE'],
  ['Tskhinvali', [43.97, 42.23], 'GE'],
  ['Stepanakert', [46.75, 39.82], 'AZ'],
  ['Tiraspol', [29.6, 46.85], 'MD'],
  ['Hargeisa', [44.06, 9.56], 'SO'],
  ['the Golan', [35.8, 33], 'SY'],
  ['Katzrin', [35.69, 32.99], 'SY'],
  ['Tiberias', [35.53, 32.79], 'IL'],
  ["Be'er Sheva", [34.79, 31.25], 'IL'],
  ['Ramallah', [35.2, 31.9], 'PS'],
  ['Gaza', [34.4, 31.45], 'PS'],
  ['East Jerusalem', [35.24, 31.78], 'PS'],
];

/**
 * Where the inset of the world is too coarse: these lie within 20 km of a coast or a border, and
 * one of its pixels is more than 100 km wide. Nobody can see it there; what is drawn instead is
 * stated so that none of them ends up with another country without being noticed.
 */
const TOO_COARSE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'world-inset': { Sevastopol: [], Kerch: [], Tiberias: ['SY'] },
};

/** Borders that are drawn dashed, each with a place on it. */
const DASHED: readonly (readonly [one: string, other: string, at: Point])[] = [
  ['RS', 'XK', [20.9, 43.1]],
  ['EH', 'MA', [-11, 27.7]],
  ['IL', 'PS', [35, 32]],
  ['IL', 'SY', [35.7, 33]],
];

interface Map {
  readonly name: string;
  readonly text: string;
  readonly json: Basemap;
  readonly borders: Topology<{ countries: GeometryCollection }>;
  readonly countries: readonly Feature<MultiPolygon>[];
}

const { files: shipped } = await build('src/dataset');
const maps = [...shipped]
  .filter(([path]) => path.startsWith('geo/'))
  .map(([path, text]) => toMap(path, text));
const boxes = JSON.parse(await readFile('src/dataset/geo/country-boxes.json', 'utf8')) as Readonly<
  Record<string, readonly [number, number, number, number]>
>;
const cities = readCities();

test('the borders of Europe, the world and five countries are there, each with a limit', () => {
  assert.deepEqual(maps.map(({ name }) => name).sort(), Object.keys(LIMITS).sort());
});

for (const { name, text, json, borders, countries } of maps) {
  test(`${name}.topo.json has every place in the country that it is recognised to be in`, () => {
    const places = PLACES.filter(([, at]) => isInFrame(json, at));
    const expected = places.map(([place, , id]) => [place, TOO_COARSE[name]?.[place] ?? [id]]);
    const found = places.map(([place, at]) => [place, findCountries(countries, at)]);
    assert.deepEqual(found, expected);
  });

  test(`${name}.topo.json has each dashed border in its frame as a line of its own`, () => {
    const inFrame = DASHED.filter(([, , at]) => isInFrame(json, at));
    const missing = inFrame.filter(([one, other]) => countLines(borders, one, other) === 0);
    assert.deepEqual(missing, []);
  });

  test(`${name}.topo.json holds areas with codes of two letters, in their order, and no more`, () => {
    assert.deepEqual(Object.keys(json), [
      'formatVersion',
      'type',
      'bbox',
      'transform',
      'objects',
      'arcs',
    ]);
    assert.deepEqual(Object.keys(json.objects), ['countries']);
    const { geometries } = json.objects.countries;
    const ids = geometries.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.ok(ids.every((id) => /^[A-Z]{2}$/.test(id)));
    assert.ok(geometries.every((each) => Object.keys(each).join() === 'type,id,arcs'));
    const types = borders.objects.countries.geometries.map(({ type }) => type);
    assert.deepEqual([...new Set(types)], ['MultiPolygon']);
    assert.ok(!ids.includes('AQ'));
  });

  test(`${name}.topo.json is one line within its limit of ${LIMITS[name] ?? 0} bytes`, () => {
    assert.equal(text, `${JSON.stringify(json)}\n`);
    assert.ok(gzipSync(text, { level: 9 }).length <= LIMITS[name]!);
  });

  test(`${name}.topo.json has no area that is all of the globe but what it should be`, () => {
    const polygons = countries.flatMap(({ geometry }) => geometry.coordinates);
    const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
    assert.ok(Math.max(...areas) < 0.5, 'Russia, the largest, has 0.4 sr');
  });

  test(`${name}.topo.json lies within the frame that it states`, () => {
    const [west, south, east, north] = json.bbox;
    const points = countries.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const isOutside = ([x = NaN, y = NaN]: Position): boolean =>
      !(x > west - 1e-6 && x < east + 1e-6 && y > south - 1e-6 && y < north + 1e-6);
    assert.deepEqual(points.filter(isOutside), []);
  });
}

for (const { name, json, countries } of maps.filter(({ name }) => !/^world(-inset)?$/.test(name))) {
  test(`${name}.topo.json has no member in another country, though maybe off the coast`, () => {
    const misplaced = cities
      .filter(({ lon, lat }) => isInFrame(json, [lon, lat]))
      .filter(({ lon, lat, country }) => {
        const found = findCountries(countries, [lon, lat]);
        return found.length > 0 && found.join() !== country;
      });
    assert.deepEqual(
      misplaced.map(({ id }) => id),
      [],
    );
  });
}

test('the world has every country with a member, and the inset each that Europe has not', () => {
  const members = [...new Set(cities.map(({ country }) => country))];
  const missing = (name: string, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !idsOf(name).includes(id));
  assert.deepEqual(missing('world', members), []);
  assert.deepEqual(missing('world-detail', members), []);
  assert.deepEqual(missing('world-inset', missing('europe', members)), []);
});

test('country-boxes.json has a box in whole degrees for each country of the world', () => {
  assert.deepEqual(Object.keys(boxes), idsOf('world'));
  assert.deepEqual(Object.keys(boxes), idsOf('world-detail'));
  for (const [id, [west, south, east, north]] of Object.entries(boxes)) {
    assert.ok([west, south, east, north].every(Number.isInteger), id);
    assert.ok(west >= -180 && west < east && east <= 180, id);
    assert.ok(south >= -90 && south < north && north <= 90, id);
  }
});

test('country-boxes.json counts what is overseas, and goes round at the 180th meridian', () => {
  assert.deepEqual(boxes.NO, [-10, 58, 34, 81]);
  assert.deepEqual(boxes.RU, [-180, 41, 180, 82]);
  assert.deepEqual(boxes.MT, [14, 35, 15, 37]);
});

test('country-boxes.json has every member in the box of its country', () => {
  const outside = cities.filter(({ country, lon, lat }) => {
    const [west, south, east, north] = boxes[country]!;
    return !(lon >= west && lon <= east && lat >= south && lat <= north);
  });
  assert.deepEqual(
    outside.map(({ id }) => id),
    [],
  );
});

function toMap(path: string, text: string): Map {
  const json = JSON.parse(text) as Basemap;
  const borders = JSON.parse(text) as Map['borders'];
  const countries = json.objects.countries.geometries.map((country): Feature<MultiPolygon> =>
    feature(borders, country),
  );
  return { name: path.replace(/^geo\/|\.topo\.json$/g, ''), text, json, borders, countries };
}

function readCities(): readonly City[] {
  return citiesSchema.parse(JSON.parse(shipped.get('cities.json')!)).cities;
}

function isInFrame({ bbox }: Basemap, [longitude, latitude]: Point): boolean {
  const [west, south, east, north] = bbox;
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

/** The codes of the countries that hold a place: one, or none at sea. */
function findCountries(countries: Map['countries'], at: Point): readonly unknown[] {
  return countries.filter((country) => geoContains(country, [...at])).map(({ id }) => id);
}

function countLines(borders: Map['borders'], one: string, other: string): number {
  const wanted = [one, other].sort().join();
  return mesh(borders, borders.objects.countries, (a, b) => [a.id, b.id].sort().join() === wanted)
    .coordinates.length;
}

function idsOf(name: string): readonly string[] {
  const { json } = maps.find((map) => map.name === name)!;
  return json.objects.countries.geometries.map(({ id }) => id);
}
