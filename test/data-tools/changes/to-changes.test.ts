import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageSchema } from '../../../src/data/schema/package.js';
import type { DatasetReader } from '../../../src/data-tools/changes/reader.js';
import { toChangesText } from '../../../src/data-tools/changes/to-changes-text.js';
import { toChanges } from '../../../src/data-tools/changes/to-changes.js';

type Files = Readonly<Record<string, unknown>>;

/** A dataset of these files; a file is another if its content is. Notes what is read. */
function aDataset(
  files: Files,
  about: Readonly<Record<string, unknown>> = {},
): DatasetReader & { readonly readPaths: string[] } {
  const readPaths: string[] = [];
  const descriptor = packageSchema.parse({
    formatVersion: 1,
    name: 'sampleton',
    title: 'Sampleton',
    version: '1',
    created: '2024-01-31T00:00:00Z',
    resources: Object.entries(files).map(([path, content]) => ({
      name: path,
      path,
      format: 'json',
      mediatype: 'application/json',
      bytes: 1,
      hash: toHash(content),
    })),
    ...about,
  });
  return {
    descriptor,
    readPaths,
    read: (path) => {
      readPaths.push(path);
      return Promise.resolve(files[path]);
    },
  };
}

/** Not a hash of any worth, but another for another content. */
function toHash(content: unknown): string {
  let sum = 7;
  for (const letter of JSON.stringify(content)) {
    sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40;
  }
  return `sha256:${sum.toString(16).padStart(64, '0')}`;
}

/** The text on the changes between these files, without title and versions. */
async function textOf(before: Files, after: Files): Promise<string> {
  const text = toChangesText(await toChanges(aDataset(before), aDataset(after)));
  return text.replace(/^# Changes\n\n.*\n\n?/, '');
}

function aResult(...editions: readonly Readonly<Record<string, unknown>>[]): Files {
  return { city: { id: 'sampleton', name: 'Sampleton' }, editions };
}

test('toChanges() finds nothing between equal datasets, and reads nothing', async () => {
  const [before, after] = [
    aDataset({ 'cities.json': { cities: [] } }),
    aDataset({ 'cities.json': { cities: [] } }),
  ];
  const changes = await toChanges(before, after);
  assert.deepEqual(changes, {
    from: { version: '1', date: '2024-01-31' },
    to: { version: '1', date: '2024-01-31' },
    sections: [],
    unread: [],
  });
  assert.deepEqual([...before.readPaths, ...after.readPaths], []);
  assert.equal(
    toChangesText(changes),
    '# Changes\n\nVersion 1 (2024-01-31) was built again.\n\nNothing changed.\n',
  );
});

test('toChanges() reads only files that differ', async () => {
  const before = aDataset({ 'results/a.json': aResult(), 'results/b.json': aResult() });
  const after = aDataset({
    'results/a.json': aResult(),
    'results/b.json': aResult({ id: '2020' }),
    'results/c.json': aResult(),
  });
  await toChanges(before, after);
  assert.deepEqual(before.readPaths, ['results/b.json']);
  assert.deepEqual(after.readPaths.sort(), ['results/b.json', 'results/c.json']);
});

test('toChangesText() says which version came from which', async () => {
  const [before, after] = [
    aDataset({}),
    aDataset({}, { version: '2', created: '2025', title: 'Sampleton and others' }),
  ];
  assert.equal(
    toChangesText(await toChanges(before, after)),
    `# Changes

From version 1 (2024-01-31) to version 2 (2025).

## The dataset as a whole

1 changed.

- changed: title: Sampleton -> “Sampleton and others”
`,
  );
});

test('members that appear, change and vanish are named, in order', async () => {
  const city = (id: string, changes: Files = {}): Files => ({ id, name: id, lat: 1, ...changes });
  const text = await textOf(
    { 'cities.json': { cities: [city('a'), city('b'), city('d')] } },
    {
      'cities.json': {
        cities: [
          city('c', { country: 'XA' }),
          city('b', { lat: 2, networks: [{ id: 'north', basis: 'published' }] }),
          city('a'),
        ],
      },
    },
  );
  assert.equal(
    text,
    `## Members

1 appeared, 1 changed, 1 vanished.

- appeared: c (c, XA)
- changed: b, latitude: 1 -> 2
- changed: b, networks, north, basis: none -> published
- vanished: d (d)
`,
  );
});

test('editions and single figures of the Index are compared', async () => {
  const figures = (commitment: number): Files => ({
    id: '2020',
    sampleSize: 70,
    aggregate: { value: 60 },
    indicators: [
      { id: 'commitment', value: commitment, average: 65 },
      { id: 'education', value: 50 },
    ],
  });
  const text = await textOf(
    { 'results/sampleton.json': aResult(figures(70), { id: '2014' }) },
    {
      'results/sampleton.json': aResult(
        { ...figures(72), aggregate: { value: 61 }, sampleSize: undefined },
        { id: '2024', indicators: [{ id: 'education', value: 3 }] },
      ),
    },
  );
  assert.equal(
    text,
    `## Index results

1 appeared, 1 changed, 1 vanished.

- appeared: sampleton 2024 (1 indicator)
- changed: sampleton 2020, commitment: 70 -> 72
- changed: sampleton 2020, overall: 60 -> 61
- changed: sampleton 2020, sample size: 70 -> none
- vanished: sampleton 2014 (0 indicators)
`,
  );
});

test('statements are compared by language, and a new language is one change', async () => {
  const statements = (...list: readonly Files[]): Files => ({ statements: list });
  const text = await textOf(
    { 'statements/en.json': statements({ id: 'unity', short: { plain: 'We are one.' } }) },
    {
      'statements/en.json': statements({ id: 'unity', short: { plain: 'We are many.' } }),
      'statements/fr.json': statements({ id: 'a' }, { id: 'b' }),
    },
  );
  assert.equal(
    text,
    `## Statements

1 appeared, 1 changed.

- appeared: fr (2 statements)
- changed: en, unity, short: “We are one.” -> “We are many.”
`,
  );
});

test('borders and files of no known kind are named, and not read', async () => {
  const before = aDataset({ 'geo/xa.topo.json': 1, 'extra.json': 1 });
  const after = aDataset({ 'geo/xa.topo.json': 2, 'geo/xb.topo.json': 1 });
  const text = toChangesText(await toChanges(before, after));
  assert.deepEqual([...before.readPaths, ...after.readPaths], []);
  assert.match(text, /## Borders\n\n1 appeared, 1 changed\.\n\n- appeared: geo\/xb/);
  assert.match(text, /- changed: geo\/xa\.topo\.json\n/);
  assert.match(text, /## Other files\n\n1 vanished\.\n\n- vanished: extra\.json\n/);
});

test('versions of the Index, licences and the number of sources are compared', async () => {
  const source = { id: 's1', title: 'A page' };
  const before = aDataset(
    { 'frameworks.json': { frameworks: [{ id: 'v1', sources: [source, { id: 's2' }] }] } },
    { licenses: [{ name: 'MIT', title: 'MIT' }] },
  );
  const after = aDataset(
    {
      'frameworks.json': {
        frameworks: [
          { id: 'v1', sources: [{ ...source, title: 'Its page' }, { id: 's3' }] },
          { id: 'v2' },
        ],
      },
    },
    { licenses: [{ name: 'CC-BY-4.0', title: 'CC BY' }] },
  );
  const { sections } = await toChanges(before, after);
  assert.deepEqual(
    sections.map(({ title, counts }) => [title, Object.values(counts)]),
    [
      ['Licences', [1, 0, 1]],
      ['Versions of the Index', [1, 1, 0]],
      ['Sources named in these files', [1, 1, 1]],
    ],
  );
});

test('a file that cannot be read is said to be so', async () => {
  const { unread, sections } = await toChanges(aDataset({ 'cities.json': { cities: [] } }), {
    ...aDataset({ 'cities.json': { cities: [{ id: 'a' }] } }),
    read: () => Promise.resolve(undefined),
  });
  assert.deepEqual([unread, sections], [['cities.json'], []]);
});

test('long lists are cut at 500 lines, and counted to the end', async () => {
  const cities = Array.from({ length: 1734 }, (_, i) => ({ id: `c${i}`, name: 'C' }));
  const text = await textOf({ 'cities.json': { cities: [] } }, { 'cities.json': { cities } });
  assert.match(text, /^## Members\n\n1,734 appeared\.\n/);
  assert.equal(text.match(/^- appeared/gm)?.length, 500);
  assert.match(text, /\n- and 1,234 more\n$/);
});

test('names that look like markup stay text, on one line', async () => {
  const cities = [{ id: 'a', name: '<b>*x*</b>\n# [y](javascript:z)' }];
  const text = await textOf({ 'cities.json': { cities: [] } }, { 'cities.json': { cities } });
  assert.match(text, /^- appeared: a \(\\<b\\>\\\*x\\\*\\<\/b\\> # \\\[y\\\]\(javascript:z\)\)$/m);
});

test('things that are called as what every object has are compared as any other', async () => {
  const cities = [JSON.parse('{"id":"__proto__","name":"constructor"}')] as unknown[];
  const text = await textOf({ 'cities.json': { cities: [] } }, { 'cities.json': { cities } });
  assert.match(text, /appeared: \\_\\_proto\\_\\_ \(constructor\)/);
});
