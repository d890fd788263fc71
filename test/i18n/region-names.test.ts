import { expect } from '@open-wc/testing';
import { regionName } from '../../src/i18n/region-names.js';

describe('regionName(locale, code)', () => {
  it('names countries in the language of the page', () => {
    expect(
      ['en', 'fr', 'de', 'es', 'ar'].map((locale) => [
        regionName(locale, 'NO'),
        regionName(locale, 'IT'),
        regionName(locale, 'MA'),
      ]),
    ).to.deep.equal([
      ['Norway', 'Italy', 'Morocco'],
      ['Norvège', 'Italie', 'Maroc'],
      ['Norwegen', 'Italien', 'Marokko'],
      ['Noruega', 'Italia', 'Marruecos'],
      ['النرويج', 'إيطاليا', 'المغرب'],
    ]);
  });

  it('takes tags that say more than the language', () => {
    expect(regionName('de-AT', 'NO')).to.equal('Norwegen');
    expect(regionName('ar-u-nu-latn', 'NO')).to.equal('النرويج');
  });

  it('takes Portuguese for that of Portugal, unless the page asks for that of Brazil', () => {
    expect(['pt', 'pt-PT', 'pt-BR', 'pt'].map((locale) => regionName(locale, 'PL'))).to.deep.equal([
      'Polónia',
      'Polónia',
      'Polônia',
      'Polónia',
    ]);
  });

  it('has no name for a code that no country has', () => {
    // The last one stands for no country known.
    for (const code of ['QQ', 'OO', 'ZZ']) expect(regionName('en', code), code).to.equal(undefined);
  });

  it('has no name for what is no code', () => {
    const malformed = ['', 'N', 'no', 'No', 'NOR', 'N1', '001', ' NO', 'NO\n', 'ÄÖ', 'constructor'];
    for (const code of malformed) expect(regionName('en', code), code).to.equal(undefined);
  });

  it('never throws for places whose status is disputed', () => {
    for (const locale of ['en', 'fr', 'de', 'es', 'ar', 'pt']) {
      for (const code of ['XK', 'PS', 'EH', 'TW']) {
        // Browsers may differ in whether and how they name them, but say nothing else.
        const name = regionName(locale, code) ?? 'none';
        expect(name, `${locale} ${code}`).to.match(/^\S.*\S$/);
        expect(name).not.to.equal(code);
      }
    }
  });
});
