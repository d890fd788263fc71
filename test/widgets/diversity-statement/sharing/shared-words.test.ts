import { expect } from '@open-wc/testing';
import {
  toModel,
  type StatementContent,
} from '../../../../src/widgets/diversity-statement/model.js';
import {
  toPlainText,
  toSharedWords,
} from '../../../../src/widgets/diversity-statement/sharing/shared-words.js';
import { aCollection, aProfile, aStatement } from '../../../fixtures/statements.js';

const OWN = { lang: 'nb', dir: 'ltr', paragraphs: ['Velkommen.', 'Alle.'] } as const;
const REPORT = { id: 'report', title: 'A report', url: undefined, date: '2017' };

/** What a widget shows of a collection of one statement. */
function aContent(
  cityName = 'Bergen',
  changes: Parameters<typeof aStatement>[1] = {},
): StatementContent {
  const file = aCollection([aStatement('one', changes)], {
    notice: 'Not official.',
    sources: [REPORT],
  });
  return { file, cityName, model: toModel(file, {}, { cityName }) };
}

describe('toSharedWords', () => {
  it('toSharedWords(content) gives the words with the name of the city filled in', () => {
    const shared = toSharedWords(aContent(), undefined);
    expect(shared && toPlainText(shared)).to.equal('We in Bergen: one.');
    expect(shared?.who).to.equal('Bergen');
  });

  it('toSharedWords(content) tells whose words they are, and what their idea is from', () => {
    const shared = toSharedWords(aContent('', { source: 'report' }), undefined);
    expect([shared?.notice, shared?.document, shared?.isDraft, shared?.who]).to.deep.equal([
      'Not official.',
      REPORT,
      true,
      '',
    ]);
  });

  it('toSharedWords(content) names no document that the collection does not have', () => {
    expect(toSharedWords(aContent('', { source: 'lost' }), undefined)?.document).to.equal(
      undefined,
    );
    expect(toSharedWords(aContent('', { review: 'reviewed' }), undefined)?.isDraft).to.equal(false);
  });

  it('toSharedWords(content, own) takes the words of the page, of which no collection knows', () => {
    const shared = toSharedWords({ cityName: 'Bergen' }, OWN);
    expect(shared && toPlainText(shared)).to.equal('Velkommen.\n\nAlle.');
    expect([shared?.lang, shared?.notice, shared?.isDraft]).to.deep.equal(['nb', undefined, false]);
  });

  it('toSharedWords(content, own) gives nothing where there are no words', () => {
    expect(toSharedWords({ cityName: 'Bergen' }, undefined)).to.equal(undefined);
    expect(toSharedWords({ cityName: '' }, { ...OWN, paragraphs: [] })).to.equal(undefined);
  });

  it('toSharedWords(content, own, cite) names whom the page names', () => {
    expect(toSharedWords(aContent(), undefined, 'The mayor')?.who).to.equal('The mayor');
  });

  it('toSharedWords(content) says where a city is made up', () => {
    const profile = aProfile('A');
    const isMadeUp = (illustrative: boolean): boolean | undefined =>
      toSharedWords({ ...aContent(), profile: { ...profile, illustrative } }, undefined)
        ?.isIllustrative;
    expect([isMadeUp(true), isMadeUp(false)]).to.deep.equal([true, false]);
  });

  it('toSharedWords(content) names files after the city and the statement', () => {
    const nameOf = (content: StatementContent, own?: typeof OWN): string | undefined =>
      toSharedWords(content, own)?.fileName;
    expect(nameOf(aContent('Sant Boi'))).to.equal('sant-boi-one');
    expect(nameOf(aContent('حيفا'))).to.equal('one');
    expect(nameOf({ cityName: '' }, OWN)).to.equal('statement');
  });
});
