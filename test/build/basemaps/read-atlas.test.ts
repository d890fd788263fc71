import type { Position } from 'geojson';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movePolygon, readAtlas, type Atlas } from '../../../src/build/basemaps/read-atlas.js';
import type { Move } from '../../../src/build/basemaps/recognised.js';
import { toCountry } from '../../../src/build/basemaps/shapes.js';

/** A square of one degree, clockwise as d3-geo wants it. */
function toSquare(west: number, south: number): Position[] {
  const [east, north] = [west + 1, south + 1];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** An atlas in which each country is a square, one beside the other. */
function toAtlas(countries: readonly { readonly id?: string; readonly name: string }[]): Atlas {
  return {
    type: 'Topology',
    arcs: countries.map((_, index) => toSquare(2 * index, 50)),
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: countries.map(({ id, name }, index) => ({
          type: 'Polygon',
          ...(id === undefined ? {} : { id }),
          properties: { name },
          arcs: [[index]],
        })),
      },
    },
  };
}

const toAlpha2 = (numeric: string): string | undefined => ({ '196': 'CY', '010': 'AQ' })[numeric];

test('readAtlas(atlas) folds what has no code of its own into its country', () => {
  const atlas = toAtlas([{ id: '196', name: 'Cyprus' }, { name: 'N. Cyprus' }]);
  assert.deepEqual(readAtlas(atlas, toAlpha2), [
    toCountry('CY', [[toSquare(0, 50)]]),
    toCountry('CY', [[toSquare(2, 50)]]),
  ]);
});

test('readAtlas(atlas) leaves out Antarctica, and what is nobody’s', () => {
  const atlas = toAtlas([{ id: '010', name: 'Antarctica' }, { name: 'Siachen Glacier' }]);
  assert.deepEqual(readAtlas(atlas, toAlpha2), []);
});

test('readAtlas(atlas) leaves out a ring that runs the wrong way round', () => {
  const atlas = toAtlas([{ id: '196', name: 'Cyprus' }]);
  const inverted = { ...atlas, arcs: [toSquare(0, 50).reverse()] };
  assert.deepEqual(readAtlas(inverted, toAlpha2), []);
});

const MOVE: Move = { from: 'RU', to: 'UA', place: [2.5, 50.5], maxAreaKm2: 10_000 };

test('movePolygon(countries, move) gives the polygon around a place to the other country', () => {
  const countries = [
    toCountry('RU', [[toSquare(0, 50)], [toSquare(2, 50)]]),
    toCountry('UA', [[toSquare(4, 50)]]),
    toCountry('MD', [[toSquare(6, 50)]]),
  ];
  assert.deepEqual(movePolygon(countries, MOVE), [
    toCountry('RU', [[toSquare(0, 50)]]),
    toCountry('UA', [[toSquare(4, 50)], [toSquare(2, 50)]]),
    toCountry('MD', [[toSquare(6, 50)]]),
  ]);
});

test('movePolygon(countries, move) throws where the place is in no polygon of the country', () => {
  assert.throws(() => movePolygon([toCountry('RU', [[toSquare(0, 50)]])], MOVE), /invalid atlas/);
});

test('movePolygon(countries, move) throws where the polygon is more than was expected', () => {
  const countries = [toCountry('RU', [[toSquare(2, 50)]])];
  assert.throws(() => movePolygon(countries, { ...MOVE, maxAreaKm2: 7000 }), /invalid atlas/);
});
