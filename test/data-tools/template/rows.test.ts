import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseCsv } from '../../../src/data/csv.js';
import { memberKindSchema } from '../../../src/data/schema/city.js';
import { networkSchema } from '../../../src/data/schema/network.js';
import { principleSchema, statementsSchema } from '../../../src/data/schema/statements.js';
import { TEMPLATE_LANGUAGES } from '../../../src/data-tools/tables/headings.js';
import { EXAMPLE_EDITIONS } from '../../../src/data-tools/template/example-figures.js';
import { WORD_LISTS } from '../../../src/data-tools/template/lists.js';
import { templateRows } from '../../../src/data-tools/template/rows.js';
import { loadExampleTexts, loadTemplateTexts } from '../../../src/data-tools/template/texts.js';

type Row = Readonly<Record<string, string>>;

/** Rows of a table of the dataset, by column. */
async function read(name: string): Promise<readonly Row[]> {
  const { header, rows } = parseCsv(await readFile(`src/dataset/${name}.csv`, 'utf8'));
  return rows.map(({ cells }) => Object.fromEntries(header.map((key, i) => [key, cells[i] ?? ''])));
}

const rowsOf = async (table: 'cities' | 'networks' | 'statements', language: 'en' | 'fr' = 'en') =>
  templateRows(table, language, await loadTemplateTexts(language));

test('the template says of real places what the dataset says, with its source', async () => {
  const [, city] = await rowsOf('cities');
  const own = (await read('cities')).find(({ id }) => id === city?.id);
  const sources = await read('sources');
  const membership = (await read('network-members')).find(
    (row) => row.city === city?.id && row.network === city?.network,
  );
  const source = sources.find(({ id }) => id === own?.sources);
  assert.equal(membership?.source, own?.sources);
  assert.deepEqual(
    [city?.name, city?.country, String(city?.lat), String(city?.lon), city?.kind],
    [own?.name, own?.country, own?.lat, own?.lon, own?.kind],
  );
  assert.deepEqual([city?.source, city?.source_url], [source?.title, source?.url]);

  const networks = await read('networks');
  for (const network of await rowsOf('networks')) {
    const known = networks.find(({ id }) => id === network.id);
    for (const column of ['name', 'local_name', 'country', 'website', 'status'] as const)
      assert.equal(network[column], known?.[column], column);
    const ids = sources.filter(
      ({ title, url }) => title === network.source && url === network.source_url,
    );
    assert.ok(ids.some(({ id = '' }) => known?.sources?.split(' ').includes(id)));
  }
});

test('figures of the template are those of the fictional city', async () => {
  const rows = (await read('results-example-city')).filter(({ figure }) => figure !== 'rank');
  for (const { edition, sampleSize, figures } of EXAMPLE_EDITIONS) {
    const own = rows.filter((row) => row.edition === edition);
    assert.deepEqual(
      Object.entries(figures)
        .map(([id, [value, average]]) => [id, String(value), String(average)])
        .sort(),
      own.map(({ figure, value, average }) => [figure, value, average]).sort(),
    );
    assert.ok(own.every(({ sample_size: size }) => size === String(sampleSize)));
  }
});

test('sentences of the template are those of the collection in its language', async () => {
  for (const language of TEMPLATE_LANGUAGES) {
    const file = statementsSchema.parse(
      JSON.parse(await readFile(`src/dataset/statements/${language}.json`, 'utf8')),
    );
    const texts = await loadTemplateTexts(language);
    for (const row of templateRows('statements', language, texts)) {
      const { principle, short, long, source, date, review } =
        file.statements.find(({ id }) => id === row.id) ?? {};
      assert.deepEqual(
        [row.lang, row.principle, row.short, row.short_city, row.long, row.long_city],
        [language, principle, short?.plain, short?.city, long?.plain, long?.city],
      );
      const title = file.sources.find(({ id }) => id === source)?.title;
      assert.deepEqual([row.source, row.date, row.review], [title, date, review]);
    }
  }
});

test('words that the template offers are those of the schemas', () => {
  for (const word of WORD_LISTS.kind) assert.equal(memberKindSchema.parse(word), word);
  for (const word of WORD_LISTS.status) assert.equal(networkSchema.shape.status.parse(word), word);
  for (const word of WORD_LISTS.principle) assert.equal(principleSchema.parse(word), word);
});

test('every row of the template can be told from what people write themselves', async () => {
  const left = await loadExampleTexts();
  for (const language of TEMPLATE_LANGUAGES) {
    const texts = await loadTemplateTexts(language);
    for (const table of ['cities', 'networks', 'results', 'samples', 'statements'] as const) {
      for (const { note } of templateRows(table, language, texts))
        assert.ok(left.has(String(note)));
    }
  }
});
