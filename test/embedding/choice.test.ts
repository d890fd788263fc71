import { expect } from '@open-wc/testing';
import { DEFAULT_CHOICE, toChoice, toQuery, withChange } from '../../src/embedding/choice.js';

describe('toChoice(query)', () => {
  it('gives a radar by its tag where nothing is asked for', () => {
    const { widget, way, loading, 'heading-level': level } = toChoice(new URLSearchParams());
    expect([widget, way, loading, level]).to.deep.equal(['index-radar', 'tag', 'lazy', '2']);
  });

  it('takes the default for what is not allowed, and any text where any is', () => {
    const query = new URLSearchParams('widget=clock&way=marker&heading=A%20%26%20B&unknown=1');
    const { widget, way, heading } = toChoice(query);
    expect([widget, way, heading]).to.deep.equal(['index-radar', 'marker', 'A & B']);
  });
});

describe('toQuery(choice)', () => {
  it('is empty for the defaults', () => {
    expect(toQuery(DEFAULT_CHOICE).toString()).to.equal('');
  });

  it('names only what differs, so that a link can be read', () => {
    const choice = { ...DEFAULT_CHOICE, city: 'bergen', 'accent-2': '#8c1d2f' };
    expect(toQuery(choice).toString()).to.equal('city=bergen&accent-2=%238c1d2f');
  });

  it('leaves out the network, country and file that another origin of the data has put aside', () => {
    const kept = { ...DEFAULT_CHOICE, network: 'norwegian', country: 'NO', src: '/a.csv' };
    expect(toQuery(kept).toString()).to.equal('');
    expect(toQuery({ ...kept, of: 'country' }).toString()).to.equal('of=country&country=NO');
  });

  it('is read back as the same choice', () => {
    const query = new URLSearchParams(
      'widget=network-map&of=file&src=%2Fm.csv&view=list&facts=yes&paint=sheet&exact=no&text=%23123',
    );
    const choice = toChoice(query);
    expect(toChoice(toQuery(choice))).to.deep.equal(choice);
  });
});

describe('withChange(choice, change)', () => {
  it('forgets with the widget what only that has', () => {
    const radar = { ...DEFAULT_CHOICE, city: 'bergen', view: 'bars', accent: '#123456' } as const;
    const map = withChange(radar, { widget: 'network-map' });
    expect([map.view, map.city, map.accent]).to.deep.equal(['', '', '#123456']);
  });

  it('forgets with the principle the statement that was of it', () => {
    const choice = { ...DEFAULT_CHOICE, statement: 'broader-we' };
    expect(withChange(choice, { principle: 'equality' }).statement).to.equal('');
    expect(withChange(choice, { variant: 'card' }).statement).to.equal('broader-we');
  });
});
