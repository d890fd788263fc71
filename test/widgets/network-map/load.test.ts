import { expect } from '@open-wc/testing';
import type { DataError } from '../../../src/data/error.js';
import type { Result } from '../../../src/core/result.js';
import { loadBasemap, loadFromDataset, toData } from '../../../src/widgets/network-map/load.js';
import { loadOwnData } from '../../../src/widgets/network-map/load-own.js';
import type { NetworkMapData } from '../../../src/widgets/network-map/schema.js';
import { aCity, aFile, anAtlas, aNetwork, aSource } from '../../fixtures/network-maps.js';
import { useFakeServer } from '../../support/fake-server.js';

const base = 'https://city.example/icc/';

function contextOf(signal = new AbortController().signal) {
  return { signal, fresh: false };
}

const file = aFile({ cities: [aCity()], sources: [aSource('list')] });
const networksFile = { formatVersion: 1, networks: [aNetwork('norwegian')], sources: [] };

async function valueOf<Value>(answer: Promise<Result<Value, DataError>>): Promise<Value> {
  const result = await answer;
  return result.ok ? result.value : expect.fail(result.error.message);
}

async function errorOf(answer: Promise<Result<unknown, DataError>>): Promise<DataError> {
  const result = await answer;
  return result.ok ? expect.fail('it was loaded') : result.error;
}

/** Ids of members and networks, in short. */
function idsOf({ file: { cities }, networks }: NetworkMapData): readonly string[] {
  return [...cities, ...networks].map(({ id }) => id);
}

describe('loadFromDataset', () => {
  const server = useFakeServer();

  it('asks for members and networks at the same time, and for nothing else', async () => {
    const answer = loadFromDataset(base, contextOf());
    const [networks, cities] = [
      await server.next('icc/networks.json'),
      await server.next('icc/cities.json'),
    ];
    expect(server.urls).to.deep.equal([`${base}cities.json`, `${base}networks.json`]);
    networks.respondWithJson(networksFile);
    cities.respondWithJson(file);
    const data = await valueOf(answer);
    expect(data).to.deep.equal({ file, networks: networksFile.networks, faults: [] });
  });

  for (const [what, body, status] of [
    ['cannot be had', '', 503],
    ['are an HTML page', '<!doctype html>', 200],
    ['have another shape', '{"networks": [{}]}', 200],
  ] as const) {
    it(`keeps the members where the networks ${what}`, async () => {
      const answer = loadFromDataset(base, contextOf());
      (await server.next('cities.json')).respondWithJson(file);
      (await server.next('networks.json')).respond(body, status);
      expect(idsOf(await valueOf(answer))).to.deep.equal(['bergen']);
    });
  }

  it('keeps the members where there is no network to the networks', async () => {
    const answer = loadFromDataset(base, contextOf());
    (await server.next('cities.json')).respondWithJson(file);
    (await server.next('networks.json')).fail();
    expect(idsOf(await valueOf(answer))).to.deep.equal(['bergen']);
  });

  it('fails with the address and the status of members that cannot be had', async () => {
    const answer = loadFromDataset(base, contextOf());
    (await server.next('networks.json')).respondWithJson(networksFile);
    (await server.next('cities.json')).respond('', 404);
    expect(await errorOf(answer)).to.include({
      kind: 'http',
      status: 404,
      url: `${base}cities.json`,
    });
  });

  it('fails with kind "schema" and the path of the fault', async () => {
    const answer = loadFromDataset(base, contextOf());
    (await server.next('networks.json')).respondWithJson(networksFile);
    const cities = [aCity(), aCity({ lat: 91 })];
    (await server.next('cities.json')).respondWithJson(aFile({ cities }));
    expect(await errorOf(answer)).to.include({
      kind: 'schema',
      url: `${base}cities.json`,
      path: 'cities[1].lat',
    });
  });

  it('fails with kind "not-json" for the HTML page that servers like to send instead', async () => {
    const answer = loadFromDataset(base, contextOf());
    (await server.next('networks.json')).respondWithJson(networksFile);
    (await server.next('cities.json')).respond('<!doctype html><title>Not found</title>');
    expect(await errorOf(answer)).to.include({ kind: 'not-json', url: `${base}cities.json` });
  });

  it('fails with kind "version" for a file of a newer format', async () => {
    const answer = loadFromDataset(base, contextOf());
    (await server.next('networks.json')).respondWithJson(networksFile);
    (await server.next('cities.json')).respondWithJson({ ...file, formatVersion: 2 });
    expect(await errorOf(answer)).to.include({ kind: 'version' });
  });

  it("throws the caller's reason and gives both requests up when it leaves", async () => {
    const leaving = new AbortController();
    const answer = loadFromDataset(base, contextOf(leaving.signal));
    await server.next('networks.json');
    const reason = new Error('another page');
    leaving.abort(reason);
    expect(await answer.catch((thrown: unknown) => thrown)).to.equal(reason);
    expect(server.requests.map(({ isAborted }) => isAborted)).to.deep.equal([true, true]);
  });
});

describe('toData', () => {
  it('takes the networks that a file brings along, and those of the dataset', () => {
    const own = aFile({ networks: [aNetwork('nordic')] });
    expect(toData(own)).to.deep.equal({ file: own, networks: [aNetwork('nordic')], faults: [] });
    expect(idsOf(toData(own, [aNetwork('uk')]))).to.deep.equal(['nordic', 'uk']);
  });
});

describe('loadBasemap', () => {
  const server = useFakeServer();

  it('gets a file of borders by its name', async () => {
    const answer = loadBasemap(base, 'europe-detail', contextOf());
    (await server.next('/icc/geo/europe-detail.topo.json')).respondWithJson(anAtlas());
    expect(await valueOf(answer)).to.deep.equal(anAtlas());
  });

  it('fails with its address where it cannot be had, and with a path where it is wrong', async () => {
    const missing = loadBasemap(base, 'it', contextOf());
    (await server.next('it.topo.json')).respond('', 404);
    expect(await errorOf(missing)).to.include({ kind: 'http', url: `${base}geo/it.topo.json` });
    const wrong = loadBasemap(base, 'no', contextOf());
    (await server.next('no.topo.json')).respondWithJson({ ...anAtlas(), arcs: [[['a', 1]]] });
    expect(await errorOf(wrong)).to.include({ kind: 'schema', path: 'arcs[0][0][0]' });
  });
});

describe('loadOwnData', () => {
  const server = useFakeServer();

  function load(own: { readonly src?: string; readonly data?: unknown }) {
    const page = { src: undefined, data: undefined, base: 'https://city.example/about/' };
    return loadOwnData({ ...page, dataset: base, ...own }, { ...contextOf(), locales: ['en'] });
  }

  it('takes data in the page as they stand, with their networks, and asks for nothing', async () => {
    const data = { cities: [{ id: 'a', name: 'A', country: 'NO', lat: 60, lon: 5 }] };
    expect(idsOf(await valueOf(load({ data })))).to.deep.equal(['a']);
    const networks = [{ id: 'nordic', name: 'Nordic network' }];
    expect(idsOf(await valueOf(load({ data: { ...data, networks } })))).to.deep.equal([
      'a',
      'nordic',
    ]);
    expect(server.urls).to.deep.equal([]);
  });

  it('fails for data in the page that are wrong, with their path and no address', async () => {
    const error = await errorOf(load({ data: { cities: [{ id: 'a', name: 'A' }] } }));
    expect(error.kind).to.equal('schema');
    expect(error.path).to.match(/^cities\[0\]/);
    expect(error.url).to.equal(undefined);
  });

  it('reads one JSON file, relative to the page', async () => {
    const answer = load({ src: 'members.json' });
    (await server.next('https://city.example/about/members.json')).respondWithJson(file);
    expect(idsOf(await valueOf(answer))).to.deep.equal(['bergen']);
  });

  it('reads a folder of files, relative to the page', async () => {
    const answer = load({ src: '../data/' });
    (await server.next('https://city.example/data/cities.json')).respondWithJson(file);
    (await server.next('https://city.example/data/networks.json')).respondWithJson(networksFile);
    expect(idsOf(await valueOf(answer))).to.deep.equal(['bergen', 'norwegian']);
  });

  it('reads one CSV file, and tells which of its rows it had to leave out', async () => {
    const answer = load({ src: 'members.csv' });
    (await server.next('about/members.csv')).respond(
      'name;country;lat;lon\nOslo;Norway;59,9;10,7\nNowhere;NO;north;5',
    );
    const { file: read, faults } = await valueOf(answer);
    expect(read.cities.map(({ name, country, lat }) => [name, country, lat])).to.deep.equal([
      ['Oslo', 'NO', 59.9],
    ]);
    expect(faults.map(({ row, column, kind }) => [row, column, kind])).to.deep.equal([
      [3, 'lat', 'not-a-number'],
    ]);
  });

  it('fails with the address of a CSV file that is no list of members', async () => {
    const answer = load({ src: 'members.csv' });
    (await server.next()).respond('colour;size\nred;5');
    expect(await errorOf(answer)).to.include({ url: 'https://city.example/about/members.csv' });
  });

  it('fails for an address that must not be followed, and asks for nothing', async () => {
    await errorOf(load({ src: 'javascript:alert(1)' }));
    expect(server.urls).to.deep.equal([]);
  });
});
