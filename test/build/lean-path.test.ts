import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathRound } from 'd3-path';
import { curveLinearClosed, lineRadial } from 'd3-shape';
import * as fc from 'fast-check';
import { Path } from '../../src/build/lean-path.js';
import { leanPath } from '../../src/build/lean-path-plugin.js';

interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

type Step = readonly ['M' | 'L', number, number] | readonly ['Z'];

const coordinate = fc.double({ min: -10_000, max: 10_000, noNaN: true });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('M' as const, 'L' as const), coordinate, coordinate),
  fc.constant(['Z'] as const),
);
/** Nothing can be closed before it was begun. */
const steps = fc
  .tuple(coordinate, coordinate, fc.array(step))
  .map(([x, y, more]): readonly Step[] => [['M', x, y], ...more]);

test('Path writes what d3-path writes, at any number of digits', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 12 }), (path, digits) => {
      const [ours, original] = [new Path(digits), pathRound(digits)];
      draw(path, ours);
      draw(path, original);
      assert.equal(ours.toString(), original.toString());
    }),
  );
});

test('Path rounds to three digits by default, as d3-shape asks for', () => {
  const path = new Path();
  draw([['M', 1.23456, -0.00001], ['L', 10, 2.9996], ['Z']], path);
  assert.equal(path.toString(), 'M1.235,0L10,3Z');
});

test('Path has every method that a closed radial line calls', () => {
  const called = new Set<string>();
  const spy = new Proxy(pathRound(), {
    get: (target, key): unknown => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      if (typeof key === 'string' && /^[a-z]/.test(key)) called.add(key);
      return value.bind(target) as unknown;
    },
  });
  const line = lineRadial<number>()
    .angle((_, i) => i)
    .radius((d) => d)
    .defined((d) => d > 0)
    .curve(curveLinearClosed)
    // A path takes what a canvas takes, though the types know only the canvas.
    .context(spy as unknown as CanvasRenderingContext2D);
  line([1, 2, 3, 0, 4]);
  const methods = Object.getOwnPropertyNames(Path.prototype);
  assert.deepEqual(
    [...called].filter((name) => !methods.includes(name)),
    [],
  );
});

test('leanPath() takes the place of d3-path and of nothing else', () => {
  const { resolveId } = leanPath();
  assert.ok(typeof resolveId === 'function');
  const resolve = resolveId as unknown as (source: string) => string | null;
  assert.match(resolve('d3-path') ?? '', /lean-path\.ts$/);
  assert.equal(resolve('d3-shape'), null);
});

function draw(path: readonly Step[], pen: Pen): void {
  for (const [command, x = 0, y = 0] of path) {
    if (command === 'M') pen.moveTo(x, y);
    else if (command === 'L') pen.lineTo(x, y);
    else pen.closePath();
  }
}
