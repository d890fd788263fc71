import { expect } from '@open-wc/testing';
import { toTable } from '../../../src/widgets/network-map/table.js';
import { aCity, aModel, aNetwork, mapWordsIn, plainMapWords } from '../../fixtures/network-maps.js';

const words = plainMapWords();

const file = {
  cities: [
    aCity({ id: 'oslo', name: 'Oslo', kind: 'international' }),
    aCity({
      id: 'bergen',
      name: 'Bergen',
      since: '2015-03',
      networks: [
        { id: 'norwegian', basis: 'published' },
        { id: 'nordic', basis: 'inferred' },
      ],
      headline: { value: 71.5, date: '2017', dating: 'cited', caveats: [] },
    }),
    aCity({ id: 'modena', name: 'Modena', country: 'IT' }),
  ],
  networks: [aNetwork('norwegian', { localName: 'Norsk nettverk' })],
};

function tableOf(language = words) {
  const model = aModel(file);
  return toTable(model.members, model, 'Members', language);
}

describe('toTable', () => {
  it('has a column for each fact, and marks those that hold numbers', () => {
    const { caption, columns } = tableOf();
    expect(caption).to.equal('Members');
    expect(columns.map(({ id, label, kind }) => `${id}: ${label}, ${kind}`)).to.deep.equal([
      'city: city, text',
      'country: country, text',
      'kind: belonging, text',
      'since: sinceLabel, text',
      'networks: network, text',
      'index: indexLabel, number',
      'index-date: date, text',
    ]);
  });

  it('has all that is known of a member in its row, and nothing for what is not', () => {
    const [, bergen, oslo] = tableOf().rows;
    expect(bergen).to.deep.equal([
      'Bergen',
      'Norway',
      'kind: both',
      '2015-03',
      'Norsk nettverk; nordic',
      71.5,
      'edition: {"value":71.5,"date":"2017","dating":"cited","caveats":[]}',
    ]);
    expect(oslo).to.deep.equal([
      'Oslo',
      'Norway',
      'kind: international',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('names no kinds of a list that names none', () => {
    const model = aModel({ cities: [aCity({ kind: 'other' })] });
    expect(toTable(model.members, model, 'Members', words).rows[0]?.[2]).to.equal(undefined);
  });

  it('has its rows in the order of the list', () => {
    expect(tableOf().rows.map(([city]) => city)).to.deep.equal(['Modena', 'Bergen', 'Oslo']);
  });

  it("names countries in the page's language", () => {
    expect(tableOf(mapWordsIn('de')).rows.map(([, country]) => country)).to.deep.equal([
      'Italien',
      'Norwegen',
      'Norwegen',
    ]);
  });

  it('has as many cells in each row as there are columns', () => {
    const { columns, rows } = tableOf();
    expect(rows.map(({ length }) => length)).to.deep.equal(rows.map(() => columns.length));
  });

  it('has only the members that it is given', () => {
    const model = aModel(file);
    const { rows } = toTable(model.members.slice(0, 1), model, 'Members', words);
    expect(rows.map(([city]) => city)).to.deep.equal(['Oslo']);
  });
});
