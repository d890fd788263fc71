import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { shapeModules } from '../../src/build/shapes.js';
import { parseJson } from '../../src/data/parse.js';
import { resultSchema } from '../../src/data/schema/result.js';
import { resultShape } from '../../src/data/schema/result-shape.js';
import { fitsShape, type Shape } from '../../src/data/shape.js';

test('shapeModules() makes exactly the modules that are committed', () => {
  for (const [path, text] of shapeModules()) assert.equal(readFileSync(path, 'utf8'), text);
});

/** A file in which every field of the schema occurs. */
const FULL = {
  formatVersion: 1,
  city: { id: 'bergen', name: 'Bergen', country: 'NO' },
  illustrative: true,
  editions: [
    {
      id: '2020',
      date: '2020-08',
      dating: 'edition',
      framework: { id: 'v3', inferred: true },
      sampleSize: 74,
      aggregate: { value: 71.5, average: 62, source: 's1', caveats: ['draft'] },
      ranks: [
        {
          from: 1,
          to: 4,
          of: 34,
          group: {
            minPopulation: 100000,
            maxPopulation: 200000,
            minForeignPercent: 10,
            maxForeignPercent: 15,
            unspecified: 'similar size',
          },
          source: 's1',
          caveats: ['unordered'],
        },
      ],
      indicators: [
        { id: 'education', name: 'E', value: 0, average: 100, source: 's1', caveats: [] },
        { id: 'language' },
      ],
      groups: [{ id: 'lens', name: 'Lens', value: 5, average: 6, source: 's1', caveats: [] }],
    },
    { id: 'cited-2017', date: '2017', dating: 'cited' },
  ],
  sources: [{ id: 's1', title: 'Report', url: 'https://rm.coe.int/1', date: '2020-08-31' }],
  frameworks: [
    {
      id: 'v3',
      indicators: [{ id: 'education', name: 'E', optional: true, inferred: true }],
      groups: [{ id: 'lens', name: 'Lens', indicators: ['education'], inferred: true }],
    },
  ],
};

type Path = readonly (string | number)[];

/** The way to every value of a document. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

/** Becomes a number too large for one. */
const ENDLESS = '@endless';
const LEFT_OUT = Symbol('left out');

const replacement = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(LEFT_OUT, null, ENDLESS) },
  fc.constantFrom<unknown>(-1, 0, 0.5, 1, 50.5, 100, 100.5, 1e21, -0),
  fc.constantFrom<unknown>('', 'a', 'A b', '2020', '2020-1', 'draft', 'cited', 'HTTP://x', '1'),
  fc.constantFrom<unknown>(true, false, [], {}, [null], [{}], ['a'], [[]], { id: 'x' }),
  fc.jsonValue(),
);

const mutation = fc.record({
  path: fc.constantFrom(...pathsOf(FULL)),
  with: replacement,
  extra: fc.boolean(),
});

/** `value` with one place replaced, left out, or given a neighbour that no schema knows. */
function mutate(value: unknown, { path, with: wish, extra }: Mutation): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return extra && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, unheardOf: wish === LEFT_OUT ? 1 : wish }
      : wish;
  }
  // An earlier mutation may have removed what this one is aimed at.
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner = mutate((value as Record<string, unknown>)[key], { path: rest, with: wish, extra });
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    return list.flatMap((item, i) => (i !== key ? [item] : inner === LEFT_OUT ? [] : [inner]));
  }
  const { [key]: _, ...others } = value as Record<string, unknown>;
  return inner === LEFT_OUT ? others : { ...others, [key]: inner };
}

interface Mutation {
  readonly path: Path;
  readonly with: unknown;
  readonly extra: boolean;
}

/** A value as a file would bring it. */
function read(document: unknown): unknown {
  const text = JSON.stringify(document === LEFT_OUT ? {} : document);
  const result = parseJson(text.replaceAll(`"${ENDLESS}"`, '1e999'));
  return result.ok ? result.value : assert.fail(result.error.message);
}

/** `value` without the fields that its shape does not name. */
function known(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'string') return value;
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    return (value as unknown[]).map((inner) => known(item, inner));
  }
  const fields = new Map(
    Object.entries(shape).map(([field, inner]) => [field.replace(/[?=].*/, ''), inner]),
  );
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => {
      const field = fields.get(name);
      return field === undefined ? [] : [[name, known(field, inner)]];
    }),
  );
}

test('fitsShape() accepts a file in which every field occurs', () => {
  assert.equal(fitsShape(resultShape, read(FULL)), true);
});

test('fitsShape() accepts a file with nothing but what is required, and fills in the rest', () => {
  const document = { formatVersion: 1, city: { id: 'bergen', name: 'Bergen' }, editions: [] };
  assert.equal(fitsShape(resultShape, document), true);
  assert.deepEqual(document, z.parse(resultSchema, read(document)));
});

test('fitsShape() never accepts what the schema rejects, and gives the same known fields', () => {
  const seen = { accepted: 0, mended: 0, rejected: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const document = mutations.reduce<unknown>(mutate, FULL);
      const parsed = z.safeParse(resultSchema, read(document));
      const candidate = read(document);
      if (!fitsShape(resultShape, candidate)) {
        seen[parsed.success ? 'mended' : 'rejected'] += 1;
        return;
      }
      seen.accepted += 1;
      assert.ok(parsed.success, parsed.error?.message);
      assert.deepEqual(known(resultShape, candidate), parsed.data);
    }),
    { numRuns: 3000, seed: 20 },
  );
  // The property says something only if all three have happened often enough.
  for (const [outcome, times] of Object.entries(seen)) {
    assert.ok(times > 100, `${outcome} only ${times} times`);
  }
});
