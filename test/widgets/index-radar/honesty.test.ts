import { expect } from '@open-wc/testing';
import type { CityResult, Edition } from '../../../src/data/schema/result.js';
import { compareEditions } from '../../../src/widgets/index-radar/compare.js';
import { toModel, type RadarModel } from '../../../src/widgets/index-radar/model.js';
import { summarize } from '../../../src/widgets/index-radar/summary.js';
import { aFramework, anEdition, aResult, figures } from '../../fixtures/index-results.js';
import { plainWords } from '../../fixtures/plain-words.js';

const TEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

function modelOf(
  result: CityResult,
  compare = ['average'],
  peers: readonly CityResult[] = [],
): RadarModel {
  const model = toModel({ result, peers }, { compare }, compareEditions);
  return model ?? expect.fail('there is no model');
}

function editionOf(framework: string, changes: Partial<Edition>): Edition {
  return anEdition({ framework: { id: framework, inferred: false }, ...changes });
}

describe('what the widget says of figures', () => {
  it('calls nothing the weakest where a city only made known what it is best at', () => {
    const result = aResult({
      frameworks: [aFramework('v3', TEN)],
      editions: [
        editionOf('v3', {
          indicators: figures({ a: 100, b: 100, c: 100, d: 100, e: 100, f: 100, g: 100 }),
        }),
      ],
    });
    const { sentences } = summarize(modelOf(result), plainWords);
    expect(sentences.filter((text) => /Strongest|Weakest/.test(text))).to.deep.equal([]);
    expect(sentences).to.include('radarPublished: 7 | 10');
    expect(sentences).to.include('radarArea: A | {value 100}');
  });

  it('tells of no change between versions of the Index, unless their difference is explained', () => {
    const result = aResult({
      frameworks: [aFramework('v1', ['a', 'b', 'old']), aFramework('v3', ['a', 'b', 'new'])],
      editions: [
        editionOf('v1', { id: '2014', date: '2014', indicators: figures({ a: 50, b: 60 }) }),
        editionOf('v3', { id: '2020', date: '2020', indicators: figures({ a: 70, b: 40 }) }),
      ],
    });
    expect(modelOf(result).changes).to.equal(undefined);
    const compared = modelOf(result, ['average', 'previous']);
    expect(compared.changes?.rise).to.deep.equal({ id: 'a', name: undefined, points: 20 });
    expect(compared.notes.map(({ kind }) => kind)).to.include('common-only');
  });

  it('calls only those places made up that are', () => {
    const indicators = figures({ a: 71 });
    const real = aResult({ editions: [anEdition({ indicators })] });
    const fictional = aResult({
      city: { id: 'exampleton', name: 'Exampleton' },
      illustrative: true,
      editions: [anEdition({ indicators })],
    });
    expect(modelOf(real).fictional).to.deep.equal([]);
    expect(modelOf(real, ['exampleton'], [fictional]).fictional).to.deep.equal(['Exampleton']);
    expect(modelOf(fictional, ['bergen'], [real]).fictional).to.deep.equal(['Exampleton']);
  });
});
