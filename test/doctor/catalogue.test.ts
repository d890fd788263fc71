import { expect } from '@open-wc/testing';
import { ATTRIBUTES, isKnownAttribute, TAGS, valuesOf } from '../../src/doctor/catalogue.js';
import { nearest, nearestFew } from '../../src/doctor/nearest.js';
import { IccDiversityStatement, IccIndexRadar, IccNetworkMap } from '../../src/index.js';

const CLASSES = {
  'icc-index-radar': IccIndexRadar,
  'icc-network-map': IccNetworkMap,
  'icc-diversity-statement': IccDiversityStatement,
};

describe('the catalogue of the doctor', () => {
  it('has every tag', () => {
    expect(TAGS).to.eql(Object.keys(CLASSES));
  });

  for (const [tag, constructor] of Object.entries(CLASSES)) {
    it(`has every attribute of ${tag}, and no other`, () => {
      // Properties of Lit are observed by their names in lower case; those that are private have none.
      const observed = constructor.observedAttributes.filter((name) => !name.startsWith('_'));
      expect([...(ATTRIBUTES[tag] ?? [])].sort()).to.eql(
        [...new Set([...observed, 'lang', 'dir'])].sort(),
      );
    });
  }

  it('lets attributes of HTML and of frameworks pass', () => {
    for (const name of ['id', 'class', 'data-x', 'aria-label', 'onclick', ':city', '@icc-load']) {
      expect(isKnownAttribute('icc-index-radar', name), name).to.equal(true);
    }
  });

  it('knows the values of every widget, and of one', () => {
    expect(valuesOf('icc-network-map', 'theme')).to.eql(['auto', 'light', 'dark']);
    expect(valuesOf('icc-network-map', 'view')).to.eql(['both', 'map', 'list']);
    expect(valuesOf('icc-network-map', 'city')).to.equal(undefined);
  });
});

describe('nearest(word, known)', () => {
  it('finds what was meant', () => {
    expect(nearest('icc-network', TAGS)).to.equal('icc-network-map');
    expect(nearest('icc-statement', TAGS)).to.equal('icc-diversity-statement');
    expect(nearest('compair', ['city', 'compare'])).to.equal('compare');
  });

  it('finds nothing where nothing is near', () => {
    expect(nearest('icc-weather-today', TAGS)).to.equal(undefined);
    expect(nearestFew('atlantis', ['oslo', 'bergen'])).to.eql([]);
  });

  it('puts the nearest first', () => {
    expect(nearestFew('oslp', ['osio', 'oslo', 'bergen'])).to.eql(['oslo', 'osio']);
  });
});
