import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropIslands } from '../../../src/build/basemaps/drop-islands.js';
import { WORLD, type BasemapPlan } from '../../../src/build/basemaps/plan.js';
import type { SharedBorders } from '../../../src/build/basemaps/shapes.js';

/** Squares by the equator; one of a degree has about 12,400 km². */
const LARGE = [0];
const SMALL = [1];
const SMALLER = [2];
/** Two that share a line: the arc 3, which the second runs through backwards. */
const WEST_HALF = [3, 4];
const EAST_HALF = [~3, 5];
const FAR_LARGE = [6];
const FAR_SMALL = [7];

const ARCS = [
  toSquare(0, 1),
  toSquare(2, 0.5),
  toSquare(4, 0.25),
  [
    [6.1, 0.1],
    [6.1, 0],
  ],
  [
    [6.1, 0],
    [6, 0],
    [6, 0.1],
    [6.1, 0.1],
  ],
  [
    [6.1, 0.1],
    [6.2, 0.1],
    [6.2, 0],
    [6.1, 0],
  ],
  toSquare(10, 1),
  toSquare(12, 0.5),
];

function toSquare(west: number, side: number): number[][] {
  return [
    [west, 0],
    [west, side],
    [west + side, side],
    [west + side, 0],
    [west, 0],
  ];
}

/** Countries whose polygons have one ring each. */
function toBorders(countries: Readonly<Record<string, number[][]>>): SharedBorders {
  const geometries = Object.entries(countries).map(([id, rings]) => ({
    type: 'MultiPolygon' as const,
    properties: { id },
    arcs: rings.map((ring) => [ring]),
  }));
  return {
    type: 'Topology',
    arcs: ARCS,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
}

const PLAN: BasemapPlan = {
  name: 'test',
  atlas: '50m',
  frame: WORLD,
  steps: 1e4,
  intervalM: 1000,
  perKm: 50,
  finestM: 1000,
  minIslandKm2: 5000,
};

test('dropIslands(borders, plan) leaves out islands below the size', () => {
  const borders = toBorders({ GR: [LARGE, SMALL, SMALLER] });
  assert.deepEqual(dropIslands(borders, PLAN), toBorders({ GR: [LARGE] }));
});

test('dropIslands(borders, plan) keeps the largest of a country however small it is', () => {
  const borders = toBorders({ GR: [LARGE], MT: [SMALLER, SMALL] });
  assert.deepEqual(dropIslands(borders, PLAN), toBorders({ GR: [LARGE], MT: [SMALL] }));
});

test('dropIslands(borders, plan) keeps every part with a border on land', () => {
  const borders = toBorders({ ES: [LARGE, WEST_HALF], MA: [SMALL, EAST_HALF] });
  assert.deepEqual(dropIslands(borders, PLAN), borders);
});

test('dropIslands(borders, plan) takes the size for a close-up from there', () => {
  const borders = toBorders({ GR: [LARGE, SMALL], NO: [FAR_LARGE, FAR_SMALL] });
  const closeUps = { NO: { intervalM: 100, minIslandKm2: 3000 } };
  assert.deepEqual(
    dropIslands(borders, { ...PLAN, closeUps }),
    toBorders({ GR: [LARGE], NO: [FAR_LARGE, FAR_SMALL] }),
  );
});

test('dropIslands(borders, plan) leaves out small countries if asked, but none with a border', () => {
  const borders = toBorders({ GR: [LARGE], MC: [WEST_HALF], MT: [SMALLER], FR: [EAST_HALF] });
  assert.deepEqual(
    dropIslands(borders, { ...PLAN, minCountryKm2: 1000 }),
    toBorders({ GR: [LARGE], MC: [WEST_HALF], FR: [EAST_HALF] }),
  );
});
