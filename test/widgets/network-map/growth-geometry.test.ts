import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MarkRole, Scene } from '../../../src/geometry/scene.js';
import { toGrowthScene } from '../../../src/widgets/network-map/growth-geometry.js';
import { sizeMark } from '../../../src/widgets/network-map/growth-marks.js';
import type { GrowthBox, GrowthLabels } from '../../../src/widgets/network-map/growth-scale.js';
import { ruleOfThumb } from '../../fixtures/export-source.js';
import { aSize, type GivenSize } from '../../fixtures/growth.js';
import { outside, overlaps, textBoxes, textMarks } from '../../support/text-boxes.js';

const labels: GrowthLabels = {
  first: 'first',
  last: 'last',
  number: (value) => String(value),
  year: (year) => String(year),
};

function sceneOf(
  sizes: readonly GivenSize[],
  box: Partial<GrowthBox> = {},
  words: GrowthLabels = labels,
): Scene {
  return toGrowthScene(sizes.map(aSize), words, {
    widthPx: 380,
    fontSizePx: 12,
    direction: 'ltr',
    measure: ruleOfThumb,
    ...box,
  });
}

function pathsOf({ marks }: Scene, role: MarkRole): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'path' && mark.role === role ? [mark.d] : []));
}

function textsOf(scene: Scene, role: MarkRole): readonly string[] {
  return textMarks(scene)
    .filter((mark) => mark.role === role)
    .map(({ text }) => text);
}

/** From 0 to 100 over ten years. */
const TEN_YEARS: readonly GivenSize[] = [
  { at: 2010, count: 100 },
  { at: 2015, count: 50 },
  { at: 2020, count: 100 },
];

describe('toGrowthScene', () => {
  it('puts each size where its time and its number are, from 0 up', () => {
    const scene = sceneOf(TEN_YEARS);
    const [zero] = pathsOf(scene, 'track');
    const [, left, foot, right] = /^M([\d.]+),([\d.]+)H([\d.]+)$/.exec(zero!)!.map(Number);
    const [from, middle, to] = pathsOf(scene, 'line')[0]!
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map(Number));
    expect([from![0], to![0]]).to.deep.equal([left, right]);
    expect(middle![0]).to.equal((left! + right!) / 2);
    expect(middle![1]).to.equal((from![1]! + foot!) / 2);
    expect(to![1]).to.equal(from![1]);
  });

  it('has few round numbers and years on its scales', () => {
    const sizes = [
      { at: 2008.5, from: 2008, to: 2009, count: 11 },
      { at: 2023.9, count: 162 },
    ];
    const scene = sceneOf(sizes, { widthPx: 280 });
    expect(textsOf(scene, 'ring-label')).to.deep.equal([
      ...['0', '50', '100', '150'],
      ...['2010', '2015', '2020'],
    ]);
  });

  it('counts in whole cities, however few there are', () => {
    const scene = sceneOf([
      { at: 2010.2, count: 1 },
      { at: 2010.6, count: 2 },
    ]);
    expect(textsOf(scene, 'ring-label')).to.deep.equal(['0', '1', '2', '2010', '2011']);
  });

  it('draws one line through exact sizes, and a dashed one from and to others', () => {
    const scene = sceneOf([
      { at: 2010, count: 25 },
      { at: 2012, count: 60, qualifier: 'over' },
      { at: 2014, count: 70 },
      { at: 2016, count: 80 },
      { at: 2018, count: 90 },
      { at: 2020, count: 90, qualifier: 'about' },
    ]);
    const points = (d: string): number => d.split('L').length;
    expect(pathsOf(scene, 'average-line').map(points)).to.deep.equal([2, 2, 2]);
    const lines = pathsOf(scene, 'line').filter((d) => !d.endsWith('Z'));
    expect(lines.map(points)).to.deep.equal([3]);
  });

  it('ends a dashed line at the edge of a ring', () => {
    const scene = sceneOf([
      { at: 2010, count: 100 },
      { at: 2020, count: 100, qualifier: 'about' },
    ]);
    const [dashed] = pathsOf(scene, 'average-line');
    const end = Number(/L([\d.]+),/.exec(dashed!)![1]);
    const ring = Number(/^M([\d.]+),/.exec(pathsOf(scene, 'line')[0]!)![1]);
    expect(ring).to.equal(end);
  });

  it('passes by sizes that are not to be joined, but shows them', () => {
    const scene = sceneOf([
      { at: 2010, count: 100 },
      { at: 2015, count: 40, joined: false },
      { at: 2020, count: 100 },
    ]);
    expect(pathsOf(scene, 'line')[0]).to.match(/^M[\d.]+,([\d.]+)L[\d.]+,\1$/);
    expect(pathsOf(scene, 'marker')).to.have.length(3);
  });

  it('covers the time that a date leaves open with a bar', () => {
    const scene = sceneOf([
      { at: 2010, count: 100 },
      { at: 2019, from: 2018, to: 2020, count: 100, isVague: true },
    ]);
    const [, left, right] = /^M([\d.]+),[\d.]+H([\d.]+)M/.exec(pathsOf(scene, 'group')[0]!)!;
    const [, start, end] = /^M([\d.]+),[\d.]+H([\d.]+)$/.exec(pathsOf(scene, 'track')[0]!)!;
    expect(pathsOf(scene, 'group')).to.have.length(1);
    expect(right).to.equal(end);
    expect(Number(right) - Number(left)).to.be.closeTo((Number(end) - Number(start)) / 5, 0.02);
  });

  it('writes the first and the last size beside their marks', () => {
    const scene = sceneOf([
      { at: 2010, count: 50 },
      { at: 2015, count: 60 },
      { at: 2020, count: 70 },
    ]);
    const [first, last] = ['first', 'last'].map((text) =>
      textMarks(scene).find((mark) => mark.text === text)!,
    );
    const [from, , to] = pathsOf(scene, 'marker').map((d) => {
      const [, x, y] = /^M([\d.]+),([\d.]+)/.exec(d)!.map(Number);
      return { x: x!, y: y! };
    });
    expect(first!.x).to.equal(from!.x);
    expect(from!.y - first!.y).to.be.within(5, 12);
    expect(to!.y - last!.y).to.be.within(5, 12);
    expect(last!.x + ruleOfThumb('last', { fontSizePx: 12 })).to.be.closeTo(to!.x + 6, 0.1);
  });

  it('writes the first size below its mark where the last needs the place above', () => {
    const sizes = [
      { at: 2010.4, count: 1 },
      { at: 2010.5, count: 1 },
    ];
    const scene = sceneOf(sizes, {}, { ...labels, first: 'at first', last: 'in the end' });
    const [last, first] = textMarks(scene).filter(({ role }) => role === 'value-label');
    expect([last!.text, first!.text]).to.deep.equal(['in the end', 'at first']);
    expect(first!.y - last!.y).to.be.within(20, 40);
  });

  it('is its own mirror image where reading starts on the right', () => {
    const sizes: readonly GivenSize[] = [
      { at: 2010, count: 25 },
      { at: 2014, count: 60 },
      { at: 2020, from: 2019, to: 2021, count: 100, qualifier: 'about', isVague: true },
    ];
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => sceneOf(sizes, { direction }));
    const mirrored = { 'right-of': 'left-of', 'left-of': 'right-of', centred: 'centred' };
    expect(textMarks(rtl!).map(({ text, x, y, side }) => ({ text, x, y, side }))).to.deep.equal(
      textMarks(ltr!).map(({ text, x, y, side }) => ({
        text,
        x: Math.round((380 - x) * 100) / 100,
        y,
        side: mirrored[side],
      })),
    );
    const start = /^M([\d.]+),([\d.]+)/;
    const [, x, y] = start.exec(pathsOf(ltr!, 'line')[0]!)!.map(Number);
    expect(start.exec(pathsOf(rtl!, 'line')[0]!)!.slice(1).map(Number)).to.deep.equal([
      Math.round((380 - x!) * 100) / 100,
      y,
    ]);
  });
});

describe('sizeMark', () => {
  it('fills an exact size, and leaves a round number open', () => {
    expect(sizeMark('exact', { x: 10, y: 20 }, 4).role).to.equal('marker');
    expect(sizeMark('about', { x: 10, y: 20 }, 4)).to.deep.equal({
      kind: 'path',
      role: 'line',
      d: 'M6,20a4,4,0,1,1,8,0a4,4,0,1,1,-8,0Z',
    });
  });

  it('stands a triangle on a lower bound, pointing up to what may be more', () => {
    expect(sizeMark('over', { x: 10, y: 20 }, 4).d).to.equal('M5.2,20H14.8L10,12Z');
  });
});

describe('toGrowthScene, in any box', () => {
  /** Sizes in the order of time, of all kinds, with labels of any usual length. */
  const recipes = fc.record({
    sizes: fc.array(
      fc.record({
        at: fc.double({ min: 1990, max: 2030, noNaN: true }),
        count: fc.integer({ min: 1, max: 5000 }),
        qualifier: fc.constantFrom('exact' as const, 'over' as const, 'about' as const),
        joined: fc.boolean(),
        isVague: fc.boolean(),
      }),
      { minLength: 2, maxLength: 30 },
    ),
    widthPx: fc.constantFrom(280, 360, 720, 1200),
    fontSizePx: fc.constantFrom(12, 13, 20),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    first: fc.constantFrom('11', 'über 100 Städte'),
    last: fc.constantFrom('160', 'environ 1 600 villes'),
  });

  it('keeps every text within the picture', () => {
    fc.assert(
      fc.property(recipes, ({ sizes, first, last, ...box }) => {
        const sorted = [...sizes].sort((a, b) => a.at - b.at);
        const scene = sceneOf(sorted, box, { ...labels, first, last });
        expect(outside(textBoxes(scene, box.fontSizePx), scene).join('; ')).to.equal('');
      }),
      { includeErrorInReport: true, seed: 3, numRuns: 200 },
    );
  });

  it('keeps every text off all other texts', () => {
    fc.assert(
      fc.property(recipes, ({ sizes, first, last, ...box }) => {
        const sorted = [...sizes].sort((a, b) => a.at - b.at);
        const scene = sceneOf(sorted, box, { ...labels, first, last });
        expect(overlaps(textBoxes(scene, box.fontSizePx)).join('; ')).to.equal('');
      }),
      { includeErrorInReport: true, seed: 4, numRuns: 200 },
    );
  });
});
