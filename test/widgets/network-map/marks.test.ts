import { expect } from '@open-wc/testing';
import type { Cluster, Placed } from '../../../src/geometry/clusters.js';
import { clampZoom } from '../../../src/geometry/zooming.js';
import type { MapPanel, MapScene } from '../../../src/widgets/network-map/geometry.js';
import { marksWithin, Slots, toMarks, toWindow } from '../../../src/widgets/network-map/marks.js';

function panel(kind: MapPanel['kind'], places: readonly Placed[]): MapPanel {
  const box = { left: 0, top: 0, widthPx: 400, heightPx: 300 };
  return { ...box, kind, places, land: '', borders: '', disputed: '', home: '', drawn: [] };
}

/** Two places near each other and one apart on the map, and two near each other in an inset. */
const scene: MapScene = {
  widthPx: 400,
  heightPx: 400,
  main: panel('main', [
    { id: 'modena', x: 100, y: 100 },
    { id: 'reggio', x: 110, y: 100 },
    { id: 'bergen', x: 100, y: 20 },
  ]),
  insets: [
    panel('world', [
      { id: 'montreal', x: 50, y: 350 },
      { id: 'rochester', x: 52, y: 350 },
    ]),
  ],
};

const everyone = () => true;

/** A mark for places, somewhere. */
function mark(...ids: readonly string[]): Cluster {
  return { ids, x: 0, y: 0 };
}

describe('toMarks', () => {
  it('gathers places that lie close together, on the map and in its insets', () => {
    const { main, insets } = toMarks(scene, 1, everyone);
    expect(main).to.deep.equal([
      { ids: ['modena', 'reggio'], x: 105, y: 100 },
      { ids: ['bergen'], x: 100, y: 20 },
    ]);
    expect(insets).to.deep.equal([[{ ids: ['montreal', 'rochester'], x: 51, y: 350 }]]);
  });

  it('lets places go apart on an enlarged map, but not in its insets', () => {
    const { main, insets } = toMarks(scene, 4, everyone);
    expect(main).to.deep.equal([
      { ids: ['modena'], x: 400, y: 400 },
      { ids: ['reggio'], x: 440, y: 400 },
      { ids: ['bergen'], x: 400, y: 80 },
    ]);
    expect(insets[0]!.map(({ ids }) => ids.length)).to.deep.equal([2]);
  });

  it('shows only the places that are looked for', () => {
    const { main, insets } = toMarks(scene, 1, (id) => id === 'reggio');
    expect(main).to.deep.equal([{ ids: ['reggio'], x: 110, y: 100 }]);
    expect(insets).to.deep.equal([[]]);
  });
});

describe('toWindow', () => {
  const viewport = { widthPx: 400, heightPx: 300 };

  it('is the whole map with half of its size around it, and more to the right and below', () => {
    expect(toWindow({ scale: 1, x: 0, y: 0 }, viewport)).to.deep.equal({
      left: -200,
      top: -150,
      right: 1000,
      bottom: 750,
    });
  });

  it('stays the same while the map is moved a little', () => {
    const window = toWindow({ scale: 8, x: -820, y: -610 }, viewport);
    expect(toWindow({ scale: 8, x: -1190, y: -890 }, viewport)).to.deep.equal(window);
    expect(toWindow({ scale: 8, x: -1210, y: -890 }, viewport)).not.to.deep.equal(window);
  });

  it('holds all that is seen with at least half as much again on each side', () => {
    for (const x of [0, -1, -399, -400, -401, -1234, -2800]) {
      const zoom = clampZoom({ scale: 8, x, y: x }, viewport);
      const { left, top, right, bottom } = toWindow(zoom, viewport);
      expect(left).to.be.at.most(-zoom.x - 200);
      expect(right).to.be.at.least(-zoom.x + 400 + 200);
      expect(top).to.be.at.most(-zoom.y - 150);
      expect(bottom).to.be.at.least(-zoom.y + 300 + 150);
    }
  });
});

describe('marksWithin', () => {
  it('keeps the marks whose middle is within a window or on its edge, in their order', () => {
    const at = (id: string, x: number, y: number): Cluster => ({ ids: [id], x, y });
    const marks = [at('a', 10, 0), at('b', 5, 5), at('c', 11, 5), at('d', 0, -1), at('e', 0, 10)];
    const window = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(marksWithin(marks, window).map(({ ids }) => ids[0])).to.deep.equal(['a', 'b', 'e']);
  });
});

describe('Slots', () => {
  /** First places of the marks, in the places that they have among the others. */
  const fill = (slots: Slots, ...marks: readonly Cluster[]) =>
    slots.fill(marks).map((each) => each?.ids[0]);

  it('gives marks places in their order at first', () => {
    expect(fill(new Slots(), mark('a'), mark('b'))).to.deep.equal(['a', 'b']);
  });

  it('keeps the place of a mark that stays, and leaves that of one that goes', () => {
    const slots = new Slots();
    fill(slots, mark('a'), mark('b'), mark('c'));
    expect(fill(slots, mark('c'), mark('a'))).to.deep.equal(['a', undefined, 'c']);
  });

  it('fills places that became free with new marks before it adds others', () => {
    const slots = new Slots();
    fill(slots, mark('a'), mark('b'), mark('c'));
    fill(slots, mark('c'));
    expect(fill(slots, mark('d'), mark('c'), mark('e'), mark('f'))).to.deep.equal([
      'd',
      'e',
      'c',
      'f',
    ]);
  });

  it('keeps the place of a mark whose first place stays while others come or go', () => {
    const slots = new Slots();
    fill(slots, mark('a'), mark('b', 'c'));
    const grown = mark('b', 'c', 'd');
    expect(slots.fill([grown])).to.deep.equal([undefined, grown]);
  });

  it('loses no mark and shows none twice, whatever comes and goes', () => {
    const slots = new Slots();
    for (const text of ['a b c', 'c d', '', 'e f g a b', 'b a e', 'z y x w v u b']) {
      const ids = text.split(' ').filter(Boolean);
      const shown = fill(slots, ...ids.map((id) => mark(id))).filter(Boolean);
      expect(shown).to.have.members(ids);
    }
  });
});
