import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citiesSchema, type CitiesFile, type City } from '../../../src/data/schema/city.js';
import { findLines, readBuilt, toFiles, toResult, withRows } from '../support/tables.js';

async function readCities(files: ReadonlyMap<string, string>): Promise<CitiesFile> {
  return citiesSchema.parse(await readBuilt(files, 'cities.json'));
}

/** What the list says of Bergen’s overall result, from its rows of results. */
async function readHeadline(...rows: readonly Record<string, string>[]): Promise<City['headline']> {
  const results = rows.map((row) => toResult({ city: 'bergen', figure: 'aggregate', ...row }));
  const { cities } = await readCities(withRows('results.csv', ...results));
  return cities.find(({ id }) => id === 'bergen')?.headline;
}

/** `about.json` of the small dataset, with another list. */
function withList(list: unknown): ReadonlyMap<string, string> {
  const about = JSON.parse(toFiles().get('about.json') ?? '') as Record<string, unknown>;
  return toFiles({ 'about.json': JSON.stringify({ ...about, list }) });
}

test('buildDataset gives a member the overall result of its latest edition that has one', async () => {
  const headline = await readHeadline(
    { edition: '2017-08', value: '70', sample_size: '93', source: 'list', caveats: 'draft' },
    { edition: '2014', value: '60' },
    { edition: '2020', average: '65' },
    { edition: '2021', figure: 'education', value: '80' },
  );
  assert.deepEqual(headline, {
    value: 70,
    date: '2017-08',
    dating: 'edition',
    sampleSize: 93,
    source: 'list',
    caveats: ['draft'],
  });
});

test('buildDataset says of a headline when its date is only that of a page', async () => {
  const headline = await readHeadline(
    { edition: '2014', value: '60' },
    { edition: 'cited-2017', value: '71' },
  );
  assert.deepEqual([headline?.value, headline?.date, headline?.dating], [71, '2017', 'cited']);
});

test('buildDataset takes a result without a date for the headline only if there is no other', async () => {
  const undated = { edition: 'undated', value: '77' };
  assert.deepEqual(await readHeadline(undated, { edition: '2014', value: '60' }), {
    value: 60,
    date: '2014',
    dating: 'edition',
    source: 'page',
    caveats: [],
  });
  assert.deepEqual(await readHeadline(undated), {
    value: 77,
    dating: 'undated',
    source: 'page',
    caveats: [],
  });
});

test('buildDataset makes no headline of a place or of a single indicator', async () => {
  assert.equal(
    await readHeadline({ figure: 'rank', rank_from: '4' }, { figure: 'language', value: '9' }),
    undefined,
  );
});

test('buildDataset puts the source of a headline into the file of the members', async () => {
  const files = new Map([
    ...withRows(
      'results.csv',
      toResult({ city: 'bergen', figure: 'aggregate', value: '60', source: 'report' }),
    ),
    ...[...withRows('sources.csv', 'report,A report,,')].filter(([file]) => file === 'sources.csv'),
  ]);
  const { sources } = await readCities(files);
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['list', 'page', 'report'],
  );
});

test('buildDataset keeps no fictional place among the members, whatever its result', async () => {
  const row = toResult({ city: 'example-city', figure: 'aggregate', value: '60' });
  const { cities } = await readCities(withRows('results-example-city.csv', row));
  assert.deepEqual(
    cities.map(({ id, headline }) => [id, headline]),
    [
      ['oslo', undefined],
      ['bergen', undefined],
    ],
  );
});

test('buildDataset reads names in other languages from one cell', async () => {
  const names = 'en:Little Moss | pt-BR: Musgo: o lugar';
  const row = `moss,Moss,NO,59.4,10.7,city,national,,,no,,,list,,${names}`;
  const { cities } = await readCities(withRows('cities.csv', row));
  assert.deepEqual(cities.at(-1)?.names, [
    { lang: 'en', name: 'Little Moss' },
    { lang: 'pt-BR', name: 'Musgo: o lugar' },
  ]);
});

for (const names of ['Lisbon', 'en:', 'en:Lisbon|Lisboa', 'English:Lisbon']) {
  test(`buildDataset does not take ${names} for names with their languages`, async () => {
    const row = `moss,Moss,NO,59.4,10.7,city,national,,,no,,,list,,${names}`;
    const fault = names.split('|').at(-1) ?? '';
    assert.deepEqual(await findLines(withRows('cities.csv', row)), [
      `cities.csv, row 4, column names: “${fault}” does not say which language it is in: write names as en:Lisbon|fr:Lisbonne`,
    ]);
  });
}

test('buildDataset passes over a bar with no name behind it', async () => {
  const row = 'moss,Moss,NO,59.4,10.7,city,national,,,no,,,list,,en:Lisbon|';
  const { cities } = await readCities(withRows('cities.csv', row));
  assert.deepEqual(cities.at(-1)?.names, [{ lang: 'en', name: 'Lisbon' }]);
});

test('buildDataset names the countries of the members, and no others', async () => {
  const { countries } = await readCities(
    withRows('countries.csv', 'SE,Sweden,55,10,70,25,', 'ES,Spain,27,-19,44,5,with its islands'),
  );
  assert.deepEqual(countries, [{ id: 'NO', name: 'Norway' }]);
});

test('buildDataset says what of a country its box holds', async () => {
  const files = toFiles({
    'countries.csv': 'iso2,name,extent,south,west,north,east\nNO,Norway,in Europe,60,4,72,32\n',
  });
  assert.deepEqual(await findLines(files), [
    'cities.csv, row 2, column lat: the coordinates “59.91, 10.75” are outside of Norway in Europe: see whether the coordinates or the country are right',
  ]);
});

test('buildDataset wants the source of the list that members are said to be in', async () => {
  assert.deepEqual(await findLines(withList({ source: 'lsit' })), [
    'about.json, column list.source: “lsit” is not known: correct it or add it to sources',
  ]);
  assert.deepEqual(await findLines(withList(undefined)), [
    'cities.csv, row 2, column listed: refers to a list without source: name it in about.json as list.source',
  ]);
});

/** The small dataset with a city that names its networks itself. */
function withNetworks(cell: string): ReadonlyMap<string, string> {
  return toFiles({
    'cities.csv': `id,name,country,lat,lon,network,source\noslo,Oslo,NO,59.9,10.7,${cell},page\n`,
    'networks.csv':
      'id,name,status\nnorwegian,Norwegian,stated\nn2,Twins,stated\nn3,Twins,stated\n',
    'results.csv': undefined,
    'network-members.csv': 'city,network,basis,source\noslo,norwegian,inferred,\n',
  });
}

test('a city belongs once to a network that it names twice, as the table of members knows it', async () => {
  const [city] = (await readCities(withNetworks('Norwegian|n2|norwegian'))).cities;
  assert.deepEqual(
    city?.networks.map(({ id, basis }) => [id, basis]),
    [
      ['norwegian', 'inferred'],
      ['n2', 'published'],
    ],
  );
});

test('a name that two networks have stands for neither of them', async () => {
  assert.deepEqual(await findLines(withNetworks('Twins')), [
    'cities.csv, row 2, column network: “Twins” is not known (is “n2” meant?): correct it or add it to networks',
  ]);
});
