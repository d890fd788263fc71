import { expect } from '@open-wc/testing';
import type { CityResult } from '../../../src/data/schema/result.js';
import { loadOwnData, type OwnData } from '../../../src/widgets/index-radar/load-own.js';
import { loadFromDataset } from '../../../src/widgets/index-radar/load.js';
import { anEdition, aResult, figures } from '../../fixtures/index-results.js';
import { useFakeServer } from '../../support/fake-server.js';

const base = 'https://city.example/icc/';
const page = { base: 'https://city.example/about/', dataset: base, compare: [] };

function load(
  city: string,
  compare: readonly string[] = [],
  signal = new AbortController().signal,
) {
  return loadFromDataset(base, city, compare, { signal, fresh: false });
}

function loadOwn(own: Partial<OwnData>, fresh = false) {
  return loadOwnData({ ...page, ...own }, { signal: new AbortController().signal, fresh });
}

/** The file of a city with one value. */
function fileOf(id: string): CityResult {
  return aResult({
    city: { id, name: id.toUpperCase() },
    editions: [anEdition({ indicators: figures({ education: 71 }) })],
  });
}

/** The names of the city and of those it is compared with. */
async function namesOf(answer: ReturnType<typeof load>): Promise<readonly string[]> {
  const result = await answer;
  if (!result.ok) return expect.fail(result.error.message);
  if ('nothingFor' in result.value) return [`nothing for ${result.value.nothingFor}`];
  return [result.value.result, ...result.value.peers].map(({ city }) => city.name);
}

async function errorOf(answer: ReturnType<typeof load>) {
  const result = await answer;
  return result.ok ? expect.fail('it was loaded') : result.error;
}

describe('loadFromDataset', () => {
  const server = useFakeServer();

  it("asks for the city's file alone where nothing else is compared", async () => {
    const answer = load('bergen', ['average', 'previous', 'bergen']);
    (await server.next('/icc/results/bergen.json')).respondWithJson(fileOf('bergen'));
    expect(await namesOf(answer)).to.deep.equal(['BERGEN']);
    expect(server.urls).to.deep.equal([`${base}results/bergen.json`]);
  });

  it('asks for all cities at the same time', async () => {
    const answer = load('bergen', ['bilbao', 'lublin']);
    const requests = [await server.next('bergen.json'), await server.next('bilbao.json')];
    const last = await server.next('lublin.json');
    last.respondWithJson(fileOf('lublin'));
    for (const [i, id] of ['bergen', 'bilbao'].entries()) requests[i]!.respondWithJson(fileOf(id));
    expect(await namesOf(answer)).to.deep.equal(['BERGEN', 'BILBAO', 'LUBLIN']);
  });

  it('goes on without a city that cannot be had', async () => {
    const answer = load('bergen', ['atlantis', 'bilbao', 'broken']);
    (await server.next('atlantis.json')).respond('', 404);
    (await server.next('broken.json')).respond('{"city":');
    (await server.next('bilbao.json')).respondWithJson(fileOf('bilbao'));
    (await server.next('bergen.json')).respondWithJson(fileOf('bergen'));
    expect(await namesOf(answer)).to.deep.equal(['BERGEN', 'BILBAO']);
  });

  it('gives the fault of the city itself, though others could be had', async () => {
    const answer = load('bergen', ['bilbao']);
    (await server.next('bilbao.json')).respondWithJson(fileOf('bilbao'));
    (await server.next('bergen.json')).respond('', 500);
    expect(await errorOf(answer)).to.include({ kind: 'http', status: 500 });
  });

  it('tells a member of whom nothing is published, with its name', async () => {
    const answer = load('lublin');
    (await server.next('results/lublin.json')).respond('', 404);
    (await server.next('/icc/cities.json')).respondWithJson({
      cities: [{ id: 'lublin', name: 'Lublin', country: 'PL' }],
    });
    expect(await namesOf(answer)).to.deep.equal(['nothing for Lublin']);
  });

  it('fails for a city that the dataset does not know, and says so', async () => {
    const answer = load('atlantis');
    (await server.next('results/atlantis.json')).respond('', 404);
    (await server.next('cities.json')).respondWithJson({ cities: [{ id: 'a', name: 'A' }] });
    const error = await errorOf(answer);
    expect(error).to.include({ kind: 'http', status: 404, url: `${base}results/atlantis.json` });
    expect(error.message).to.contain('"atlantis"');
  });

  for (const [what, body, status] of [
    ['cannot be had', '', 503],
    ['is an HTML page', '<!doctype html>', 200],
    ['has another shape', '[]', 200],
  ] as const) {
    it(`keeps to the first fault where the list of cities ${what}`, async () => {
      const answer = load('lublin');
      (await server.next('results/lublin.json')).respond('', 404);
      (await server.next('cities.json')).respond(body, status);
      expect(await errorOf(answer)).to.include({ kind: 'http', status: 404 });
    });
  }

  it('keeps whatever is written for a city within the folder of results', async () => {
    const answer = load('../cities?x=#y');
    const request = await server.next();
    expect(request.url).to.equal(`${base}results/..%2Fcities%3Fx%3D%23y.json`);
    request.respond('', 500);
    await answer;
  });

  it('fails with kind "not-json" for the HTML page that servers like to send instead', async () => {
    const answer = load('bergen');
    (await server.next()).respond('<!doctype html><title>Not found</title>');
    expect(await errorOf(answer)).to.include({
      kind: 'not-json',
      url: `${base}results/bergen.json`,
    });
  });

  it('fails with kind "schema" and the path of the fault', async () => {
    const answer = load('bergen');
    const file = fileOf('bergen');
    file.editions[0]!.indicators[0]!.value = 171;
    (await server.next()).respondWithJson(file);
    expect(await errorOf(answer)).to.include({
      kind: 'schema',
      url: `${base}results/bergen.json`,
      path: 'editions[0].indicators[0].value',
    });
  });

  it('fails with kind "version" for a file of a newer format', async () => {
    const answer = load('bergen');
    (await server.next()).respondWithJson({ ...fileOf('bergen'), formatVersion: 2 });
    expect(await errorOf(answer)).to.include({
      kind: 'version',
      url: `${base}results/bergen.json`,
    });
  });

  it("throws the caller's reason and gives all requests up when it leaves", async () => {
    const leaving = new AbortController();
    const answer = load('bergen', ['bilbao'], leaving.signal);
    await server.next('bilbao.json');
    const reason = new Error('another city');
    leaving.abort(reason);
    expect(await answer.catch((thrown: unknown) => thrown)).to.equal(reason);
    expect(server.requests.map(({ isAborted }) => isAborted)).to.deep.equal([true, true]);
  });
});

describe('loadOwnData', () => {
  const server = useFakeServer();

  it('takes data in the page as it stands, and asks for nothing', async () => {
    expect(await namesOf(loadOwn({ data: fileOf('bergen') }))).to.deep.equal(['BERGEN']);
    expect(server.urls).to.deep.equal([]);
  });

  it('does not change data in the page', async () => {
    const data = { city: { id: 'bergen', name: 'Bergen', country: null }, editions: [] };
    const before = JSON.stringify(data);
    await loadOwn({ data });
    expect(JSON.stringify(data)).to.equal(before);
  });

  it('fails for data in the page that is wrong, with its path and no address', async () => {
    const error = await errorOf(loadOwn({ data: { city: { id: 'bergen' }, editions: [] } }));
    expect(error).to.include({ kind: 'schema', path: 'city.name' });
    expect(error.url).to.equal(undefined);
  });

  it('reads one JSON file, relative to the page', async () => {
    const answer = loadOwn({ src: 'bergen.json', city: 'ignored' });
    (await server.next('https://city.example/about/bergen.json')).respondWithJson(fileOf('bergen'));
    expect(await namesOf(answer)).to.deep.equal(['BERGEN']);
  });

  it('reads one CSV file', async () => {
    const answer = loadOwn({ src: 'index.csv', city: 'bergen', name: 'Bergen' });
    (await server.next('about/index.csv')).respond('indicator;value\nEducation;71,5');
    const result = await answer;
    const { result: file } = (result.ok && result.value) as { result: CityResult };
    expect(file.city.name).to.equal('Bergen');
    expect(file.editions[0]!.indicators[0]!.value).to.equal(71.5);
  });

  it('names address, row and column of a fault in a CSV file', async () => {
    const answer = loadOwn({ src: 'index.csv' });
    (await server.next()).respond('indicator,value\nEducation,good');
    expect(await errorOf(answer)).to.include({
      kind: 'schema',
      url: 'https://city.example/about/index.csv',
      path: 'row 2, column value',
    });
  });

  it('fails with kind "not-json" and the address for an HTML page instead of CSV', async () => {
    const answer = loadOwn({ src: 'index.csv' });
    (await server.next()).respond('<!doctype html>');
    expect(await errorOf(answer)).to.include({
      kind: 'not-json',
      url: 'https://city.example/about/index.csv',
    });
  });

  it("reads the city's file in a folder of the page's own", async () => {
    const answer = loadOwn({ src: '/own/', city: 'bergen', compare: ['bilbao'] });
    (await server.next('https://city.example/own/results/bergen.json')).respondWithJson(
      fileOf('bergen'),
    );
    (await server.next('/own/results/bilbao.json')).respondWithJson(fileOf('bilbao'));
    expect(await namesOf(answer)).to.deep.equal(['BERGEN', 'BILBAO']);
  });

  it('has nothing to show of a folder where no city is chosen', async () => {
    expect(await loadOwn({ src: '/own/' })).to.deep.equal({ ok: true, value: { nothingFor: '' } });
    expect(server.urls).to.deep.equal([]);
  });

  it('reads a table of the page', async () => {
    const table = document.createElement('table');
    const row = table.insertRow();
    for (const text of ['Education', '71']) row.insertCell().textContent = text;
    const result = await loadOwn({ table, name: 'Bergen' });
    const { result: file } = (result.ok && result.value) as { result: CityResult };
    expect(file.city.name).to.equal('Bergen');
    expect(file.editions[0]!.indicators[0]).to.include({ id: 'education', value: 71 });
  });

  it('follows no address but http(s)', async () => {
    for (const src of ['javascript:alert(1)', 'data:text/csv,a', 'blob:x', 'file:///x.json']) {
      expect(await errorOf(loadOwn({ src }))).to.include({ kind: 'forbidden-url', url: src });
    }
    expect(server.urls).to.deep.equal([]);
  });

  it('asks the server again for a fresh file', async () => {
    const first = loadOwn({ src: 'bergen.json' });
    (await server.next()).respondWithJson(fileOf('bergen'));
    await first;
    const second = loadOwn({ src: 'bergen.json' }, true);
    const request = await server.next();
    expect(request.cache).to.equal('reload');
    request.respondWithJson(fileOf('oslo'));
    expect(await namesOf(second)).to.deep.equal(['OSLO']);
  });
});
