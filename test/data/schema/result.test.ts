import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { resultSchema } from '../../../src/data/schema/result.js';

type Input = z.input<typeof resultSchema>;
type EditionInput = Input['editions'][number];

/** A small file with one edition, changed as the test wishes. */
function aFile(edition: Record<string, unknown> = {}, changes: Record<string, unknown> = {}) {
  return {
    formatVersion: 1,
    city: { id: 'bergen', name: 'Bergen' },
    editions: [{ id: '2024', dating: 'edition', ...edition } as EditionInput],
    ...changes,
  };
}

/** The path of the first fault, or `good`. */
function judged(value: unknown): string {
  const result = z.safeParse(resultSchema, value);
  return result.success ? 'good' : z.core.toDotPath(result.error.issues[0]!.path);
}

describe('resultSchema', () => {
  it('fills in lists and flags, so that what follows need not ask for them', () => {
    const result = z.parse(resultSchema, aFile());
    expect(result).to.deep.equal({
      formatVersion: 1,
      city: { id: 'bergen', name: 'Bergen' },
      illustrative: false,
      editions: [{ id: '2024', dating: 'edition', ranks: [], indicators: [], groups: [] }],
      sources: [],
      frameworks: [],
    });
  });

  it('accepts scores from 0 to 100 and no others', () => {
    const verdicts = [0, 100, -1, 101, '71'].map((value) =>
      judged(aFile({ indicators: [{ id: 'education', value }] })),
    );
    const fault = 'editions[0].indicators[0].value';
    expect(verdicts).to.deep.equal(['good', 'good', fault, fault, fault]);
  });

  it('tells an indicator without a value from one with 0', () => {
    const { editions } = z.parse(
      resultSchema,
      aFile({ indicators: [{ id: 'education' }, { id: 'language', value: 0 }] }),
    );
    expect(editions[0]!.indicators.map(({ value }) => value)).to.deep.equal([undefined, 0]);
  });

  it('accepts dates as precise as they were published', () => {
    const verdicts = ['2020', '2020-08', '2020-08-31', '20', '2020-8', 'August 2020'].map((date) =>
      judged(aFile({ date })),
    );
    const fault = 'editions[0].date';
    expect(verdicts).to.deep.equal(['good', 'good', 'good', fault, fault, fault]);
  });

  it('accepts only ids that can stand in an address', () => {
    const verdicts = ['santa-maria-da-feira', 'v2', 'Bergen', '../secret', 'a--b', ''].map((id) =>
      judged(aFile({}, { city: { id, name: 'X' } })),
    );
    expect(verdicts).to.deep.equal(['good', 'good', 'city.id', 'city.id', 'city.id', 'city.id']);
  });

  it('takes a caveat or a dating that it does not know for the least it can mean', () => {
    const { editions } = z.parse(
      resultSchema,
      aFile({ dating: 'guessed', aggregate: { value: 60, caveats: ['draft', 'rumour'] } }),
    );
    expect(editions[0]!.dating).to.equal('undated');
    expect(editions[0]!.aggregate!.caveats).to.deep.equal(['draft', 'other']);
  });

  it('lets unknown fields pass', () => {
    expect(judged(aFile({ weather: 'rain' }, { mayor: 'unknown here' }))).to.equal('good');
  });

  it('drops the address of a source that is not http(s), and keeps the source', () => {
    const addresses = [
      'https://rm.coe.int/1',
      'HTTP://rm.coe.int/1',
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://rm.coe.int/1',
      '/relative',
      5,
    ];
    const { sources } = z.parse(
      resultSchema,
      aFile({}, { sources: addresses.map((url, i) => ({ id: `s${i}`, title: 'Report', url })) }),
    );
    expect(sources.map(({ url }) => url)).to.deep.equal([
      'https://rm.coe.int/1',
      'HTTP://rm.coe.int/1',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the size of a group that a place was counted in apart from the sample', () => {
    const ranks = [{ from: 12, to: 12, of: 33, group: { minPopulation: 100_000 } }];
    const { editions } = z.parse(resultSchema, aFile({ sampleSize: 74, ranks }));
    expect(editions[0]!.sampleSize).to.equal(74);
    expect(editions[0]!.ranks[0]!.of).to.equal(33);
  });
});
