import { expect } from '@open-wc/testing';
import type { PictureMark, SceneSpace } from '../../../src/element/export/index.js';
import { lookOf } from '../../../src/element/export/picture-mark.js';
import { mapHeight } from '../../../src/widgets/network-map/geometry.js';
import { laterMapWords } from '../../../src/i18n/network-map/later.js';
import { drawMapScene, type MapDrawing } from '../../../src/widgets/network-map/map-scene.js';
import type { Member } from '../../../src/widgets/network-map/model.js';
import { ruleOfThumb } from '../../fixtures/export-source.js';
import {
  aMapModel,
  aMember,
  englishMapWords,
  SQUARES_FRAME,
  squares,
} from '../../fixtures/map-members.js';

const space: SceneSpace = { widthPx: 600, fontSizePx: 16, measure: ruleOfThumb };

function draw(members: readonly Member[], changes: Partial<MapDrawing> = {}) {
  return drawMapScene(
    {
      model: aMapModel(members),
      members,
      atlas: squares(),
      world: squares(),
      words: englishMapWords(),
      ...changes,
    },
    space,
  );
}

function textsOf(marks: readonly PictureMark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

function pathsOf(marks: readonly PictureMark[]) {
  return marks.flatMap((mark) => (mark.kind === 'path' ? [{ d: mark.d, ...lookOf(mark) }] : []));
}

/** The numbers in circles. */
function numbersOf(marks: readonly PictureMark[]): readonly number[] {
  return textsOf(marks)
    .map(Number)
    .filter((number) => !Number.isNaN(number));
}

/** Signs of single members: filled shapes that nothing shines through. */
function symbolsOf(marks: readonly PictureMark[]) {
  return pathsOf(marks).filter(
    ({ fill, fillOpacity }) => fill !== undefined && fillOpacity === undefined,
  );
}

/** Members in ten places of the map, some of them close together, and some far outside of it. */
function scattered(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, i) =>
    aMember(
      `m${i}`,
      i % 5 === 4 ? { lat: -30, lon: 140 + i / 10 } : { lon: 4.2 + ((i * 7) % 11.6) },
    ),
  );
}

describe('drawMapScene', () => {
  it('drawMapScene(drawing, space) draws land, border and frame, in this order', () => {
    const paths = pathsOf(draw([]).marks);
    expect(paths.map(({ fill, stroke }) => [fill, stroke])).to.deep.equal([
      ['text', undefined],
      [undefined, 'text'],
      [undefined, 'line'],
    ]);
    expect(paths[2]?.d).to.equal('M0.5,0.5h599v443h-599Z');
  });

  it('drawMapScene(drawing, space) dashes a border that is not settled', () => {
    const [, line] = pathsOf(draw([], { atlas: squares('RS', 'XK') }).marks);
    expect(line).to.include({ stroke: 'text', dash: '3 3' });
  });

  it('drawMapScene(drawing, space) draws the country of the map twice as dark', () => {
    const frame = { ...SQUARES_FRAME, basemap: 'aa', home: 'AA' };
    const [land, home] = pathsOf(draw([], { model: aMapModel([], { frame }) }).marks);
    expect(home).to.include({ fill: 'text', fillOpacity: land?.fillOpacity });
    expect(land?.d).to.contain(home?.d);
  });

  it('drawMapScene(drawing, space) draws nothing outside of the picture', () => {
    const { marks, widthPx, heightPx } = draw(scattered(20));
    for (const { d } of pathsOf(marks)) {
      for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
        expect(Number(x)).to.be.within(0, widthPx);
        expect(Number(y)).to.be.within(0, heightPx);
      }
    }
  });

  it('drawMapScene(drawing, space) shows every member, alone or in the number of a circle', () => {
    for (const count of [1, 2, 7, 60, 500]) {
      const { marks } = draw(scattered(count));
      const grouped = numbersOf(marks).reduce((sum, number) => sum + number, 0);
      expect(symbolsOf(marks).length + grouped).to.equal(count);
    }
  });

  it('drawMapScene(drawing, space) shows a place beyond the map in an inset below it', () => {
    const near = draw([aMember('a')]);
    const far = draw([aMember('a'), aMember('b', { lat: -30, lon: 140 })]);
    expect(far.heightPx).to.be.greaterThan(near.heightPx);
    expect(symbolsOf(far.marks)).to.have.lengthOf(2);
    expect(textsOf(far.marks)).to.deep.equal(['a', 'b']);
  });

  it('drawMapScene(drawing, space) has no inset for members that the reader did not look for', () => {
    const [here, there] = [aMember('a'), aMember('b', { lat: -30, lon: 140 })];
    const { heightPx, marks } = draw([here], { model: aMapModel([here, there]) });
    expect([heightPx, textsOf(marks)]).to.deep.equal([mapHeight(600), ['a']]);
  });

  it('drawMapScene(drawing, space) moves a circle at the edge inwards until it is whole', () => {
    // So near to the left edge that a circle around them would be cut off.
    const { marks } = draw([aMember('a', { lon: 3.58 }), aMember('b', { lon: 3.58, lat: 45.01 })]);
    const [number] = marks.filter((mark) => mark.kind === 'text');
    expect(number).to.include({ text: '2', x: 14 });
  });

  it('drawMapScene(drawing, space) names members that stand alone, in the language of the page', () => {
    const names = [{ lang: 'en', name: 'Athens' }];
    expect(textsOf(draw([aMember('a', { name: 'Αθήνα', names })]).marks)).to.deep.equal(['Athens']);
  });

  it('drawMapScene(drawing, space) rings the highlighted city and names it first', () => {
    // So close that only one of the names has room on the right.
    const [a, b] = [aMember('aaaaa', { lat: 45.6 }), aMember('bbbbb')];
    const { marks } = draw([a, b], { model: aMapModel([a, b], { city: b }) });
    const names = marks.filter((mark) => mark.kind === 'text');
    expect(textsOf(names)).to.deep.equal(['bbbbb', 'aaaaa']);
    expect(lookOf(names[0]!)).to.include({ weight: 600 });
    expect(pathsOf(marks).filter(({ strokeWidthPx }) => strokeWidthPx === 2)).to.have.lengthOf(1);
  });

  it('drawMapScene(drawing, space) names the highlighted city beside the circle that it is in', () => {
    const [a, b] = [aMember('a'), aMember('b')];
    const { marks } = draw([a, b], { model: aMapModel([a, b], { city: b }) });
    expect(textsOf(marks)).to.deep.equal(['2', 'b']);
  });

  it('drawMapScene(drawing, space) explains the signs that are there, and no others', () => {
    const alone = [aMember('a', { kind: 'former' }), aMember('b', { lon: 14, kind: 'both' })];
    const names = (members: readonly Member[]) => draw(members).legend?.map(({ name }) => name);
    const { map, ...words } = englishMapWords();
    expect(names(alone)).to.deep.equal([map.kind('both'), map.kind('former')]);
    const { legendGroup } = laterMapWords(words);
    expect(names([aMember('a'), aMember('b')])).to.deep.equal([legendGroup]);
  });

  it('drawMapScene(drawing, space) explains no kinds of a list that names none', () => {
    const members = [aMember('a', { kind: 'other' })];
    const { legend } = draw(members, { model: aMapModel(members, { kinds: [] }) });
    expect(legend).to.deep.equal([]);
  });

  it('drawMapScene(drawing, space) draws members of a list without kinds as the page does', () => {
    const members = [aMember('a', { kind: 'other' })];
    const { marks } = draw(members, { model: aMapModel(members, { kinds: [] }), atlas: undefined });
    expect(symbolsOf(marks).map(({ fill }) => fill)).to.deep.equal(['accent']);
  });

  it('drawMapScene(drawing, space) draws places on a blank map where there are no borders', () => {
    const { marks } = draw([aMember('a')], { atlas: undefined });
    expect(pathsOf(marks)).to.have.lengthOf(2);
    expect(symbolsOf(marks)).to.have.lengthOf(1);
  });
});
