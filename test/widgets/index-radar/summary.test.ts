import { expect } from '@open-wc/testing';
import type { Edition } from '../../../src/data/schema/result.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import { toModel } from '../../../src/widgets/index-radar/model.js';
import { summarize } from '../../../src/widgets/index-radar/summary.js';
import { aFramework, anEdition, aResult, figures } from '../../fixtures/index-results.js';
import { plainWords } from '../../fixtures/plain-words.js';

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
  return summarize(model ?? expect.fail('there is no model'), plainWords);
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
    expect(title).to.equal('radarHeading: Bergen');
    expect(edition).to.equal('edition 2020-08');
  });

  it('never gives the date of a figure that was cited for that of an edition', () => {
    expect(summaryOf([{ date: '2017', dating: 'cited' }]).edition).to.equal('cited 2017');
  });

  it('says that a date is not known', () => {
    expect(summaryOf([{ date: undefined, dating: 'undated' }]).edition).to.equal('undated');
  });

  it('sets the overall result against the average, with the number of cities', () => {
    const edition = { sampleSize: 74, aggregate: { value: 71, average: 62, caveats: [] } };
    expect(summaryOf([edition]).sentences[0]).to.equal(
      'radarOverall: {value 71, average 62, cities 74}',
    );
  });

  it('says nothing of an average or a number of cities that is not published', () => {
    const edition = { aggregate: { value: 71, caveats: [] } };
    expect(summaryOf([edition]).sentences[0]).to.equal('radarOverall: {value 71}');
  });

  it('says so where only the overall result is published', () => {
    expect(summaryOf([{ aggregate: { value: 71, caveats: [] } }]).sentences).to.deep.equal([
      'radarOverall: {value 71}',
      'radarNoIndicators',
    ]);
  });

  it('says so where averages are published but no value of the city', () => {
    const indicators = figures({ education: [undefined, 62], language: [undefined, 55] });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal(['radarNoIndicators']);
  });

  it('names the three strongest and the three weakest of six, and how many lie above', () => {
    expect(summaryOf([{ sampleSize: 74, indicators: six }]).sentences).to.deep.equal([
      'radarStrongest: [Commitment (90), Interaction (80), Education (71)]',
      'radarWeakest: [Participation (30), Language (40), Governance (60)]',
      'radarAboveAverage: 3 | 6 | 74',
    ]);
  });

  it('counts only the indicators that have both a value and an average', () => {
    const indicators = six.map((figure) =>
      figure.id === 'commitment' ? { ...figure, average: undefined } : figure,
    );
    expect(summaryOf([{ sampleSize: 74, indicators }]).sentences).to.include(
      'radarAboveAverage: 2 | 5 | 74',
    );
  });

  it('says nothing of the average where it is not compared', () => {
    const { sentences } = summaryOf([{ indicators: six }], []);
    expect(sentences.join(' ')).not.to.contain('verage');
  });

  it('goes through fewer than six one by one, from the highest', () => {
    const indicators = figures({ language: [40, 55], education: [71, 62] });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal([
      'radarArea: Education | {value 71, average 62}',
      'radarArea: Language | {value 40, average 55}',
    ]);
  });

  it('gives the number of cities behind the average once, with the first', () => {
    const indicators = figures({ language: [40, 55], education: [71, 62] });
    expect(summaryOf([{ sampleSize: 74, indicators }]).sentences).to.deep.equal([
      'radarArea: Education | {value 71, average 62, cities 74}',
      'radarArea: Language | {value 40, average 55}',
    ]);
  });

  it('says how many values are missing', () => {
    const indicators = figures({ education: [71, 62], language: undefined, governance: undefined });
    expect(summaryOf([{ indicators }]).sentences).to.deep.equal([
      'radarPublished: 1 | 3',
      'radarArea: Education | {value 71, average 62}',
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
      'radarChange: edition 2020 | {overall 6.5, rise {area Education, points 12}, fall {area Language, points -3}}',
    );
  });

  it('calls an indicator that changed as the version of the Index calls it', () => {
    const framework = aFramework('v3', ['anti-discrimination']);
    const [indicator] = framework.indicators;
    const editions = [70, 75].map((value, i) =>
      anEdition({
        id: `202${i}`,
        date: `202${i}`,
        framework: { id: 'v3', inferred: false },
        indicators: figures({ 'anti-discrimination': value }),
      }),
    );
    const frameworks = [
      { ...framework, indicators: [{ ...indicator!, name: 'Anti-discrimination' }] },
    ];
    const model = toModel(
      { result: aResult({ editions, frameworks }), peers: [] },
      { compare: [] },
    );
    expect(summarize(model!, plainWords).sentences.at(-1)).to.equal(
      'radarChange: edition 2020 | {rise {area Anti-discrimination, points 5}}',
    );
  });

  it('says nothing of a change since a figure that was only cited', () => {
    const { sentences } = summaryOf([
      { id: 'cited-2017', date: '2017', dating: 'cited', aggregate: { value: 60, caveats: [] } },
      { aggregate: { value: 66, caveats: [] } },
    ]);
    expect(sentences.join(' ')).not.to.contain('radarChange');
  });

  it('gives every place with its own group and its own number of cities', () => {
    const { places } = summaryOf([
      {
        sampleSize: 74,
        ranks: [
          { from: 12, to: 12, of: 74, group: {}, caveats: [] },
          { from: 1, to: 4, of: 33, group: { minPopulation: 100_000 }, caveats: [] },
          { from: 3, to: 3, group: { minForeignPercent: 15 }, caveats: [] },
        ],
      },
    ]);
    expect(places.map((place) => place.replace(', caveats []', ''))).to.deep.equal([
      'place: {from 12, to 12, of 74, group {}}',
      'place: {from 1, to 4, of 33, group {minPopulation 100000}}',
      'place: {from 3, to 3, group {minForeignPercent 15}}',
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
      'radarVersionInferred',
      'caveat: draft',
      'caveat: others',
      'caveat: implausible',
      'caveat: unordered',
      'caveat: other',
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
    expect(notes).to.deep.equal(['radarCommonOnly: edition 2014 | 1']);
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
    expect(summarize(model!, plainWords).sentences).to.deep.equal(['radarPublished: 0 | 2']);
  });

  it('says which edition it is that has nothing to compare', () => {
    const { notes } = summaryOf(
      [
        { id: '2020', date: '2020', aggregate: { value: 60, caveats: [] } },
        { indicators: figures({ education: 71 }) },
      ],
      ['previous'],
    );
    expect(notes).to.deep.equal(['radarNothingToCompare: joined: Bergen | edition 2020']);
  });
});
