import { expect } from '@open-wc/testing';
import { toModel } from '../../../src/widgets/diversity-statement/model.js';
import { toText } from '../../../src/widgets/diversity-statement/sharing/shared-words.js';
import { aCollection, aStatement } from '../../fixtures/statements.js';

const nowhere = { cityName: '' };
const inBergen = { cityName: 'Bergen' };

const LONG = aStatement('long', {
  long: { plain: 'We: a longer story.', city: 'We in {city}: a longer story.' },
});

function textOf(...parameters: Parameters<typeof toModel>): string {
  const model = toModel(...parameters);
  return model ? toText(model) : '';
}

describe('toModel(file, choice, occasion)', () => {
  it('finds a statement by its id', () => {
    const file = aCollection([aStatement('one'), aStatement('two')]);
    expect(textOf(file, { statement: 'two' }, nowhere)).to.equal('We: two.');
  });

  it('takes the first of a principle', () => {
    const equality = aStatement('fair', { principle: 'equality' });
    const file = aCollection([aStatement('one'), equality]);
    expect(textOf(file, { principle: 'equality' }, nowhere)).to.equal('We: fair.');
  });

  it('speaks of identity where nothing is asked for', () => {
    const equality = aStatement('fair', { principle: 'equality' });
    expect(toModel(aCollection([equality, aStatement('we')]), {}, nowhere)?.id).to.equal('we');
  });

  it('gives way to the next best for an unknown id or principle', () => {
    const file = aCollection([aStatement('fair', { principle: 'equality' }), aStatement('we')]);
    expect(toModel(file, { statement: 'none', principle: 'identity' }, nowhere)?.id).to.equal('we');
    expect(toModel(file, { principle: 'none' }, nowhere)?.id).to.equal('fair');
  });

  it('has nothing to say without statements', () => {
    expect(toModel(aCollection([]), {}, nowhere)).to.equal(undefined);
  });

  it('puts the name of the city apart from the words around it', () => {
    const file = aCollection([aStatement('one')]);
    expect(toModel(file, {}, inBergen)).to.deep.equal({
      id: 'one',
      lang: 'en',
      dir: 'ltr',
      before: 'We in ',
      name: 'Bergen',
      after: ': one.',
    });
  });

  it('names no city where a statement has no place for it', () => {
    const file = aCollection([aStatement('one', { short: { plain: 'All of us.' } })]);
    expect(toModel(file, {}, inBergen)).to.include({ before: 'All of us.', name: '', after: '' });
  });

  it('takes a name with the sign of its place for what it is', () => {
    const file = aCollection([aStatement('one')]);
    expect(textOf(file, {}, { cityName: '{city} $&' })).to.equal('We in {city} $&: one.');
  });

  it('says more where more is asked for, with and without a city', () => {
    const file = aCollection([LONG]);
    expect(textOf(file, { length: 'long' }, nowhere)).to.equal('We: a longer story.');
    expect(textOf(file, { length: 'long' }, inBergen)).to.equal('We in Bergen: a longer story.');
  });

  it('says the short form where there is no long one', () => {
    const file = aCollection([aStatement('one')]);
    expect(textOf(file, { length: 'long' }, nowhere)).to.equal('We: one.');
  });

  it('passes the turn around among all statements, or those of a principle', () => {
    const equality = aStatement('fair', { principle: 'equality' });
    const file = aCollection([aStatement('one'), equality, aStatement('two')]);
    const turns = [0, 1, 2, 3].map((turn) => toModel(file, {}, { ...nowhere, turn })?.id);
    expect(turns).to.deep.equal(['one', 'fair', 'two', 'one']);
    const identity = [0, 1, 2].map(
      (turn) => toModel(file, { principle: 'identity' }, { ...nowhere, turn })?.id,
    );
    expect(identity).to.deep.equal(['one', 'two', 'one']);
  });

  it('keeps to a statement that is named, whosever turn it is', () => {
    const file = aCollection([aStatement('one'), aStatement('two')]);
    const model = toModel(file, { statement: 'one' }, { ...nowhere, turn: 1 });
    expect(model?.id).to.equal('one');
  });
});
