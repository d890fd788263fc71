import { expect } from '@open-wc/testing';
import { frame, index, indexRadar, later } from '../../../src/i18n/de.js';
import { formatsOf } from '../../../src/i18n/formats.js';
import { wordsOf } from '../../../src/i18n/words.js';
import { toModel } from '../../../src/widgets/index-radar/model.js';
import {
  indicatorName,
  seriesName,
  shortSeriesName,
} from '../../../src/widgets/index-radar/names.js';
import { englishWords } from '../../fixtures/export-source.js';
import { anEdition, aResult, figures } from '../../fixtures/index-results.js';

const words = englishWords();

/** The city's own row of values and the average's. */
function seriesOf(edition: Parameters<typeof anEdition>[0]) {
  const result = aResult({
    editions: [anEdition({ indicators: figures({ education: [71, 62] }), ...edition })],
  });
  const model = toModel({ result, peers: [] }, { compare: ['average'] });
  const [city, average] = model!.series;
  return { city: city!, average: average! };
}

describe('indicatorName', () => {
  it("takes the language's name of an indicator that it knows", () => {
    const german = wordsOf({ ...frame, ...later, ...index, ...indexRadar }, formatsOf('de'));
    expect(indicatorName({ id: 'education', name: 'Schools' }, german)).to.equal('Bildung');
    expect(indicatorName({ id: 'gardens', name: 'Gardens & parks' }, german)).to.equal(
      'Gardens & parks',
    );
  });

  it("takes the data's name where the language has none of its own", () => {
    expect(indicatorName({ id: 'gardens', name: 'Gardens & parks' }, words)).to.equal(
      'Gardens & parks',
    );
  });

  it('makes an id readable where nobody gives a name', () => {
    expect(indicatorName({ id: 'public-transport' }, words)).to.equal('Public transport');
  });
});

describe('seriesName', () => {
  it('tells a city with its edition, and never calls a cited date an edition', () => {
    expect(seriesName(seriesOf({}).city, words)).to.equal('Bergen, 2024');
    expect(seriesName(seriesOf({ date: '2017', dating: 'cited' }).city, words)).to.match(
      /^Bergen, .*cited.*2017$/,
    );
  });

  it('tells the average with the number of cities, where that is published', () => {
    expect(seriesName(seriesOf({ sampleSize: 74 }).average, words)).to.contain('74');
    expect(seriesName(seriesOf({}).average, words)).not.to.match(/\d|undefined/);
  });
});

describe('shortSeriesName', () => {
  it('leaves out what goes without saying within one chart', () => {
    const { city, average } = seriesOf({ sampleSize: 74 });
    expect(shortSeriesName(city, words)).to.equal('Bergen');
    expect(shortSeriesName({ ...city, role: 'previous' }, words)).to.equal('2024');
    expect(shortSeriesName(average, words)).not.to.contain('74');
  });
});
