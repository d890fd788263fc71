import { expect } from '@open-wc/testing';
import type { Edition } from '../../../src/data/schema/result.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import { toModel } from '../../../src/widgets/index-radar/model.js';
import { toTable } from '../../../src/widgets/index-radar/table.js';
import { aFramework, anEdition, aResult, figures } from '../../fixtures/index-results.js';
import { plainWords } from '../../fixtures/plain-words.js';

const v3 = aFramework('v3', ['commitment', 'education', 'language'], {
  'common-ground': ['education', 'language'],
});

/** The table of a city's latest edition, with everything that can be compared. */
function tableOf(...editions: Partial<Edition>[]) {
  const result = aResult({
    editions: editions.map((edition) =>
      anEdition({ framework: { id: 'v3', inferred: false }, ...edition }),
    ),
    frameworks: [v3],
  });
  const model = toModel(
    { result, peers: [] },
    { compare: ['previous', 'average'] },
    compareEditions,
  );
  return toTable(model ?? expect.fail('there is no model'), plainWords);
}

describe('toTable', () => {
  it('has a row for the overall result, then one for every indicator', () => {
    const { caption, rows } = tableOf({
      aggregate: { value: 60, average: 55, caveats: [] },
      indicators: figures({ commitment: [35, 69], education: [0, 62], language: undefined }),
    });
    expect(caption).to.equal('radarHeading: Bergen');
    expect(rows).to.deep.equal([
      ['overall', 60, 55],
      ['Commitment', 35, 69],
      ['Education', 0, 62],
      ['Language', undefined, undefined],
    ]);
  });

  it('has a column for the city, for what it is compared with, and for the average last', () => {
    const { columns } = tableOf(
      { id: '2020', date: '2020', indicators: figures({ education: 50 }) },
      { sampleSize: 74, indicators: figures({ education: [71, 62] }) },
    );
    expect(columns).to.deep.equal([
      { id: 'indicator', label: 'radarIndicator', kind: 'text' },
      { id: 'bergen', label: 'joined: Bergen | edition 2024', kind: 'number' },
      { id: 'previous', label: 'joined: Bergen | edition 2020', kind: 'number' },
      { id: 'average', label: 'average: 74', kind: 'number' },
    ]);
  });

  it('puts a composite before the first of its indicators', () => {
    const { rows } = tableOf({
      indicators: figures({ commitment: 35, education: 71, language: 40 }),
      groups: figures({ 'common-ground': 56 }),
    });
    expect(rows).to.deep.equal([
      ['Commitment', 35],
      ['Common ground', 56],
      ['Education', 71],
      ['Language', 40],
    ]);
  });

  it('has no row for a composite of which nothing is published', () => {
    const { rows } = tableOf({ indicators: figures({ education: 71 }) });
    expect(rows.map(([name]) => name)).to.deep.equal(['Commitment', 'Education', 'Language']);
  });

  it('has no row for an overall result that is not published', () => {
    const { rows } = tableOf({ indicators: figures({ commitment: 35 }) });
    expect(rows[0]).to.deep.equal(['Commitment', 35]);
  });

  it('holds the overall result alone where nothing else is published', () => {
    expect(tableOf({ aggregate: { value: 60, caveats: [] } }).rows).to.deep.equal([
      ['overall', 60],
    ]);
  });

  it('never calls the date of a figure that was cited an edition', () => {
    const { columns } = tableOf({
      date: '2017',
      dating: 'cited',
      indicators: figures({ commitment: 35 }),
    });
    expect(columns[1]!.label).to.equal('joined: Bergen | cited 2017');
  });

  it('marks indicators that cities may leave out', () => {
    const [first] = v3.indicators;
    const framework = { ...v3, indicators: [{ ...first!, optional: true }] };
    const result = aResult({
      editions: [
        anEdition({
          framework: { id: 'v3', inferred: false },
          indicators: figures({ commitment: 35 }),
        }),
      ],
      frameworks: [framework],
    });
    const model = toModel({ result, peers: [] }, { compare: [] });
    expect(toTable(model!, plainWords).rows).to.deep.equal([['Commitment (radarOptional)', 35]]);
  });
});
