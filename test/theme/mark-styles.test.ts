import { expect } from '@open-wc/testing';
import { markStyle } from '../../src/theme/mark-styles.js';

describe('markStyle', () => {
  it('tells three lines apart by dashes, not by colour alone', () => {
    const styles = [0, 1, 2].map((series) => markStyle({ role: 'line', series }));
    expect(new Set(styles.map(({ dash }) => dash)).size).to.equal(3);
    expect(new Set(styles.map(({ stroke }) => stroke)).size).to.equal(3);
  });

  it('draws the city alone with an unbroken line', () => {
    expect(markStyle({ role: 'line', series: 0 }).dash).to.equal(undefined);
    for (const series of [1, 2]) {
      expect(markStyle({ role: 'line', series }).dash, String(series)).to.be.a('string');
    }
  });

  it('gives the line, the area and the markers of a shape one colour', () => {
    for (const series of [0, 1, 2]) {
      const { stroke } = markStyle({ role: 'line', series });
      expect(markStyle({ role: 'marker', series }).fill).to.equal(stroke);
      expect(markStyle({ role: 'area', series }).fill).to.equal(stroke);
    }
  });

  it('keeps the average quiet: thin, dashed and grey', () => {
    const city = markStyle({ role: 'line', series: 0 });
    const average = markStyle({ role: 'average-line', series: 1 });
    expect(average.stroke).to.equal('muted');
    expect(average.dash).to.be.a('string');
    expect(average.strokeWidthPx).to.be.below(city.strokeWidthPx!);
  });

  it('takes a mark without a series for the city', () => {
    expect(markStyle({ role: 'marker' })).to.deep.equal(markStyle({ role: 'marker', series: 0 }));
  });

  it('has colours left where there are more shapes than it was made for', () => {
    expect(markStyle({ role: 'line', series: 9 }).stroke).to.equal('accent');
  });
});
