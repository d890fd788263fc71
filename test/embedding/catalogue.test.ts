import { expect } from '@open-wc/testing';
import { toCountries } from '../../src/embedding/catalogue.js';

const FILES = {
  cities: [
    { id: 'oslo', name: 'Oslo', country: 'NO', names: [] },
    { id: 'bergen', name: 'Bergen', country: 'NO', names: [] },
    { id: 'koln', name: 'Köln', country: 'DE', names: [{ lang: 'fr', name: 'Cologne' }] },
  ],
  countries: [{ id: 'DE', name: 'Germany' }],
  sizes: new Map([
    // Nothing but the names, and more than that.
    ['results/oslo.json', 84],
    ['results/bergen.json', 374],
    ['results/koln.json', 125],
  ]),
};

describe('toCountries(files, lang, regionName)', () => {
  it('puts countries and their cities in the order of the alphabet', () => {
    const countries = toCountries(FILES, 'en', (code) => (code === 'NO' ? 'Norway' : undefined));
    expect(
      countries.map(({ name, cities }) => [name, ...cities.map((city) => city.name)]),
    ).to.deep.equal([
      ['Germany', 'Köln'],
      ['Norway', 'Bergen', 'Oslo'],
    ]);
  });

  it('names a city as the language does', () => {
    const [germany] = toCountries(FILES, 'fr', () => undefined);
    expect(germany?.cities[0]?.name).to.equal('Cologne');
  });

  it('tells which cities have figures, by the size of their files', () => {
    const cities = toCountries(FILES, 'en', () => undefined).flatMap((each) => each.cities);
    expect(cities.filter(({ hasFigures }) => hasFigures).map(({ id }) => id)).to.deep.equal([
      'bergen',
    ]);
  });
});
