import { expect } from '@open-wc/testing';
import type { RowFault } from '../../../src/data/row-fault.js';
import { KINDS } from '../../../src/widgets/network-map/kinds.js';
import { toModel } from '../../../src/widgets/network-map/model.js';
import { aCity, aFile, aModel, aNetwork, aSource, citiesOf } from '../../fixtures/network-maps.js';

/** Two Norwegian cities, of which one belongs to the network, and one Italian that does, too. */
const file = {
  cities: [
    aCity({ id: 'bergen', networks: [{ id: 'norwegian', basis: 'published' }] }),
    aCity({ id: 'oslo', kind: 'international' }),
    aCity({
      id: 'modena',
      country: 'IT',
      kind: 'national',
      networks: [{ id: 'norwegian', basis: 'inferred' }],
    }),
  ],
  networks: [aNetwork('norwegian', { name: 'Norwegian network', country: 'NO' })],
};

function idsOf(...[changes, options]: Parameters<typeof aModel>): readonly string[] {
  return aModel(changes, options).members.map(({ id }) => id);
}

describe('toModel', () => {
  it('keeps all members, in the order of the data, where a page asks for none in particular', () => {
    const { members, byId, network, country, city } = aModel(file);
    expect(members.map(({ id }) => id)).to.deep.equal(['bergen', 'oslo', 'modena']);
    expect([...byId]).to.deep.equal(members.map((member) => [member.id, member]));
    expect([network, country, city]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('keeps the members of the network that a page asks for, and tells which it is', () => {
    const { members, network } = aModel(file, { network: 'norwegian' });
    expect(members.map(({ id }) => id)).to.deep.equal(['bergen', 'modena']);
    expect(network).to.equal(file.networks[0]);
  });

  it('has no members for a network that nobody belongs to', () => {
    const { members, network, frame } = aModel(file, { network: 'atlantic' });
    expect([members.length, network, frame.basemap]).to.deep.equal([0, undefined, 'europe']);
  });

  it('keeps the members of the country that a page asks for, in capitals or not', () => {
    expect(idsOf(file, { country: 'NO' })).to.deep.equal(['bergen', 'oslo']);
    const { members, country } = aModel(file, { country: 'it' });
    expect(members.map(({ id }) => id)).to.deep.equal(['modena']);
    expect(country).to.equal('IT');
  });

  it('takes an empty wish for none', () => {
    const all = idsOf(file);
    expect(idsOf(file, { network: '', country: '', kinds: '' })).to.deep.equal(all);
  });

  it('keeps the members of the kinds that a page asks for', () => {
    expect(idsOf(file, { kinds: 'national both unheard-of' })).to.deep.equal(['bergen', 'modena']);
    expect(idsOf(file, { kinds: 'former' })).to.deep.equal([]);
  });

  it('keeps those that fit everything that a page asks for', () => {
    const options = { network: 'norwegian', country: 'NO', kinds: 'both international' };
    expect(idsOf(file, options)).to.deep.equal(['bergen']);
  });

  it('finds the city to highlight among the members that are shown', () => {
    expect(aModel(file, { city: 'oslo' }).city?.id).to.equal('oslo');
    expect(aModel(file, { city: 'oslo', country: 'IT' }).city).to.equal(undefined);
    expect(aModel(file, { city: 'atlantis' }).city).to.equal(undefined);
  });

  it('frames the members that are shown, and the region that a page asks for', () => {
    const apart = [...file.cities, aCity({ id: 'palermo', country: 'IT', lat: 38, lon: 13 })];
    expect(aModel({ cities: apart }).frame.basemap).to.equal('europe');
    expect(aModel(file, { country: 'NO' }).frame.basemap).to.equal('no');
    expect(aModel(file, { country: 'NO', region: 'world' }).frame.basemap).to.equal('world');
  });

  it('calls a network what it is called at home, else in English, else by its id', () => {
    const networks = [
      aNetwork('italian', { name: 'Italian network', localName: 'Città del dialogo' }),
      aNetwork('uk', { name: 'Intercultural Cities UK' }),
    ];
    const cities = [
      aCity({
        networks: [
          { id: 'italian', basis: 'published' },
          { id: 'uk', basis: 'published' },
          { id: 'atlantic', basis: 'published' },
        ],
      }),
    ];
    expect(aModel({ cities, networks }).networks.map(({ name }) => name)).to.deep.equal([
      'Città del dialogo',
      'Intercultural Cities UK',
      'atlantic',
    ]);
  });

  it('tells which memberships were inferred from the country', () => {
    const inferred = aModel(file).members.flatMap(({ id, networks }) =>
      networks.map((network) => `${id} ${network.inferred}`),
    );
    expect(inferred).to.deep.equal(['bergen false', 'modena true']);
  });

  it('shows those whom a grouping sorts, but counts it as no membership', () => {
    const cities = [aCity({ networks: [{ id: 'international', basis: 'published' }] })];
    const networks = [aNetwork('international', { status: 'grouping' })];
    const model = aModel({ cities, networks }, { network: 'international' });
    expect(model.members.map((member) => member.networks)).to.deep.equal([[]]);
    expect(model.networks).to.deep.equal([]);
    expect(model.network?.id).to.equal('international');
  });

  it('lists each network of the members once, and none that only others belong to', () => {
    const both = [{ id: 'uk', basis: 'published' as const }];
    const cities = [
      aCity({ id: 'a', networks: both }),
      aCity({ id: 'b', networks: both }),
      aCity({ id: 'c', country: 'IT', networks: [{ id: 'italian', basis: 'published' }] }),
    ];
    const networks = [aNetwork('italian'), aNetwork('uk'), aNetwork('cypriot')];
    expect(aModel({ cities, networks }).networks.map(({ id }) => id)).to.deep.equal([
      'uk',
      'italian',
    ]);
    const { networks: own } = aModel({ cities, networks }, { country: 'NO' });
    expect(own.map(({ id }) => id)).to.deep.equal(['uk']);
  });

  it('lists the kinds of the members in the order of the legend', () => {
    const cities = [...KINDS].reverse().map((kind) => aCity({ id: kind, kind }));
    expect(aModel({ cities }).kinds).to.deep.equal(KINDS);
    expect(aModel(file).kinds).to.deep.equal(['both', 'international', 'national']);
  });

  it('lists no kinds where none is named, so that there is no legend of one sign', () => {
    const cities = [aCity({ kind: 'other' }), aCity({ id: 'oslo', kind: 'other' })];
    expect(aModel({ cities }).kinds).to.deep.equal([]);
    expect(aModel({ cities: [...cities, aCity({ id: 'modena', kind: 'both' })] }).kinds).to.eql([
      'both',
      'other',
    ]);
  });

  it("lists the countries of the members once, with the data's names for them", () => {
    const { countries, countryNames } = aModel({
      cities: citiesOf({ oslo: 'NO', modena: 'IT', bergen: 'NO' }),
      countries: [{ id: 'NO', name: 'Norway' }],
    });
    expect(countries).to.deep.equal(['NO', 'IT']);
    expect([...countryNames]).to.deep.equal([['NO', 'Norway']]);
  });

  it('gives a member its sources in place of their ids, without those that the file has not', () => {
    const [list, page, report] = [aSource('list'), aSource('page'), aSource('report')];
    const city = aCity({
      sources: ['page', 'lost', 'list'],
      since: '2014',
      sinceSource: 'page',
      headline: { value: 64, dating: 'edition', source: 'report', caveats: [] },
    });
    const [member] = aModel({ cities: [city], sources: [list, page, report] }).members;
    expect(member!.sources).to.deep.equal([page, list]);
    expect(member!.sinceSource).to.equal(page);
    expect(member!.headlineSource).to.equal(report);
  });

  it('leaves out what a member has no source for', () => {
    const [member] = aModel({ cities: [aCity()] }).members;
    expect([member!.sources, member!.sinceSource, member!.headlineSource]).to.deep.equal([
      [],
      undefined,
      undefined,
    ]);
  });

  it('tells the published list that the file names', () => {
    const sources = [aSource('list')];
    expect(aModel({ list: { source: 'list' }, sources }).list).to.equal(sources[0]);
    expect(aModel({ sources }).list).to.equal(undefined);
    expect(aModel({ list: { source: 'lost' }, sources }).list).to.equal(undefined);
  });

  it("keeps what was wrong in somebody's own list", () => {
    const fault: RowFault = {
      row: 3,
      column: 'lat',
      kind: 'not-a-number',
      value: 'north',
      lostRow: true,
      message: 'row 3: not a number',
    };
    const data = { file: aFile(), networks: [], faults: [fault] };
    expect(toModel(data, { region: 'auto' }).faults).to.deep.equal([fault]);
  });

  it('does not change the data', () => {
    const data = { file: aFile(file), networks: file.networks, faults: [] };
    const before = JSON.stringify(data);
    toModel(data, { region: 'auto', country: 'no' });
    expect(JSON.stringify(data)).to.equal(before);
  });
});
