import { expect } from '@open-wc/testing';
import { countryName, memberName } from '../../../src/widgets/network-map/names.js';
import { mapWordsIn } from '../../fixtures/network-maps.js';

/** A place that is written in each of these languages as its code says. */
function placeIn(...languages: readonly string[]) {
  return { name: 'at home', names: languages.map((lang) => ({ lang, name: `in ${lang}` })) };
}

function nameIn(locale: string, ...languages: readonly string[]): string {
  return memberName(placeIn(...languages), mapWordsIn(locale));
}

describe('memberName', () => {
  it("is the name in the page's language, where there is one", () => {
    expect(nameIn('de', 'fr', 'de')).to.equal('in de');
  });

  it("is the place's own name where there is none", () => {
    expect(nameIn('de', 'fr')).to.equal('at home');
    expect(nameIn('de')).to.equal('at home');
  });

  it('is that of the language where the page adds a region', () => {
    expect(nameIn('de-AT', 'de')).to.equal('in de');
  });

  it('is that of the region rather than that of the language, in whichever order they come', () => {
    expect(nameIn('pt-BR', 'pt', 'pt-BR')).to.equal('in pt-BR');
    expect(nameIn('pt-BR', 'pt-BR', 'pt')).to.equal('in pt-BR');
  });

  it('is never that of another region, or a spelling that is only to be found by', () => {
    expect(nameIn('pt-PT', 'pt-BR')).to.equal('at home');
    expect(nameIn('uk', 'und')).to.equal('at home');
  });
});

describe('countryName', () => {
  const model = {
    countryNames: new Map([
      ['NO', 'Norway, as the data says'],
      ['QX', 'Northern Isles'],
      ['Sápmi', 'Sápmi, as the data says'],
    ]),
  };

  function countryIn(locale: string, code: string): string {
    return countryName(code, mapWordsIn(locale), model);
  }

  it("is the Council of Europe's where that differs from the browser's", () => {
    expect(countryIn('en', 'XK')).to.equal('Kosovo*');
    expect(countryIn('en', 'RU')).to.equal('Russian Federation');
  });

  it("is the browser's in the page's language", () => {
    expect(countryIn('en', 'NO')).to.equal('Norway');
    expect(countryIn('de', 'NO')).to.equal('Norwegen');
    expect(countryIn('sv', 'AT')).to.equal('Österrike');
  });

  it("is the data's own where the browser knows none", () => {
    expect(countryIn('de', 'QX')).to.equal('Northern Isles');
    expect(countryIn('de', 'Sápmi')).to.equal('Sápmi, as the data says');
  });

  it('is what stands in the data where nobody knows better', () => {
    for (const code of ['QY', 'Atlantis', 'constructor', '']) {
      expect(countryIn('en', code)).to.equal(code);
    }
  });
});
