import { expect } from '@open-wc/testing';
import { toCityId, toCityName } from '../../../src/widgets/diversity-statement/city.js';
import { aProfile } from '../../fixtures/statements.js';

describe('toCityId(name)', () => {
  it('writes a name as the ids of the dataset are written', () => {
    expect(toCityId('Santa Coloma de Gramenet')).to.equal('santa-coloma-de-gramenet');
    expect(toCityId('Málaga')).to.equal('malaga');
    expect(toCityId('Berlin-Neukölln')).to.equal('berlin-neukolln');
    expect(toCityId(' Forlì (Italy) ')).to.equal('forli-italy');
  });

  it('knows letters with a stroke', () => {
    expect(toCityId('Wrocław')).to.equal('wroclaw');
    expect(toCityId('Tromsø')).to.equal('tromso');
  });

  it('leaves an id as it is', () => {
    expect(toCityId('reggio-emilia')).to.equal('reggio-emilia');
  });

  it('finds no id in a name of another script, nor in none', () => {
    expect(toCityId('浜松市')).to.equal('');
    expect(toCityId(undefined)).to.equal('');
  });

  it('can be part of an address whatever was written', () => {
    expect(toCityId('../../etc/passwd?x=1#y')).to.equal('etc-passwd-x-1-y');
  });
});

describe('toCityName(city, profile, lang)', () => {
  it('is that of the dataset for an id', () => {
    expect(toCityName('malaga', aProfile('Málaga'), 'en')).to.equal('Málaga');
  });

  it('is the one in the language of the words, where the dataset has one', () => {
    const geneva = aProfile('Geneva');
    const profile = {
      ...geneva,
      city: { ...geneva.city, names: [{ lang: 'fr', name: 'Genève' }] },
    };
    expect(toCityName('geneva', profile, 'fr')).to.equal('Genève');
    expect(toCityName('geneva', profile, 'de')).to.equal('Geneva');
  });

  it('is what the page wrote where that is a name', () => {
    expect(toCityName('Malaga', aProfile('Málaga'), 'en')).to.equal('Malaga');
    expect(toCityName('浜松市', undefined, 'ja')).to.equal('浜松市');
  });

  it('is not known for an id that the dataset does not have', () => {
    expect(toCityName('sampleton', undefined, 'en')).to.equal('');
    expect(toCityName(undefined, undefined, undefined)).to.equal('');
  });
});
