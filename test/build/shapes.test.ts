import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { shapeModules } from '../../src/build/shapes.js';
import { parseJson } from '../../src/data/parse.js';
import { citiesKind } from '../../src/data/schema/cities-kind.js';
import { countsKind } from '../../src/data/schema/counts-kind.js';
import { networksKind } from '../../src/data/schema/networks-kind.js';
import { resultKind } from '../../src/data/schema/result-kind.js';
import { fitsShape, type Shape } from '../../src/data/shape.js';
import * as full from './full-files.js';

test('shapeModules() makes exactly the modules that are committed', () => {
  for (const [path, text] of shapeModules()) assert.equal(readFileSync(path, 'utf8'), text);
});

/** The kinds of file, each with one that has every field and one that has no more than it must. */
const KINDS = [
  {
    name: 'results',
    kind: resultKind,
    full: full.result,
    least: { formatVersion: 1, city: { id: 'bergen', name: 'Bergen' }, editions: [] },
  },
  {
    name: 'cities',
    kind: citiesKind,
    full: full.cities,
    least: {
      formatVersion: 1,
      cities: [{ id: 'oslo', name: 'Oslo', country: 'NO', lat: 59.9, lon: 10.7, kind: 'both' }],
    },
  },
  {
    name: 'networks',
    kind: networksKind,
    full: full.networks,
    least: { formatVersion: 1, networks: [{ id: 'uk', name: 'UK network', status: 'stated' }] },
  },
  {
    name: 'counts',
    kind: countsKind,
    full: full.counts,
    least: {
      formatVersion: 1,
      counts: [{ dating: 'undated', count: 150, qualifier: 'over', source: 's1' }],
    },
  },
];

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

function mutationOf(document: unknown): fc.Arbitrary<Mutation> {
  return fc.record({
    path: fc.constantFrom(...pathsOf(document)),
    with: replacement,
    extra: fc.boolean(),
  });
}

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

for (const { name, kind, full: document, least } of KINDS) {
  const { shape } = kind;
  const schema: z.ZodMiniType = await kind.schema();

  test(`fitsShape() accepts a file of ${name} in which every field occurs`, () => {
    assert.equal(fitsShape(shape, read(document)), true);
  });

  test(`fitsShape() fills in what a file of ${name} may leave out`, () => {
    const candidate = read(least);
    assert.equal(fitsShape(shape, candidate), true);
    assert.deepEqual(candidate, z.parse(schema, read(least)));
  });

  test(`fitsShape() accepts no file of ${name} that the schema rejects or reads otherwise`, () => {
    const seen = { accepted: 0, mended: 0, rejected: 0 };
    fc.assert(
      fc.property(
        fc.array(mutationOf(document), { minLength: 1, maxLength: 3 }),
        (mutations: readonly Mutation[]) => {
          const mutant = mutations.reduce<unknown>(mutate, document);
          const parsed = z.safeParse(schema, read(mutant));
          const candidate = read(mutant);
          if (!fitsShape(shape, candidate)) {
            seen[parsed.success ? 'mended' : 'rejected'] += 1;
            return;
          }
          seen.accepted += 1;
          assert.ok(parsed.success, parsed.error?.message);
          assert.deepEqual(known(shape, candidate), parsed.data);
        },
      ),
      { numRuns: 3000, seed: 20 },
    );
    // The property says something only if all three have happened often enough.
    for (const [outcome, times] of Object.entries(seen)) {
      assert.ok(times > 100, `${outcome} only ${times} times`);
    }
  });
}
