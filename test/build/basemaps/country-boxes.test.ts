import type { Position } from 'geojson';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCountryBoxes } from '../../../src/build/basemaps/country-boxes.js';
import type { SharedBorders } from '../../../src/build/basemaps/shapes.js';

/** Countries of triangles, each of which is an arc. */
function toBorders(countries: Readonly<Record<string, readonly Position[][]>>): SharedBorders {
  const arcs = Object.values(countries).flat();
  const geometries = Object.entries(countries).map(([id, triangles]) => ({
    type: 'MultiPolygon' as const,
    properties: { id },
    arcs: triangles.map((triangle) => [[arcs.indexOf(triangle)]]),
  }));
  return {
    type: 'Topology',
    arcs,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
}

function toTriangle(west: number, south: number): Position[] {
  return [
    [west, south],
    [west, south + 0.5],
    [west + 0.5, south],
    [west, south],
  ];
}

test('toCountryBoxes(borders) rounds outwards, to the west and south as well', () => {
  const borders = toBorders({ PT: [toTriangle(-9.2, -38.7)] });
  assert.deepEqual(toCountryBoxes(borders), { PT: [-10, -39, -8, -38] });
});

test('toCountryBoxes(borders) holds all parts of a country, and is in order of the codes', () => {
  const borders = toBorders({
    PT: [toTriangle(-9, 38), toTriangle(-28, 38)],
    NO: [toTriangle(5, 60)],
  });
  assert.deepEqual(Object.entries(toCountryBoxes(borders)), [
    ['NO', [5, 60, 6, 61]],
    ['PT', [-28, 38, -8, 39]],
  ]);
});

test('toCountryBoxes(borders) goes all around where a country lies on both sides of 180°', () => {
  const borders = toBorders({ FJ: [toTriangle(177, -18), toTriangle(-179.5, -17)] });
  assert.deepEqual(toCountryBoxes(borders), { FJ: [-180, -18, 180, -16] });
});
