import { expect } from '@open-wc/testing';
import {
  filterMembers,
  findMembers,
  NO_FILTER,
  toPlain,
  type Filter,
} from '../../../src/widgets/network-map/filter.js';
import { aCity, aModel } from '../../fixtures/network-maps.js';

const model = aModel({
  cities: [
    aCity({
      id: 'castello',
      name: 'Castelló de la Plana',
      names: [{ lang: 'es', name: 'Castellón de la Plana' }],
      country: 'ES',
      networks: [{ id: 'spanish', basis: 'published' }],
    }),
    aCity({ id: 'bilbao', name: 'Bilbao', country: 'ES', kind: 'international' }),
    aCity({
      id: 'lisboa',
      name: 'Lisboa',
      names: [
        { lang: 'de', name: 'Lissabon' },
        { lang: 'und', name: 'Olisipo' },
      ],
      country: 'PT',
      networks: [
        { id: 'portuguese', basis: 'published' },
        { id: 'spanish', basis: 'inferred' },
      ],
    }),
    aCity({ id: 'lublin', name: 'Lublin', country: 'PL', kind: 'international' }),
  ],
});

function found(filter: Partial<Filter>): readonly string[] {
  return filterMembers(model, { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

describe('filterMembers', () => {
  it('finds all in their order where nothing is asked for', () => {
    expect(found({})).to.deep.equal(['castello', 'bilbao', 'lisboa', 'lublin']);
    expect(found({ text: '  ' })).to.have.length(4);
    expect(found({ text: '-' })).to.have.length(4);
  });

  it('finds a part of a name, in capitals or not, with accents or without', () => {
    for (const text of ['castello', 'CASTELLÓ', 'Castellò', 'stell', ' castelló ']) {
      expect(found({ text }), text).to.deep.equal(['castello']);
    }
    expect(found({ text: 'l' })).to.have.length(4);
  });

  it('finds accents that were typed as characters of their own', () => {
    expect(found({ text: 'Castello\u0301' })).to.deep.equal(['castello']);
  });

  it('finds several words in any order, if a name has all of them', () => {
    expect(found({ text: 'plana castelló' })).to.deep.equal(['castello']);
    expect(found({ text: 'plana bilbao' })).to.deep.equal([]);
  });

  it('finds names in other languages, and spellings that are not shown', () => {
    expect(found({ text: 'castellón' })).to.deep.equal(['castello']);
    expect(found({ text: 'Lissabon' })).to.deep.equal(['lisboa']);
    expect(found({ text: 'olisipo' })).to.deep.equal(['lisboa']);
  });

  it('finds nothing for what no name has', () => {
    expect(found({ text: 'atlantis' })).to.deep.equal([]);
    expect(found({ text: 'spanish' })).to.deep.equal([]);
  });

  it('finds the members of a country, of a network, or of a kind', () => {
    expect(found({ country: 'ES' })).to.deep.equal(['castello', 'bilbao']);
    expect(found({ network: 'spanish' })).to.deep.equal(['castello', 'lisboa']);
    expect(found({ kind: 'international' })).to.deep.equal(['bilbao', 'lublin']);
  });

  it('finds what fits all that is asked for', () => {
    expect(found({ country: 'PT', network: 'spanish', kind: 'both' })).to.deep.equal(['lisboa']);
    expect(found({ country: 'ES', network: 'spanish', kind: 'international' })).to.deep.equal([]);
    expect(found({ text: 'b', country: 'ES' })).to.deep.equal(['bilbao']);
  });

  it('finds the same a second time', () => {
    expect(found({ text: 'lub' })).to.deep.equal(['lublin']);
    expect(found({ text: 'lub' })).to.deep.equal(['lublin']);
  });
});

describe('findMembers', () => {
  it('gives the members that fit, and their ids to look them up', () => {
    const { members, ids } = findMembers(model, { ...NO_FILTER, kind: 'international' });
    expect(members.map(({ id }) => id)).to.deep.equal(['bilbao', 'lublin']);
    expect([...ids]).to.deep.equal(['bilbao', 'lublin']);
  });
});

describe('toPlain', () => {
  it('is what people type who have no such letters', () => {
    const typed = {
      'Reggio nell’Emilia': 'reggio nell emilia',
      'Berlin-Neukölln': 'berlin neukolln',
      'Donostia / San Sebastián': 'donostia san sebastian',
      'Santa Maria da Feira': 'santa maria da feira',
      Paços: 'pacos',
      Gießen: 'giessen',
      Tromsø: 'tromso',
      Łódź: 'lodz',
      Ærø: 'aero',
      Œuilly: 'oeuilly',
      Hafnarfjörður: 'hafnarfjordur',
      Þingeyri: 'thingeyri',
      İstanbul: 'istanbul',
      Diyarbakır: 'diyarbakir',
      Đakovo: 'dakovo',
      Αθήνα: 'αθηνα',
      'Одеса 1': 'одеса 1',
    };
    for (const [name, plain] of Object.entries(typed)) expect(toPlain(name)).to.equal(plain);
  });

  it('takes an accent for nothing, whichever way it is written', () => {
    expect(toPlain('é')).to.equal(toPlain('e\u0301'));
    expect(toPlain('ẞ')).to.equal('ss');
  });

  it('is the same when it is done again', () => {
    for (const name of ['Ærø', 'Diyarbakır', 'L’Hospitalet', 'ﬁ']) {
      expect(toPlain(toPlain(name))).to.equal(toPlain(name));
    }
  });

  it('is nothing for what is only spaces and punctuation', () => {
    expect(toPlain(' – … ')).to.equal('');
  });
});
