import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { COUNTRY_BOXES } from '../../src/data/country-boxes.js';
import { parseDocument } from '../../src/data/parse.js';
import { citiesKind } from '../../src/data/schema/cities-kind.js';
import { resultKind } from '../../src/data/schema/result-kind.js';
import { resultSchema } from '../../src/data/schema/result.js';
import { statementsKind } from '../../src/data/schema/statements-kind.js';
import { statementsSchema } from '../../src/data/schema/statements.js';
import { TOKENS } from '../../src/theme/tokens.js';
import { widgetNames } from '../../src/build/widgets.js';
import { parseCsvStatements } from '../../src/widgets/diversity-statement/from-csv.js';
import { parseCsvResult } from '../../src/widgets/index-radar/from-table.js';
import { toColumns } from '../../src/widgets/network-map/csv/columns.js';
import { countryLookup, parseCsvMembers } from '../../src/widgets/network-map/from-csv.js';
import { KINDS } from '../../src/widgets/network-map/kinds.js';

test('the CSV example of the guide is a result, its missing value missing', async () => {
  const read = parseCsvResult(example('Data', 'csv'), {});
  assert.ok(read.ok);
  const file = await parseDocument(resultKind, read.value);
  assert.ok(file.ok);
  const { city, editions, illustrative, sources } = file.value;
  assert.ok(illustrative);
  assert.deepEqual(city, { id: 'sampleton', name: 'Sampleton' });
  assert.deepEqual(
    editions.map(({ aggregate, indicators }) => [aggregate?.value, ...indicators.map(valueOf)]),
    [[64, 71, 55.5, undefined]],
  );
  assert.equal(sources.length, 1);
});

test('the JSON example of the guide is a result, with the figures of the CSV example', () => {
  const { editions } = z.parse(resultSchema, JSON.parse(example('Data', 'json')));
  assert.deepEqual(editions[0]?.indicators.map(valueOf), [71, 55.5, undefined]);
});

test('the list of members in the guide is read without a fault, countries by name or code', async () => {
  const list = example('Data', 'csv', 2);
  const read = parseCsvMembers(list, countryLookup(['en'], COUNTRY_BOXES));
  assert.ok(read.ok);
  assert.deepEqual(read.value.faults, []);
  const file = await parseDocument(citiesKind, read.value.document);
  assert.ok(file.ok);
  assert.deepEqual(
    file.value.cities.map(({ name, country, lat, kind, since, networks }) => [
      name,
      country,
      lat,
      kind,
      since,
      networks.length,
    ]),
    [
      ['Bergen', 'NO', 60.39299, 'both', undefined, 1],
      ['Oslo', 'NO', 59.91273, 'both', '2008', 1],
      ['Reykjavík', 'IS', 64.13548, 'international', '2014', 0],
    ],
  );
});

test('the guide names every column that a list of members may have, and every kind of member', () => {
  const rows = [...page('Data').matchAll(/^\| `(\w+)` +\| (.+?) +\| (yes)? +\|$/gm)];
  const columns = toColumns({ header: rows.map(([, name = '']) => name), headerLine: 1, rows: [] });
  assert.ok(columns.ok);
  assert.deepEqual(
    [...columns.value.found.keys()],
    rows.map(([, name]) => name),
  );
  assert.equal(rows.length, 8);
  const kinds = rows.find(([, name]) => name === 'kind')?.[2] ?? '';
  assert.deepEqual(
    [...kinds.matchAll(/`([^`]+)`/g)].map(([, kind]) => kind),
    KINDS,
  );
});

test('the guide names every statement of the dataset, by its principle', () => {
  const rows = [...page('Statements').matchAll(/^\| `([a-z]+)` +\| (`.+-.+`) +\|$/gm)];
  const { statements } = statementsSchema.parse(
    JSON.parse(readFileSync('src/dataset/statements/en.json', 'utf8')),
  );
  assert.deepEqual(
    rows.flatMap(([, principle, ids = '']) =>
      [...ids.matchAll(/`([^`]+)`/g)].map(([, id]) => [principle, id]),
    ),
    statements.map(({ principle, id }) => [principle, id]),
  );
});

test('the guide names every language that there are statements in', () => {
  const [, list = ''] = /There are 25 languages: ([a-z,\s]+)\./.exec(page('Statements')) ?? [];
  assert.deepEqual(
    list.split(/[,\s]+/),
    readdirSync('src/dataset/statements').map((file) => file.replace('.json', '')),
  );
});

test('the list of statements in the guide is read in the language of the page', async () => {
  const list = example('Statements', 'csv');
  const texts = await Promise.all(
    ['en', 'de'].map(async (lang) => {
      const read = parseCsvStatements(list, lang);
      assert.ok(read.ok);
      const file = await parseDocument(statementsKind, read.value);
      assert.ok(file.ok);
      return file.value.statements.map(({ principle, short }) => [principle, short.city]);
    }),
  );
  assert.deepEqual(texts, [
    [
      ['identity', 'Come to {city} as you are.'],
      ['interaction', 'There is a chair left at a table in {city}.'],
    ],
    [['identity', '{city}: Komm, wie du bist.']],
  ]);
});

test('the guide has every kind of error', () => {
  const [, kinds = ''] =
    /type DataErrorKind =([^;]+);/.exec(readFileSync('src/data/error.ts', 'utf8')) ?? [];
  assert.deepEqual(
    terms('Data'),
    [...kinds.matchAll(/'([^']+)'/g)].map(([, kind]) => kind),
  );
});

test('the guide has every custom property with its default', () => {
  const rows = [...page('Theming').matchAll(/^- `--icc-([^`]+)`: [^`]+ Default:\s+`([^`]+)`/gm)];
  assert.deepEqual(Object.fromEntries(rows.map(([, name, value]) => [name, value])), TOKENS);
});

test('the guide has every part of every widget', () => {
  const parts = widgetNames().flatMap((name) => {
    const text = readFileSync(`src/widgets/${name}/${name}.ts`, 'utf8');
    return [...text.matchAll(/@csspart ([\w-]+)/g)].map(([, part]) => part);
  });
  const listed = terms('Theming').filter((name) => !name.startsWith('--'));
  assert.deepEqual(listed.sort(), [...new Set(parts)].sort());
});

test('decisions are numbered without gaps, and each says status, context, decision, consequences', () => {
  const names = readdirSync('stories/decisions').sort();
  for (const [i, name] of names.entries()) {
    const number = String(i + 1).padStart(4, '0');
    assert.ok(name.startsWith(`${number}-`), name);
    const text = readFileSync(`stories/decisions/${name}`, 'utf8');
    const [, title] = /^# (.+)$/m.exec(text) ?? [];
    assert.ok(title?.startsWith(`${number} `), name);
    assert.ok(text.includes(`<Meta title="Decisions/${title}" />`), name);
    assert.match(text, /\*\*Status:\*\* \w/);
    assert.deepEqual(
      [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading),
      ['Context', 'Decision', 'Consequences'],
    );
  }
});

function page(name: string): string {
  return readFileSync(`stories/guide/${name}.mdx`, 'utf8');
}

/** The code of an example in a language; the first unless another is meant. */
function example(name: string, language: string, which = 1): string {
  const fence = new RegExp(`^\`\`\`${language}\n([^]*?)\`\`\`$`, 'gm');
  const code = [...page(name).matchAll(fence)][which - 1]?.[1];
  assert.ok(code !== undefined);
  return code;
}

/** The names that the page's lists explain. */
function terms(name: string): string[] {
  return [...page(name).matchAll(/^- `([^`]+)`:/gm)].map(([, term = '']) => term);
}

function valueOf({ value }: { readonly value?: number | undefined }): number | undefined {
  return value;
}
