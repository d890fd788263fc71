import { expect } from '@open-wc/testing';
import { formatsOf } from '../../../src/i18n/formats.js';
import { laterNetworkMap } from '../../../src/i18n/network-map/en-later.js';
import type { PublishedSize } from '../../../src/widgets/network-map/growth-model.js';
import {
  summarizeGrowth,
  type GrowthSummary,
} from '../../../src/widgets/network-map/growth-summary.js';
import { aSize, type GivenSize } from '../../fixtures/growth.js';

const words = { later: laterNetworkMap, formats: formatsOf('en-GB') };

function summaryOf(
  dated: readonly GivenSize[],
  undated: readonly Partial<PublishedSize>[] = [],
  name?: string,
): GrowthSummary {
  return summarizeGrowth(
    {
      dated: dated.map(aSize),
      undated: undated.map((given) => ({ ...aSize({}), ...given, date: undefined })),
    },
    name,
    words,
  );
}

describe('summarizeGrowth', () => {
  it('says from what to what the number went, as it was published', () => {
    const { sentence } = summaryOf([
      { count: 11, date: '2008' },
      { count: 121, date: '2017-05' },
      { count: 160, date: '2025', until: '2026', qualifier: 'about' },
    ]);
    expect(sentence).to.equal(
      'From 11 cities (2008) to about 160 cities (2025 or 2026), as published.',
    );
  });

  it('says single sizes as they are where there are no two with a date', () => {
    expect(summaryOf([{ count: 1, date: '2024-02' }]).sentence).to.equal('1 city (February 2024)');
    expect(summaryOf([], [{ count: 28 }, { count: 30, qualifier: 'over' }]).sentence).to.equal(
      '28 cities (no date) and over 30 cities (no date)',
    );
  });

  it('names each of a few years that a size may be of, and the ends of many', () => {
    const { rows } = summaryOf([
      { date: '2018', until: '2020' },
      { date: '2018', until: '2021' },
      { date: '2018-03', until: '2018-05' },
      { date: '2018', until: '2018' },
    ]);
    expect(rows.map(({ when }) => when)).to.deep.equal([
      '2018, 2019 or 2020',
      '2018–2021',
      'March 2018–May 2018',
      '2018',
    ]);
  });

  it('has a row a size, those without a date last, and tells which dates are deduced', () => {
    const { rows } = summaryOf(
      [{ count: 60, date: '2013-02-04', qualifier: 'over', deduced: true }],
      [{ count: 150, deduced: true }],
    );
    expect(rows.map(({ when, size, isDeduced }) => [when, size, isDeduced])).to.deep.equal([
      ['4 February 2013', 'over 60 cities', true],
      ['no date', '150 cities', false],
    ]);
  });

  it('is headed by the name of the network', () => {
    expect(summaryOf([{}]).heading).to.equal('How the programme grew');
    expect(summaryOf([{}], [], 'RECI').heading).to.equal('How the network grew: RECI');
  });

  it('labels exact sizes by their number alone, others in full', () => {
    const { first, last } = summaryOf([
      { count: 1100, date: '2008' },
      { count: 1600, date: '2020', qualifier: 'over' },
    ]);
    expect([first, last]).to.deep.equal(['1,100', 'over 1,600 cities']);
  });
});
