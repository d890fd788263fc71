import { expect } from '@open-wc/testing';
import type { Edition } from '../../../src/data/schema/result.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import { toModel } from '../../../src/widgets/index-radar/model.js';
import { summarize } from '../../../src/widgets/index-radar/summary.js';
import { englishWords } from '../../fixtures/export-source.js';
import { aFramework, anEdition, aResult, figures } from '../../fixtures/index-results.js';

const words = englishWords();

/** The words beside the picture of a city with these editions, compared with the average. */
function summaryOf(editions: readonly Partial<Edition>[], compare = ['average']) {
  const result = aResult({
    editions: editions.map((edition) => anEdition(edition)),
    frameworks: [
      aFramework('v1', ['education', 'language', 'governance']),
      aFramework('v3', ['education', 'language', 'participation']),
    ],
  });
  const model = toModel({ result, peers: [] }, { compare }, compareEditions);
  return summarize(model ?? expect.fail('there is no model'), words);
}

const six = figures({
  education: [71, 62],
  language: [40, 55],
  governance: [60, 50],
  commitment: [90, 70],
  participation: [30, 31],
  interaction: [80, 80],
});

describe('summarize', () => {
  it('begins with the city, and the edition the figures are of', () => {
    const { title, edition } = summaryOf([{ date: '2020-08' }]);
    expect(title).to.equal('Bergen in the Intercultural Cities Index');
    expect(edition).to.equal('August 2020');
  });

  it('never prints the date of a figure that was cited as that of an edition', () => {
    expect(summaryOf([{ date: '2017', dating: 'cited' }]).edition).to.equal('cited in 2017');
  });

  it('says that a date is not known', () => {
    expect(summaryOf([{ date: undefined, dating: 'undated' }]).edition).to.equal('date unknown');
  });

  it('sets the overall result against the average, with the number of cities', () => {
    const edition = { sampleSize: 74, aggregate: { value: 71, average: 62, caveats: [] } };
    expect(summaryOf([edition]).sentences[0]).to.equal(
      'The overall result is 71 of 100 points, 9 points above the average of 74 cities (62).',
    );
  });

  it('says nothing of an average or a number of cities that is not published', () => {
    expect(summaryOf([{ aggregate: { value: 71, caveats: [] } }]).sentences[0]).to.equal(
      'The overall result is 71 of 100 points.',
    );
    const edition = { aggregate: { value: 62.5, average: 62.5, caveats: [] } };
    expect(summaryOf([edition]).sentences[0]).to.equal(
      'The overall result is 62.5 of 100 points, level with the average (62.5).',
    );
  });

  it('says so where only the overall result is published', () => {
    expect(summaryOf([{ aggregate: { value: 71, caveats: [] } }]).sentences).to.deep.equal([
      'The overall result is 71 of 100 points.',
      'No values for single indicators are published.',
    ]);
  });

  it('says so where averages are published but no value of the city', () => {
    const indicators = figures({ education: [undefined, 62], language: [undefined, 55] });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal([
      'No values for single indicators are published.',
    ]);
  });

  it('names the three strongest and the three weakest of six, and how many lie above', () => {
    expect(summaryOf([{ sampleSize: 74, indicators: six }]).sentences).to.deep.equal([
      'Strongest: Commitment (90), Interaction (80), and Education (71).',
      'Weakest: Participation (30), Language (40), and Governance (60).',
      '3 of 6 indicators lie above the average of 74 cities.',
    ]);
  });

  it('counts only the indicators that have both a value and an average', () => {
    const indicators = six.map((figure) =>
      figure.id === 'commitment' ? { ...figure, average: undefined } : figure,
    );
    expect(summaryOf([{ indicators }]).sentences).to.include(
      '2 of 5 indicators lie above the average.',
    );
  });

  it('says nothing of the average where it is not compared', () => {
    const { sentences } = summaryOf([{ indicators: six }], []);
    expect(sentences.join(' ')).not.to.contain('average');
  });

  it('goes through fewer than six one by one, from the highest', () => {
    const indicators = figures({ language: [40, 55], education: [71, 62] });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal([
      'Education: 71 of 100 points, 9 points above the average (62).',
      'Language: 40 of 100 points, 15 points below the average (55).',
    ]);
  });

  it('gives the number of cities behind the average once, with the first', () => {
    const indicators = figures({ language: [40, 55], education: [71, 62] });
    expect(summaryOf([{ sampleSize: 74, indicators }]).sentences).to.deep.equal([
      'Education: 71 of 100 points, 9 points above the average of 74 cities (62).',
      'Language: 40 of 100 points, 15 points below the average (55).',
    ]);
  });

  it('says how many values are missing', () => {
    const indicators = figures({ education: [71, 62], language: undefined, governance: undefined });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal([
      'Values are published for 1 of 3 indicators.',
      'Education: 71 of 100 points, 9 points above the average (62).',
    ]);
  });

  it('says what changed since the previous edition', () => {
    const { sentences } = summaryOf([
      {
        id: '2020',
        date: '2020',
        aggregate: { value: 60, caveats: [] },
        indicators: figures({ education: 50, language: 50 }),
      },
      {
        aggregate: { value: 66.5, caveats: [] },
        indicators: figures({ education: 62, language: 47 }),
      },
    ]);
    expect(sentences.at(-1)).to.equal(
      'Since the previous result (2020): overall +6.5, largest rise in Education (+12), largest fall in Language (-3).',
    );
  });

  it('says nothing of a change since a figure that was only cited', () => {
    const { sentences } = summaryOf([
      { id: 'cited-2017', date: '2017', dating: 'cited', aggregate: { value: 60, caveats: [] } },
      { aggregate: { value: 66, caveats: [] } },
    ]);
    expect(sentences.join(' ')).not.to.contain('Since');
  });

  it('gives every place with the group it was counted in and its number of cities', () => {
    const { places } = summaryOf([
      {
        sampleSize: 74,
        ranks: [
          { from: 12, to: 12, of: 74, group: {}, caveats: [] },
          {
            from: 1,
            to: 4,
            of: 33,
            group: { minPopulation: 100_000, maxPopulation: 200_000 },
            caveats: [],
          },
          { from: 3, to: 3, group: { minForeignPercent: 15 }, caveats: [] },
        ],
      },
    ]);
    expect(places).to.deep.equal([
      '12th of 74 cities',
      '1st to 4th of 33 cities with 100,000 to 200,000 inhabitants',
      '3rd among the cities with over 15% foreign-born residents',
    ]);
  });

  it('tells every limit of the figures in words', () => {
    const { notes } = summaryOf([
      {
        framework: { id: 'v3', inferred: true },
        aggregate: { value: 60, caveats: ['draft', 'others', 'implausible', 'unordered', 'other'] },
        indicators: figures({ education: 71 }),
      },
    ]);
    expect(notes).to.deep.equal([
      'Which indicators belong to this edition is deduced from its date.',
      'The source quotes a draft report.',
      'The source counts the other cities, so the city itself may come on top.',
      'The number of cities in the source does not fit other reports of its time.',
      'The source does not give the order of these places.',
      'See the source for the limits of this figure.',
    ]);
  });

  it('says that only the indicators are shown which both versions of the Index have', () => {
    const { notes } = summaryOf(
      [
        {
          id: '2014',
          date: '2014',
          framework: { id: 'v1', inferred: false },
          indicators: figures({ education: 1, governance: 2 }),
        },
        { framework: { id: 'v3', inferred: false }, indicators: figures({ education: 3 }) },
      ],
      ['previous'],
    );
    expect(notes).to.deep.equal([
      'The Index asked about other areas in the results compared (2014). Only the common indicators are shown; left out: 1.',
    ]);
  });

  it('does not deny the indicators of a city that has none in common with another', () => {
    const { sentences } = summaryOf(
      [
        {
          id: '2014',
          date: '2014',
          framework: { id: 'v1', inferred: false },
          indicators: figures({ governance: 2 }),
        },
        { framework: { id: 'v9', inferred: false }, indicators: figures({ participation: 3 }) },
      ],
      ['previous'],
    );
    expect(sentences).to.deep.equal([]);
  });

  it('does not deny the indicators of a city of which the page shows others', () => {
    const result = aResult({
      editions: [anEdition({ indicators: figures({ education: 71, a: undefined, b: undefined }) })],
    });
    const model = toModel({ result, peers: [] }, { compare: [], indicators: ['a', 'b'] });
    expect(summarize(model!, words).sentences).to.deep.equal([
      'Values are published for 0 of 2 indicators.',
    ]);
  });

  it('says which edition it is that has nothing to compare', () => {
    const { notes } = summaryOf(
      [
        { id: '2020', date: '2020', aggregate: { value: 60, caveats: [] } },
        { indicators: figures({ education: 71 }) },
      ],
      ['previous'],
    );
    expect(notes).to.deep.equal([
      'No values for single indicators are published for Bergen, 2020.',
    ]);
  });
});
