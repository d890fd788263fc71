import { expect } from '@open-wc/testing';
import type { MapWords } from '../../../src/i18n/network-map/registry.js';
import { KINDS } from '../../../src/widgets/network-map/kinds.js';
import {
  toCount,
  toGroups,
  toKindsSentence,
  toNotes,
} from '../../../src/widgets/network-map/summary.js';
import {
  aCity,
  aModel,
  aSource,
  citiesOf,
  mapWordsIn,
  plainMapWords,
} from '../../fixtures/network-maps.js';

const words = plainMapWords();
const english = mapWordsIn('en');

/** Countries as the list has them, with their members: `Norway: bergen oslo`. */
function groupsOf(cities: Parameters<typeof aCity>[0][], language: MapWords): readonly string[] {
  const model = aModel({ cities: cities.map(aCity) });
  return toGroups(model.members, model, language).map(
    ({ name, members }) => `${name}: ${members.map(({ id }) => id).join(' ')}`,
  );
}

describe('toGroups', () => {
  it('puts the members of a country together, and countries and members into order', () => {
    const cities = citiesOf({ stavanger: 'NO', modena: 'IT', bergen: 'NO', arezzo: 'IT' });
    expect(groupsOf(cities, mapWordsIn('en'))).to.deep.equal([
      'Italy: arezzo modena',
      'Norway: bergen stavanger',
    ]);
  });

  it('tells the code of a country', () => {
    const model = aModel({ cities: citiesOf({ bergen: 'NO' }) });
    expect(toGroups(model.members, model, english).map(({ code }) => code)).to.deep.equal(['NO']);
  });

  it("sorts countries as the page's language does", () => {
    const cities = citiesOf({ linz: 'AT', mariehamn: 'AX', oslo: 'NO', lublin: 'PL' });
    expect(groupsOf(cities, mapWordsIn('de'))).to.deep.equal([
      'Ålandinseln: mariehamn',
      'Norwegen: oslo',
      'Österreich: linz',
      'Polen: lublin',
    ]);
    expect(groupsOf(cities, mapWordsIn('sv'))).to.deep.equal([
      'Norge: oslo',
      'Polen: lublin',
      'Åland: mariehamn',
      'Österrike: linz',
    ]);
  });

  it("sorts members by their names in the page's language", () => {
    const cities = [
      { id: 'örebro', name: 'Örebro' },
      { id: 'porvoo', name: 'Porvoo', names: [{ lang: 'sv', name: 'Borgå' }] },
      { id: 'oslo', name: 'Oslo' },
    ];
    expect(groupsOf(cities, mapWordsIn('de'))).to.deep.equal(['Norwegen: örebro oslo porvoo']);
    expect(groupsOf(cities, mapWordsIn('sv'))).to.deep.equal(['Norge: porvoo oslo örebro']);
  });

  it('sorts numbers in names by their size', () => {
    const cities = ['Paris 14', 'Paris 2'].map((name) => ({ id: name, name }));
    expect(groupsOf(cities, english)).to.deep.equal(['Norway: Paris 2 Paris 14']);
  });

  it('does not change the order of the members that it is given', () => {
    const { members, ...model } = aModel({ cities: citiesOf({ oslo: 'NO', bergen: 'NO' }) });
    toGroups(members, model, english);
    expect(members.map(({ id }) => id)).to.deep.equal(['oslo', 'bergen']);
  });

  it('has no group for no members', () => {
    expect(groupsOf([], english)).to.deep.equal([]);
  });
});

describe('toCount', () => {
  it('counts cities, and their countries once', () => {
    const { members } = aModel({ cities: citiesOf({ oslo: 'NO', bergen: 'NO', modena: 'IT' }) });
    expect(toCount(members, words)).to.equal('count: 3 | 2');
    expect(toCount(members, english)).to.equal('3 cities in 2 countries');
    expect(toCount(members.slice(0, 1), english)).to.equal('1 city in 1 country');
  });

  it('counts none', () => {
    expect(toCount([], words)).to.equal('count: 0 | 0');
  });
});

describe('toKindsSentence', () => {
  it('counts the kinds that there are, in the order of the legend', () => {
    const cities = (['national', 'both', 'national', 'former'] as const).map((kind, i) =>
      aCity({ id: `city-${i}`, kind }),
    );
    expect(toKindsSentence(aModel({ cities }).members, words)).to.equal(
      'kinds: [{"kind":"both","count":1},{"kind":"national","count":2},{"kind":"former","count":1}]',
    );
  });

  it('names each kind of its own', () => {
    const cities = KINDS.map((kind) => aCity({ id: kind, kind }));
    const sentence = toKindsSentence(aModel({ cities }).members, english);
    expect(sentence.match(/\b1\b/g)).to.have.length(KINDS.length);
  });
});

describe('toNotes', () => {
  const list = { source: 'list' };
  const cities = [
    aCity({ id: 'bergen', listed: true }),
    aCity({ id: 'oslo', listed: true }),
    aCity({ id: 'modena' }),
  ];

  it('tells how many are of the published list with its date, and how many are newer', () => {
    const sources = [aSource('list', { title: 'Participating cities', date: '2017-10' })];
    expect(toNotes(aModel({ cities, list, sources }), words)).to.deep.equal([
      'listed: 2 | Participating cities (October 2017)',
      'newer: 1',
    ]);
  });

  it('writes the date as the page’s language does', () => {
    const sources = [aSource('list', { title: 'Participating cities', date: '2017-10' })];
    const [note] = toNotes(aModel({ cities, list, sources }), plainMapWords('de'));
    expect(note).to.equal('listed: 2 | Participating cities (Oktober 2017)');
  });

  it('does not repeat the year of a title, and needs no date', () => {
    const note = (source: Parameters<typeof aSource>[1]) =>
      toNotes(aModel({ cities, list, sources: [aSource('list', source)] }), words)[0];
    expect(note({ title: 'Cities in 2017', date: '2017-10' })).to.equal(
      'listed: 2 | Cities in 2017',
    );
    expect(note({ title: 'Cities' })).to.equal('listed: 2 | Cities');
  });

  it('says nothing of newer members where all are of the list, or of the list where none is', () => {
    const sources = [aSource('list', { title: 'Cities' })];
    const notes = (chosen: typeof cities) =>
      toNotes(aModel({ cities: chosen, list, sources }), words);
    expect(notes(cities.slice(0, 2))).to.deep.equal(['listed: 2 | Cities']);
    expect(notes(cities.slice(2))).to.deep.equal(['newer: 1']);
  });

  it('says nothing of a list that the data do not name', () => {
    expect(toNotes(aModel({ cities }), words)).to.deep.equal([]);
  });

  it('counts the memberships that were inferred', () => {
    const network = (id: string, basis: 'published' | 'inferred') => ({ id, basis });
    const inferring = [
      aCity({ id: 'a', networks: [network('uk', 'inferred'), network('european', 'inferred')] }),
      aCity({ id: 'b', networks: [network('uk', 'published')] }),
      aCity({ id: 'c', networks: [network('uk', 'inferred')] }),
    ];
    expect(toNotes(aModel({ cities: inferring }), words)).to.deep.equal(['inferredNote: 3']);
  });
});
