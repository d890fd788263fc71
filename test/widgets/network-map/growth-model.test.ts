import { expect } from '@open-wc/testing';
import type { CountsFile, MemberCount } from '../../../src/data/schema/counts.js';
import { toGrowth, type GrowthModel } from '../../../src/widgets/network-map/growth-model.js';

/** A file of sizes; each is exact and of a known date unless told otherwise. */
function aFile(...counts: readonly Partial<MemberCount>[]): CountsFile {
  return {
    formatVersion: 1,
    counts: counts.map((given) => ({
      dating: 'published',
      count: 10,
      qualifier: 'exact',
      source: 'a',
      ...given,
    })),
    sources: [{ id: 'a', title: 'Page A', url: undefined, date: undefined }],
  };
}

function growthOf(...counts: readonly Partial<MemberCount>[]): GrowthModel {
  return toGrowth(aFile(...counts));
}

/** Counts of the sizes that a line goes through. */
function joinedOf({ dated }: GrowthModel): readonly number[] {
  return dated.filter(({ joined }) => joined).map(({ count }) => count);
}

describe('toGrowth', () => {
  it('takes the sizes of the whole programme, or of the network that is asked for', () => {
    const file = aFile(
      { date: '2010', count: 20 },
      { date: '2011', count: 3, network: 'spanish' },
      { date: '2012', count: 4, network: 'italian' },
    );
    const countsOf = (network?: string) => toGrowth(file, network).dated.map(({ count }) => count);
    expect(countsOf()).to.deep.equal([20]);
    expect(countsOf('spanish')).to.deep.equal([3]);
    expect(countsOf('nordic')).to.deep.equal([]);
  });

  it('places a year, a month and a day in the middle of themselves', () => {
    const { dated } = growthOf({ date: '2011' }, { date: '2012-12' }, { date: '2013-01-01' });
    expect(dated.map(({ from, at, to }) => [from, at, to])).to.deep.equal([
      [2011, 2011.5, 2012],
      [2012.9153, 2012.9577, 2013],
      [2013, 2013.0014, 2013.0027],
    ]);
  });

  it('places a size of one of several years in their middle, and keeps what is open', () => {
    const { dated } = growthOf({ date: '2018', until: '2019' }, { date: '2020-05' });
    expect(dated[0]).to.include({ at: 2019, from: 2018, to: 2020, isVague: true });
    expect(dated[1]).to.include({ isVague: false });
  });

  it('heeds no end that lies before the date', () => {
    const { dated } = growthOf({ date: '2018', until: '2016' });
    expect(dated[0]).to.include({ from: 2018, to: 2019 });
  });

  it('puts sizes in the order of time, those of the same time in the order of the data', () => {
    const { dated } = growthOf(
      { date: '2020-02', count: 3 },
      { date: '2019', count: 1 },
      { date: '2020-02', count: 2 },
    );
    expect(dated.map(({ count }) => count)).to.deep.equal([1, 3, 2]);
  });

  it('makes up no date for a size without one, or with one that no calendar has', () => {
    const { dated, undated } = growthOf(
      { count: 1 },
      { count: 2, date: '2018-13' },
      { count: 3, date: '2019-02-29' },
      { count: 4, date: '2020-02-29' },
    );
    expect(dated.map(({ count }) => count)).to.deep.equal([4]);
    expect(undated.map(({ count }) => count)).to.deep.equal([1, 2, 3]);
  });

  it('names the source of each size, and says which dates are deduced', () => {
    const { dated } = growthOf(
      { date: '2018', dating: 'inferred' },
      { date: '2019', source: 'gone' },
    );
    expect(dated.map(({ source, deduced }) => [source?.title, deduced])).to.deep.equal([
      ['Page A', true],
      [undefined, false],
    ]);
  });

  it('joins exact and round sizes, and lower bounds that say something new', () => {
    const growth = growthOf(
      { date: '2010-01', count: 25 },
      { date: '2011-01', count: 60, qualifier: 'over' },
      { date: '2012-01', count: 70, qualifier: 'about' },
      { date: '2013-01', count: 65 },
    );
    expect(joinedOf(growth)).to.deep.equal([25, 60, 70, 65]);
  });

  it('leads no line down to a lower bound that was passed before', () => {
    const growth = growthOf(
      { date: '2021-12', count: 153 },
      { date: '2022-09', count: 140, qualifier: 'over' },
      { date: '2023-11', count: 162 },
    );
    expect(joinedOf(growth)).to.deep.equal([153, 162]);
  });

  it('leads no line through a size that may be earlier or later than another', () => {
    const growth = growthOf(
      { date: '2008', count: 11 },
      { date: '2018-12', count: 127 },
      { date: '2018', until: '2019', count: 126 },
      { date: '2020-01', count: 130 },
    );
    expect(joinedOf(growth)).to.deep.equal([11, 127, 130]);
  });
});
