import { expect } from '@open-wc/testing';
import { toChoice, toQuery, toShown } from '../../../src/pages/preview/choice.js';
import { aState } from './states.js';

const NONE = toChoice(new URLSearchParams());

describe('the choice of the preview', () => {
  it('comes back from an address as it went into it', () => {
    const choice = {
      city: 'newton',
      network: 'n',
      statement: 'fr',
      hidden: ['warning', 'note'],
    } as const;
    expect(toChoice(toQuery(choice))).to.deep.equal(choice);
    expect(toQuery(NONE).toString()).to.equal('');
  });

  it('takes nothing from an address that is no level', () => {
    expect(toChoice(new URLSearchParams('hide=error+__proto__')).hidden).to.deep.equal(['error']);
  });

  it('toShown() begins with a city that has results, all members and the language of the page', () => {
    const { city, network, statement } = toShown(NONE, aState(), 'fr');
    expect([city?.id, network, statement]).to.deep.equal(['sampleton', '', 'fr']);
  });

  it('toShown() shows something else while what was chosen is gone', () => {
    const choice = { ...NONE, city: 'gone', network: 'gone', statement: 'gone' };
    const { city, network, statement } = toShown(choice, aState(), 'de');
    expect([city?.id, network, statement]).to.deep.equal(['sampleton', '', 'en']);
  });

  it('toShown() shows nothing of what there is none', () => {
    const state = aState({ cities: [], networks: [], statementLanguages: [] });
    const { city, network, statement } = toShown(NONE, state, 'en');
    expect([city, network, statement]).to.deep.equal([undefined, '', undefined]);
  });
});
