import { expect } from '@open-wc/testing';
import type { CityResult, Edition } from '../../../src/data/schema/result.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import {
  toModel,
  type RadarModel,
  type RadarOptions,
} from '../../../src/widgets/index-radar/model.js';
import { aFramework, anEdition, aResult, figures } from '../../fixtures/index-results.js';

/** The model of a city that has only this edition. */
function modelOf(edition: Partial<Edition>, options: Partial<RadarOptions> = {}) {
  return modelOfFile({ editions: [anEdition(edition)] }, options);
}

/** The model of a city's file, with what is compared. */
function modelOfFile(
  file: Partial<CityResult>,
  options: Partial<RadarOptions> = {},
  peers: readonly CityResult[] = [],
): RadarModel {
  const model = toModel(
    { result: aResult(file), peers },
    { compare: [], ...options },
    compareEditions,
  );
  return model ?? expect.fail('there is no model');
}

function axisIds({ axes }: RadarModel): readonly string[] {
  return axes.map(({ id }) => id);
}

const three = { education: 71, language: 40, governance: 60 };

describe('toModel', () => {
  it('has no model where nothing is published', () => {
    expect(toModel({ result: aResult(), peers: [] }, { compare: [] })).to.equal(undefined);
  });

  it('has an axis for every indicator of the edition, in its order', () => {
    const model = modelOf({ indicators: figures(three) });
    expect(axisIds(model)).to.deep.equal(['education', 'language', 'governance']);
    expect(model.series[0]!.values).to.deep.equal([71, 40, 60]);
  });

  it('has an axis for what the version asks although nothing was published of it', () => {
    const model = modelOfFile({
      editions: [
        anEdition({
          framework: { id: 'v3', inferred: false },
          indicators: figures({ language: 40 }),
        }),
      ],
      frameworks: [aFramework('v3', ['education', 'language', 'governance'])],
    });
    expect(axisIds(model)).to.deep.equal(['education', 'language', 'governance']);
    expect(model.series[0]!.values).to.deep.equal([undefined, 40, undefined]);
    expect(model.published).to.equal(1);
  });

  it('adds what was published beyond the version, and keeps its name', () => {
    const indicators = [
      ...figures({ education: 71 }),
      { id: 'gardens', name: 'Gardens', value: 5, caveats: [] },
    ];
    const model = modelOfFile({
      editions: [anEdition({ framework: { id: 'v3', inferred: false }, indicators })],
      frameworks: [aFramework('v3', ['education'])],
    });
    expect(model.axes.map(({ id, name }) => [id, name])).to.deep.equal([
      ['education', undefined],
      ['gardens', 'Gardens'],
    ]);
  });

  it('keeps 0 apart from a missing value', () => {
    const model = modelOf({
      indicators: figures({ education: 0, language: undefined, governance: 5 }),
    });
    expect(model.series[0]!.values).to.deep.equal([0, undefined, 5]);
    expect(model.published).to.equal(2);
  });

  it('has no axes where only an aggregate is published', () => {
    const aggregate = { value: 60, average: 55, caveats: [] };
    const model = modelOfFile(
      {
        editions: [anEdition({ framework: { id: 'v3', inferred: false }, aggregate })],
        frameworks: [aFramework('v3', ['education', 'language'])],
      },
      { compare: ['average'] },
    );
    expect(model.axes).to.deep.equal([]);
    expect(model.published).to.equal(0);
    expect(model.aggregate).to.equal(aggregate);
    expect(model.series.map(({ role, overall }) => [role, overall])).to.deep.equal([
      ['city', 60],
      ['average', 55],
    ]);
  });

  it('keeps every place with the number of cities it was counted among', () => {
    const ranks = [{ from: 12, to: 12, of: 33, group: { minPopulation: 100_000 }, caveats: [] }];
    expect(modelOf({ sampleSize: 74, ranks }).ranks).to.deep.equal(ranks);
  });

  it('does not change what it is given', () => {
    const data = {
      result: aResult({ editions: [anEdition({ indicators: figures(three) })] }),
      peers: [],
    };
    const before = JSON.stringify(data);
    toModel(data, { compare: ['average', 'previous'] }, compareEditions);
    expect(JSON.stringify(data)).to.equal(before);
  });
});

describe('toModel, choosing an edition', () => {
  const editions = [
    anEdition({ id: '2020', date: '2020' }),
    anEdition({ id: '2024', date: '2024' }),
    anEdition({ id: 'cited-2017', date: '2017', dating: 'cited' }),
    anEdition({ id: 'undated', date: undefined, dating: 'undated' }),
  ];

  it('takes the latest, wherever it stands in the file', () => {
    expect(modelOfFile({ editions }).edition.id).to.equal('2024');
  });

  it('takes the one that is asked for', () => {
    expect(modelOfFile({ editions }, { edition: 'cited-2017' }).edition.id).to.equal('cited-2017');
  });

  it('takes the latest where there is none of the name', () => {
    expect(modelOfFile({ editions }, { edition: '1999' }).edition.id).to.equal('2024');
  });

  it('takes one without a date only where there is no other', () => {
    expect(modelOfFile({ editions: [editions[3]!] }).edition.id).to.equal('undated');
    expect(modelOfFile({ editions: [editions[3]!, editions[2]!] }).edition.id).to.equal(
      'cited-2017',
    );
  });
});

describe('toModel, choosing indicators', () => {
  it('shows those that are asked for, in the order they are asked for', () => {
    const model = modelOf(
      { indicators: figures(three) },
      { indicators: ['governance', 'education'] },
    );
    expect(axisIds(model)).to.deep.equal(['governance', 'education']);
    expect(model.series[0]!.values).to.deep.equal([60, 71]);
  });

  it('leaves out what the edition does not have', () => {
    const model = modelOf({ indicators: figures(three) }, { indicators: ['weather', 'language'] });
    expect(axisIds(model)).to.deep.equal(['language']);
  });

  it('shows each once, however often it is asked for', () => {
    const model = modelOf({ indicators: figures(three) }, { indicators: ['language', 'language'] });
    expect(axisIds(model)).to.deep.equal(['language']);
  });

  it('shows all where it knows none of those asked for', () => {
    const all = ['education', 'language', 'governance'];
    for (const indicators of [[], ['weather']]) {
      expect(axisIds(modelOf({ indicators: figures(three) }, { indicators }))).to.deep.equal(all);
    }
  });
});

describe('toModel, ranking', () => {
  it('goes from the highest to the lowest value', () => {
    expect(modelOf({ indicators: figures(three) }).ranking).to.deep.equal([0, 2, 1]);
  });

  it('puts missing values last, after 0', () => {
    const model = modelOf({ indicators: figures({ a: undefined, b: 0, c: undefined, d: 9 }) });
    expect(model.ranking).to.deep.equal([3, 1, 0, 2]);
  });

  it('keeps the order of the Index among equals', () => {
    const model = modelOf({ indicators: figures({ a: 5, b: 7, c: 5, d: 7 }) });
    expect(model.ranking).to.deep.equal([1, 3, 0, 2]);
  });
});

describe('toModel, groups', () => {
  const indicators = figures({ a: 1, b: 2, c: 3, d: 4 });
  const edition = anEdition({
    framework: { id: 'v3', inferred: false },
    indicators,
    groups: figures({ lens: [60, 55] }),
  });

  function groupsOf(members: readonly string[], wanted?: readonly string[]) {
    return modelOfFile(
      {
        editions: [edition],
        frameworks: [aFramework('v3', ['a', 'b', 'c', 'd'], { lens: members })],
      },
      { compare: ['average'], indicators: wanted },
    );
  }

  it('span the axes they consist of, and have values of their own', () => {
    const model = groupsOf(['b', 'c', 'd']);
    expect(model.groups).to.deep.equal([{ id: 'lens', name: undefined, first: 1, last: 3 }]);
    expect(model.series.map(({ groups }) => groups)).to.deep.equal([[60], [55]]);
  });

  it('are left out where other axes lie between theirs', () => {
    expect(groupsOf(['a', 'c']).groups).to.deep.equal([]);
  });

  it('are left out where one of theirs is not shown', () => {
    expect(groupsOf(['b', 'c', 'd'], ['b', 'c']).groups).to.deep.equal([]);
  });
});

describe('toModel, comparing with the average', () => {
  it('puts the average last', () => {
    const model = modelOf(
      { indicators: figures({ education: [71, 62], language: [40, 55] }) },
      { compare: ['average'] },
    );
    expect(model.series.map(({ role, values }) => [role, values])).to.deep.equal([
      ['city', [71, 40]],
      ['average', [62, 55]],
    ]);
  });

  it('has none where none is published', () => {
    const model = modelOf({ indicators: figures(three) }, { compare: ['average'] });
    expect(model.series.map(({ role }) => role)).to.deep.equal(['city']);
  });

  it('has none where nobody asks for it', () => {
    const model = modelOf({ indicators: figures({ education: [71, 62] }) });
    expect(model.series.map(({ role }) => role)).to.deep.equal(['city']);
  });

  it('shows the average of areas of which the city has no value', () => {
    const model = modelOf(
      { indicators: figures({ education: [undefined, 62], language: [40, 55] }) },
      { compare: ['average'] },
    );
    expect(model.series.map(({ values }) => values)).to.deep.equal([
      [undefined, 40],
      [62, 55],
    ]);
  });
});

describe('toModel, comparing with other cities', () => {
  const own = { editions: [anEdition({ indicators: figures(three) })] };

  function peer(id: string, changes: Partial<CityResult> = {}): CityResult {
    return aResult({
      city: { id, name: id.toUpperCase() },
      editions: [anEdition({ indicators: figures({ education: 1, language: 2, governance: 3 }) })],
      ...changes,
    });
  }

  it('shows them in the order they are asked for, the average last', () => {
    const file = { editions: [anEdition({ indicators: figures({ education: [71, 62] }) })] };
    const model = modelOfFile(file, { compare: ['average', 'bilbao', 'lublin'] }, [
      peer('lublin'),
      peer('bilbao'),
    ]);
    expect(model.series.map(({ id }) => id)).to.deep.equal([
      'bergen',
      'bilbao',
      'lublin',
      'average',
    ]);
  });

  it('shows three shapes at most', () => {
    const ids = ['bilbao', 'lublin', 'limassol'];
    const model = modelOfFile(
      own,
      { compare: ids },
      ids.map((id) => peer(id)),
    );
    expect(model.series.map(({ id }) => id)).to.deep.equal(['bergen', 'bilbao', 'lublin']);
  });

  it('shows each once, and never the city beside itself', () => {
    const model = modelOfFile(own, { compare: ['bilbao', 'bergen', 'bilbao'] }, [peer('bilbao')]);
    expect(model.series.map(({ id }) => id)).to.deep.equal(['bergen', 'bilbao']);
  });

  it('leaves out a city that could not be had', () => {
    const model = modelOfFile(own, { compare: ['atlantis', 'bilbao'] }, [peer('bilbao')]);
    expect(model.series.map(({ id }) => id)).to.deep.equal(['bergen', 'bilbao']);
  });

  it('leaves out a city of which nothing is published', () => {
    const model = modelOfFile(own, { compare: ['bilbao'] }, [peer('bilbao', { editions: [] })]);
    expect(model.series.map(({ id }) => id)).to.deep.equal(['bergen']);
  });

  it('says of which one only the overall result can be compared', () => {
    const edition = anEdition({ aggregate: { value: 55, caveats: [] } });
    const model = modelOfFile(own, { compare: ['bilbao'] }, [
      peer('bilbao', { editions: [edition] }),
    ]);
    expect(axisIds(model)).to.deep.equal(['education', 'language', 'governance']);
    expect(model.series[1]!.overall).to.equal(55);
    expect(model.notes).to.deep.include({ kind: 'nothing-to-compare', name: 'BILBAO', edition });
  });

  it('is illustrative as soon as one of the cities shown is', () => {
    const peers = ['bilbao', 'lublin', 'example'].map((id) =>
      peer(id, { illustrative: id === 'example' }),
    );
    const compare = (...ids: string[]) => modelOfFile(own, { compare: ids }, peers).illustrative;
    expect(compare('bilbao', 'example')).to.equal(true);
    expect(compare('bilbao', 'lublin')).to.equal(false);
    expect(compare('bilbao', 'lublin', 'example')).to.equal(false);
  });
});

describe('toModel, comparing with the previous edition', () => {
  const dated = (id: string, changes: Partial<Edition> = {}) =>
    anEdition({ id, date: id, ...changes });

  function previousOf(...editions: Edition[]) {
    const { series } = modelOfFile({ editions }, { compare: ['previous'] });
    return series.find(({ role }) => role === 'previous')?.edition.id;
  }

  it('takes the last one before', () => {
    expect(previousOf(dated('2014'), dated('2024'), dated('2020'))).to.equal('2020');
  });

  it('takes the last one before the edition that is asked for', () => {
    const editions = [dated('2014'), dated('2020'), dated('2024')];
    const { series } = modelOfFile({ editions }, { edition: '2020', compare: ['previous'] });
    expect(series[1]!.edition.id).to.equal('2014');
  });

  it('never takes a figure that was only cited at a date', () => {
    expect(previousOf(dated('2024'), dated('2017', { dating: 'cited' }))).to.equal(undefined);
  });

  it('has no edition before one that was only cited', () => {
    expect(previousOf(dated('2014'), dated('2017', { dating: 'cited' }))).to.equal(undefined);
  });

  it('never takes an edition without a date', () => {
    const undated = anEdition({ id: 'undated', date: undefined, dating: 'undated' });
    expect(previousOf(dated('2024'), undated)).to.equal(undefined);
  });

  it('takes an earlier month of the same year', () => {
    expect(previousOf(dated('2020-02'), dated('2020-08'))).to.equal('2020-02');
  });
});

describe('toModel, comparing versions of the Index', () => {
  const frameworks = [aFramework('v1', ['a', 'b', 'old']), aFramework('v3', ['a', 'b', 'new'])];
  const before = anEdition({
    id: '2014',
    date: '2014',
    framework: { id: 'v1', inferred: false },
    indicators: figures({ a: 1, b: 2, old: 3 }),
  });
  const now = anEdition({
    framework: { id: 'v3', inferred: false },
    indicators: figures({ a: 4, b: 5, new: 6 }),
  });

  it('shows only the indicators that both ask about, and says so', () => {
    const model = modelOfFile({ editions: [before, now], frameworks }, { compare: ['previous'] });
    expect(axisIds(model)).to.deep.equal(['a', 'b']);
    expect(model.series.map(({ values }) => values)).to.deep.equal([
      [4, 5],
      [1, 2],
    ]);
    expect(model.notes).to.deep.equal([{ kind: 'common-only', edition: before, left: 1 }]);
  });

  it('shows all where the other edition is not compared', () => {
    const model = modelOfFile({ editions: [before, now], frameworks }, { compare: ['average'] });
    expect(axisIds(model)).to.deep.equal(['a', 'b', 'new']);
    expect(model.notes).to.deep.equal([]);
  });

  it('shows all of the same version, also where one edition has a gap', () => {
    const other = anEdition({ ...now, id: '2020', date: '2020', indicators: figures({ a: 1 }) });
    const model = modelOfFile({ editions: [other, now], frameworks }, { compare: ['previous'] });
    expect(axisIds(model)).to.deep.equal(['a', 'b', 'new']);
    expect(model.series[1]!.values).to.deep.equal([1, undefined, undefined]);
    expect(model.notes).to.deep.equal([]);
  });

  it('shows all beside an edition of another version of which only the overall result is known', () => {
    const other = anEdition({ ...before, aggregate: { value: 60, caveats: [] }, indicators: [] });
    const model = modelOfFile({ editions: [other, now], frameworks }, { compare: ['previous'] });
    expect(axisIds(model)).to.deep.equal(['a', 'b', 'new']);
  });

  it("goes by another city's own file for what its version asks", () => {
    const peer = aResult({
      city: { id: 'bilbao', name: 'Bilbao' },
      editions: [before],
      frameworks: [frameworks[0]!],
    });
    const model = modelOfFile(
      { editions: [now], frameworks: [frameworks[1]!] },
      { compare: ['bilbao'] },
      [peer],
    );
    expect(axisIds(model)).to.deep.equal(['a', 'b']);
    expect(model.notes).to.deep.include({ kind: 'common-only', edition: before, left: 1 });
  });

  it('goes by the published values where nobody describes the other version', () => {
    const model = modelOfFile(
      { editions: [before, now], frameworks: [frameworks[1]!] },
      { compare: ['previous'] },
    );
    expect(axisIds(model)).to.deep.equal(['a', 'b']);
  });
});

describe('toModel, changes', () => {
  const before = anEdition({
    id: '2020',
    date: '2020',
    aggregate: { value: 60.1, caveats: [] },
    indicators: figures({ a: 50, b: 50, c: 50, gone: 1 }),
  });

  it('names the largest rise and fall among what both editions have', () => {
    const now = anEdition({
      aggregate: { value: 66.4, caveats: [] },
      indicators: figures({ a: 55, b: 62, c: 47, fresh: 99 }),
    });
    expect(modelOfFile({ editions: [before, now] }).changes).to.deep.equal({
      before,
      overall: 6.3,
      rise: { id: 'b', name: undefined, points: 12 },
      fall: { id: 'c', name: undefined, points: -3 },
    });
  });

  it('names the deepest of several falls', () => {
    const now = anEdition({ indicators: figures({ a: 49, b: 20, c: 45 }) });
    expect(modelOfFile({ editions: [before, now] }).changes).to.deep.include({
      rise: undefined,
      fall: { id: 'b', name: undefined, points: -30 },
    });
  });

  it('has none where nothing that both have moved', () => {
    const now = anEdition({ indicators: figures({ a: 50, b: 50, fresh: 9 }) });
    expect(modelOfFile({ editions: [before, now] }).changes).to.equal(undefined);
  });

  it('says that the overall result stayed the same', () => {
    const now = anEdition({ aggregate: { value: 60.1, caveats: [] } });
    expect(modelOfFile({ editions: [before, now] }).changes).to.deep.include({ overall: 0 });
  });

  it('has none between an edition and a figure that was only cited', () => {
    const now = anEdition({ indicators: figures({ a: 90 }) });
    const cited = { ...before, dating: 'cited' as const };
    expect(modelOfFile({ editions: [cited, now] }).changes).to.equal(undefined);
    expect(
      modelOfFile({ editions: [before, { ...now, dating: 'cited' as const }] }).changes,
    ).to.equal(undefined);
  });
});

describe('toModel, notes and sources', () => {
  it('says that the version of the Index is deduced', () => {
    const model = modelOf({ framework: { id: 'v3', inferred: true }, indicators: figures(three) });
    expect(model.notes).to.deep.equal([{ kind: 'version-inferred' }]);
  });

  it('says nothing of the version where no indicator is shown', () => {
    expect(modelOf({ framework: { id: 'v3', inferred: true } }).notes).to.deep.equal([]);
  });

  it('tells each caveat once, of whatever figure it is', () => {
    const [figure] = figures({ education: 71 });
    const model = modelOf({
      aggregate: { value: 60, caveats: ['draft'] },
      ranks: [{ from: 1, to: 4, group: {}, caveats: ['unordered', 'draft'] }],
      indicators: [{ ...figure!, caveats: ['others'] }],
      groups: [{ ...figure!, caveats: ['implausible'] }],
    });
    expect(model.notes).to.deep.equal(
      ['draft', 'unordered', 'others', 'implausible'].map((caveat) => ({ kind: 'caveat', caveat })),
    );
  });

  it('names the source of every figure shown, each once, and no other', () => {
    const source = (id: string) => ({
      id,
      title: `Report ${id}`,
      url: `https://coe.example/${id}`,
    });
    const [figure] = figures({ education: 71 });
    const model = modelOfFile({
      editions: [
        anEdition({
          aggregate: { value: 60, source: 's2', caveats: [] },
          indicators: [
            { ...figure!, source: 's1' },
            { ...figure!, id: 'language', source: 's2' },
          ],
        }),
      ],
      sources: ['s1', 's2', 's3'].map(source),
    });
    expect(model.sources.map(({ id }) => id)).to.deep.equal(['s2', 's1']);
  });

  it('keeps sources apart that have the same id in the files of two cities', () => {
    const file = (id: string, title: string) =>
      aResult({
        city: { id, name: id },
        editions: [anEdition({ aggregate: { value: 60, source: 's1', caveats: [] } })],
        sources: [{ id: 's1', title }],
      });
    const model = modelOfFile(file('bergen', 'Ours'), { compare: ['bilbao'] }, [
      file('bilbao', 'Theirs'),
    ]);
    expect(model.sources.map(({ title }) => title)).to.deep.equal(['Ours', 'Theirs']);
  });
});
