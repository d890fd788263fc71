import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MarkRole, PathMark, Scene, TextMark } from '../../../src/geometry/scene.js';
import type { SceneLabels } from '../../../src/widgets/index-radar/scene-input.js';
import { toRankingScene } from '../../../src/widgets/index-radar/ranking-geometry.js';
import { aBox, aModel, someLabels } from '../../fixtures/radar-models.js';
import { prepare, recipes } from '../../support/arbitrary-pictures.js';
import { outside, overlaps, textBox, textBoxes, textMarks } from '../../support/text-boxes.js';

type Drawn = Parameters<typeof aModel>[0];

function sceneOf(
  drawn: Drawn,
  box: Parameters<typeof aBox>[0] = {},
  labels: SceneLabels = someLabels(drawn.values.length),
): Scene {
  return toRankingScene(aModel(drawn), labels, aBox(box));
}

function texts(scene: Scene, role: MarkRole): readonly TextMark[] {
  return textMarks(scene).filter((mark) => mark.role === role);
}

function paths({ marks }: Scene, role: MarkRole): readonly PathMark[] {
  return marks.filter((mark) => mark.kind === 'path').filter((mark) => mark.role === role);
}

/** The scale: where 0 and 100 lie. */
function scaleOf(scene: Scene) {
  const [zero, hundred] = ['0', '100'].map(
    (text) => texts(scene, 'ring-label').find((mark) => mark.text === text)!.x,
  );
  return { zero: zero!, hundred: hundred! };
}

/** The middle of a marker, in points of the scale. */
function valueOf(scene: Scene, { d }: PathMark): number {
  const { zero, hundred } = scaleOf(scene);
  const numbers = [...d.matchAll(/[ML]([^,]+),/g)].map(([, x]) => Number(x));
  const round = /^M([^,]+),[^a]+a([^,]+),/.exec(d);
  const x = round
    ? Number(round[1]) + Number(round[2])
    : (Math.min(...numbers) + Math.max(...numbers)) / 2;
  return Math.round(((x - zero) / (hundred - zero)) * 1000) / 10;
}

const three = { values: [40, 71, 60] };

describe('toRankingScene', () => {
  it('goes from the highest value to the lowest, missing values last', () => {
    const scene = sceneOf({ values: [40, undefined, 71, 0] });
    const labels = [...texts(scene, 'axis-label')].sort((a, b) => a.y - b.y);
    expect(labels.map(({ text }) => text)).to.deep.equal(['Area 2', 'Area 0', 'Area 3', 'Area 1']);
  });

  it('begins with the overall result where there is one', () => {
    const scene = sceneOf({ ...three, overall: [55, undefined] });
    const overall = texts(scene, 'value-label').find(({ text }) => text === 'Overall')!;
    for (const { y } of texts(scene, 'axis-label')) expect(overall.y).to.be.below(y);
    expect(valueOf(scene, paths(scene, 'marker')[0]!)).to.equal(55);
  });

  it('shows the overall result where nothing else is published', () => {
    const scene = sceneOf({ values: [], overall: [55, 60] });
    expect(textMarks(scene).map(({ text }) => text)).to.include.members(['Overall', '55']);
    expect(scene.targets).to.deep.equal([]);
  });

  it('puts every marker where its value is on the scale', () => {
    const scene = sceneOf({ values: [0, 100, 33.3], peers: [[10, 20, 30]] });
    const drawn = paths(scene, 'marker').map((mark) => [
      mark.series,
      mark.axis,
      valueOf(scene, mark),
    ]);
    expect(drawn).to.have.deep.members([
      [0, 0, 0],
      [0, 1, 100],
      [0, 2, 33.3],
      [1, 0, 10],
      [1, 1, 20],
      [1, 2, 30],
    ]);
  });

  it('has a scale with 0, 25, 50, 75 and 100', () => {
    expect(texts(sceneOf(three), 'ring-label').map(({ text }) => text)).to.deep.equal([
      '0',
      '25',
      '50',
      '75',
      '100',
    ]);
  });

  it('draws the average as an upright line, below the markers of the cities', () => {
    const scene = sceneOf({ values: [40], average: [60] });
    const [average] = paths(scene, 'average-mark');
    expect(average!.d).to.match(/^M[\d.]+,[\d.]+V[\d.]+$/);
    expect(valueOf(scene, average!)).to.equal(60);
    const roles = scene.marks.map(({ role }) => role);
    expect(roles.indexOf('average-mark')).to.be.below(roles.indexOf('marker'));
  });

  it('says that a value is missing and draws no marker for it, least of all at 0', () => {
    const scene = sceneOf({ values: [undefined, 5, 6], average: [50, 50, 50] });
    expect(texts(scene, 'missing-label').map(({ axis, text }) => [axis, text])).to.deep.equal([
      [0, 'not published'],
    ]);
    expect(paths(scene, 'marker').map(({ axis }) => axis)).to.have.members([1, 2]);
    expect(paths(scene, 'average-mark').map(({ axis }) => axis)).to.have.members([0, 1, 2]);
  });

  it("writes the city's value at the end of its row", () => {
    const labels = someLabels(2, { number: (value) => `${value} P.` });
    const scene = sceneOf({ values: [40.5, 0] }, {}, labels);
    expect(texts(scene, 'value-label').map(({ axis, text, x }) => [axis, text, x])).to.deep.equal([
      [0, '40.5 P.', 600],
      [1, '0 P.', 600],
    ]);
  });

  it('writes names beside their tracks where there is room, else above', () => {
    const gap = (widthPx: number): number => {
      const scene = sceneOf({ values: [40] }, { widthPx });
      const track = Number(/,([\d.]+)H/.exec(paths(scene, 'track')[0]!.d)![1]);
      return track - texts(scene, 'axis-label')[0]!.y;
    };
    expect(gap(520)).to.be.within(-6, 0);
    expect(gap(519)).to.be.above(4);
  });

  it('writes names above their tracks where a word is too long to stand beside', () => {
    const labels = someLabels(['Diskriminierungsbekämpfung', 'b']);
    const scene = sceneOf({ values: [40, 50] }, { widthPx: 520, fontSizePx: 18 }, labels);
    const { zero } = scaleOf(scene);
    const below = texts(scene, 'axis-label').map(({ text }) => text);
    expect(below).to.have.members(['Diskriminierungsbekämpfung', 'b']);
    expect(zero).to.be.below(20);
  });

  it('is its own mirror image where reading starts on the right', () => {
    const drawn = { values: [40, undefined, 60], average: [50, 60, 70], peers: [[1, 2, 3]] };
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => sceneOf(drawn, { direction }));
    const mirrored = { 'right-of': 'left-of', 'left-of': 'right-of', centred: 'centred' };
    expect(textMarks(rtl!).map(({ text, x, y, side }) => ({ text, x, y, side }))).to.deep.equal(
      textMarks(ltr!).map(({ text, x, y, side }) => ({
        text,
        x: Math.round((600 - x) * 1000) / 1000,
        y,
        side: mirrored[side],
      })),
    );
    const values = (scene: Scene) => paths(scene, 'marker').map((mark) => valueOf(scene, mark));
    expect(values(rtl!)).to.deep.equal(values(ltr!));
  });

  it('has one target an axis, across the whole row, in the order of the rows', () => {
    const scene = sceneOf({ ...three, overall: [55, 60] });
    expect(scene.targets.map(({ axis }) => axis)).to.deep.equal([1, 2, 0]);
    let end = 0;
    for (const { d } of scene.targets) {
      const [, top, right, bottom] = /^M0,([\d.]+)H([\d.]+)V([\d.]+)H0Z$/.exec(d)!.map(Number);
      expect(right).to.equal(600);
      expect(top).to.be.at.least(end);
      expect(bottom! - top!).to.be.at.least(24);
      end = bottom!;
    }
  });

  it('stamps made-up figures, below everything else', () => {
    const labels = someLabels(3, { stamp: 'Illustrative data' });
    const scene = sceneOf(three, {}, labels);
    const lowest = [...textMarks(scene)].sort((a, b) => a.y - b.y).at(-1);
    expect(lowest).to.include({ role: 'stamp', text: 'Illustrative data' });
  });
});

describe('toRankingScene, in any box', () => {
  it('keeps every text within the picture and off all other texts', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const scene = toRankingScene(model, labels, box);
        const boxes = textBoxes(scene, box.fontSizePx);
        expect(outside(boxes, scene).join('; ')).to.equal('');
        expect(overlaps(boxes).join('; ')).to.equal('');
      }),
      { includeErrorInReport: true, seed: 14, numRuns: 150 },
    );
  });

  it('keeps names off the tracks', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const scene = toRankingScene(model, labels, box);
        const tracks = paths(scene, 'track').map(({ d }) => {
          const [, from, y, to] = /^M([^,]+),([^H]+)H(.+)$/.exec(d)!.map(Number);
          return { left: Math.min(from!, to!), right: Math.max(from!, to!), y: y! };
        });
        const over = texts(scene, 'axis-label').filter((mark) => {
          const { left, right, top, bottom } = textBox(mark, box.fontSizePx);
          return tracks.some(
            (track) =>
              track.y > top && track.y < bottom && track.left < right && track.right > left,
          );
        });
        expect(over.map(({ text }) => text)).to.deep.equal([]);
      }),
      { includeErrorInReport: true, seed: 15, numRuns: 60 },
    );
  });

  it('ranks by value, equals in the order of the Index', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const order = toRankingScene(model, labels, box).targets.map(({ axis }) => axis);
        const expected = [...recipe.values.keys()].sort(
          (a, b) => (recipe.values[b] ?? -1) - (recipe.values[a] ?? -1) || a - b,
        );
        expect(order).to.deep.equal(expected);
      }),
      { includeErrorInReport: true, seed: 16, numRuns: 50 },
    );
  });
});
