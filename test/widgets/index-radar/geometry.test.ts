import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MarkRole, PathMark, Scene } from '../../../src/geometry/scene.js';
import { NUMBERED_BELOW_PX, toScene } from '../../../src/widgets/index-radar/geometry.js';
import { aBox, aModel, someLabels } from '../../fixtures/radar-models.js';
import { prepare, recipes } from '../../support/arbitrary-pictures.js';
import { isInside, piecesOf } from '../../support/paths.js';
import {
  outside,
  overDisc,
  overlaps,
  textBox,
  textBoxes,
  textMarks,
} from '../../support/text-boxes.js';

type Drawn = Parameters<typeof aModel>[0];

function sceneOf(drawn: Drawn, box: Parameters<typeof aBox>[0] = {}): Scene {
  return toScene(aModel(drawn), someLabels(drawn.values.length), aBox(box));
}

function paths({ marks }: Scene, role: MarkRole): readonly PathMark[] {
  return marks.filter((mark) => mark.kind === 'path').filter((mark) => mark.role === role);
}

/** Centre and radius of a circle drawn by `circlePath`. */
function circleOf(d: string) {
  const [, x, y, radius] = /^M([^,]+),([^a]+)a([^,]+),/.exec(d)!.map(Number);
  return { x: x! + radius!, y: y!, radiusPx: radius! };
}

/** The circle at 100. */
function discOf(scene: Scene) {
  return paths(scene, 'ring')
    .map(({ d }) => circleOf(d))
    .reduce((a, b) => (a.radiusPx > b.radiusPx ? a : b));
}

/** Points in hundredths of the radius from the centre: `[0, -100]` is twelve o'clock at 100. */
function inPercent(scene: Scene, points: readonly (readonly [number, number])[]) {
  const { x, y, radiusPx } = discOf(scene);
  return points.map((point) => [
    Math.round(((point[0] - x) / radiusPx) * 100),
    Math.round(((point[1] - y) / radiusPx) * 100),
  ]);
}

const four = { values: [100, 50, 25, 75] };

describe('toScene', () => {
  it("puts the first axis at twelve o'clock and goes on clockwise", () => {
    const scene = sceneOf(four);
    const ends = paths(scene, 'spoke').map(({ d }) => piecesOf(d)[0]!.points[1]!);
    expect(inPercent(scene, ends)).to.deep.equal([
      [0, -100],
      [100, 0],
      [0, 100],
      [-100, 0],
    ]);
  });

  it('has rings at 25, 50, 75 and 100, each with its number', () => {
    const scene = sceneOf(four);
    const circles = paths(scene, 'ring').map(({ d }) => circleOf(d));
    const { radiusPx } = discOf(scene);
    expect(circles.map((circle) => (circle.radiusPx / radiusPx) * 100)).to.deep.equal([
      25, 50, 75, 100,
    ]);
    expect(new Set(circles.map(({ x, y }) => `${x} ${y}`)).size).to.equal(1);
    const numbers = textMarks(scene).filter(({ role }) => role === 'ring-label');
    expect(numbers.map(({ text }) => text)).to.deep.equal(['25', '50', '75', '100']);
  });

  it('draws values to scale, and a complete shape closed and filled', () => {
    const scene = sceneOf(four);
    const [line] = paths(scene, 'line');
    const [piece] = piecesOf(line!.d);
    expect(inPercent(scene, piece!.points)).to.deep.equal([
      [0, -100],
      [50, 0],
      [0, 25],
      [-75, 0],
    ]);
    expect(piece!.isClosed).to.equal(true);
    expect(paths(scene, 'area').map(({ d }) => d)).to.deep.equal([line!.d]);
  });

  it('marks every value, and none that is missing', () => {
    const scene = sceneOf({ values: [100, 0, undefined, 75] });
    expect(paths(scene, 'marker').map(({ axis }) => axis)).to.deep.equal([0, 1, 3]);
  });

  it('leaves a gap for a missing value: no fill, no line across it', () => {
    const scene = sceneOf({ values: [100, 50, undefined, 75] });
    const pieces = piecesOf(paths(scene, 'line')[0]!.d);
    expect(pieces.map(({ isClosed }) => isClosed)).to.deep.equal([false]);
    expect(inPercent(scene, pieces[0]!.points)).to.deep.equal([
      [-75, 0],
      [0, -100],
      [50, 0],
    ]);
    expect(paths(scene, 'area')).to.deep.equal([]);
  });

  it('leaves of single values between gaps nothing but their markers', () => {
    const scene = sceneOf({ values: [100, undefined, 25, undefined] });
    expect(paths(scene, 'line')).to.deep.equal([]);
    expect(paths(scene, 'marker').map(({ axis }) => axis)).to.deep.equal([0, 2]);
  });

  it('draws nothing of a city without values, and still the average', () => {
    const scene = sceneOf({
      values: [undefined, undefined, undefined],
      average: [50, 60, 70],
    });
    expect(paths(scene, 'line')).to.deep.equal([]);
    expect(paths(scene, 'marker')).to.deep.equal([]);
    expect(paths(scene, 'average-line')).to.have.length(1);
  });

  it('draws the average as a line without markers', () => {
    const scene = sceneOf({ ...four, average: [60, 60, 60, 60] });
    expect(paths(scene, 'average-line')).to.have.length(1);
    expect(new Set(paths(scene, 'marker').map(({ series }) => series))).to.deep.equal(new Set([0]));
    expect(paths(scene, 'average-mark')).to.deep.equal([]);
  });

  it('marks an average between two gaps, which no line would show', () => {
    const scene = sceneOf({ ...four, average: [60, undefined, 40, undefined] });
    expect(paths(scene, 'average-line')).to.deep.equal([]);
    expect(paths(scene, 'average-mark').map(({ axis }) => axis)).to.deep.equal([0, 2]);
  });

  it('draws three shapes at most, the city filled and on top', () => {
    const peer = [10, 20, 30, 40];
    const scene = sceneOf({ ...four, average: peer, peers: [peer, peer, peer] });
    const drawn = scene.marks.filter(({ role }) => /^(average-)?line$/.test(role));
    expect(drawn.map(({ role, series }) => [role, series])).to.deep.equal([
      ['average-line', 3],
      ['line', 2],
      ['line', 1],
      ['line', 0],
    ]);
    expect(paths(scene, 'area').map(({ series }) => series)).to.deep.equal([0]);
  });

  it('spans a composite with an arc outside the disc', () => {
    const scene = sceneOf({ values: [1, 2, 3, 4, 5, 6], group: [1, 2, 3] });
    const [arc] = paths(scene, 'group');
    const { x, y, radiusPx } = discOf(scene);
    const [, x1, y1, r, x2, y2] = /^M(.+),(.+)A(.+),.+,0,.,1,(.+),(.+)$/.exec(arc!.d)!.map(Number);
    const angle = (px: number, py: number): number => (Math.atan2(px - x, y - py) * 180) / Math.PI;
    expect(r).to.be.within(radiusPx + 4, radiusPx + 12);
    // From a little before the axis at 60° to a little after the one at 180°.
    expect(angle(x1!, y1!)).to.be.within(31, 59);
    expect(angle(x2!, y2!) + 360).to.be.within(181, 209);
  });

  it('has one target an axis, which holds all that is drawn on it', () => {
    const scene = sceneOf({ values: [100, 50, 0.1, 75, 20], average: [5, 5, 5, 5, 5] });
    expect(scene.targets.map(({ axis }) => axis)).to.deep.equal([0, 1, 2, 3, 4]);
    for (const { axis, d } of paths(scene, 'marker')) {
      const { x, y } = circleOf(d);
      const held = scene.targets.filter((target) => isInside(target.d, x, y));
      expect(held.map((target) => target.axis)).to.deep.equal([axis]);
    }
  });

  it('stamps made-up figures, below everything else', () => {
    const model = aModel(four);
    const plain = toScene(model, someLabels(4), aBox());
    const stamped = toScene(model, someLabels(4, { stamp: 'Illustrative data' }), aBox());
    const [stamp] = textMarks(stamped).filter(({ role }) => role === 'stamp');
    expect(stamp!.text).to.equal('Illustrative data');
    expect(stamp!.y).to.be.within(plain.heightPx, stamped.heightPx);
    expect(textMarks(plain).filter(({ role }) => role === 'stamp')).to.deep.equal([]);
  });

  it('writes the names around the disc where there is room', () => {
    const labels = textMarks(sceneOf(four)).filter(({ role }) => role === 'axis-label');
    expect(labels.map(({ text, side }) => [text, side])).to.deep.equal([
      ['Area 0', 'centred'],
      ['Area 1', 'right-of'],
      ['Area 2', 'centred'],
      ['Area 3', 'left-of'],
    ]);
  });

  it('numbers the axes in a narrow box, and lists their names below', () => {
    const scene = sceneOf(four, { widthPx: NUMBERED_BELOW_PX - 1 });
    const { y, radiusPx } = discOf(scene);
    const around = textMarks(scene).filter((mark) => mark.y < y + radiusPx + 30);
    const key = textMarks(scene).filter((mark) => mark.y >= y + radiusPx + 30);
    const texts = (marks: typeof key) =>
      marks.filter(({ role }) => role !== 'ring-label').map(({ text }) => text);
    expect(texts(around)).to.deep.equal(['1', '2', '3', '4']);
    expect(texts(key)).to.deep.equal(
      [1, 2, 3, 4].flatMap((number) => [String(number), `Area ${number - 1}`]),
    );
  });

  it('numbers the axes of a wide box as well where the names do not fit around the disc', () => {
    const names = ['x'.repeat(40), 'y'.repeat(40), 'z'.repeat(40)];
    const scene = toScene(aModel({ values: [1, 2, 3] }), someLabels(names), aBox());
    expect(textMarks(scene).filter(({ role }) => role === 'axis-number')).to.have.length(6);
  });

  it('begins the list of names on the side where reading starts', () => {
    const key = (direction: 'ltr' | 'rtl') =>
      textMarks(sceneOf(four, { widthPx: 300, direction })).filter(
        ({ role }) => role === 'axis-label',
      );
    expect(key('ltr')[0]).to.include({ x: 26, side: 'right-of' });
    expect(key('rtl')[0]).to.include({ x: 300 - 26, side: 'left-of' });
  });

  it('turns the disc the same way round in both directions', () => {
    expect(sceneOf(four, { direction: 'rtl' })).to.deep.equal(sceneOf(four));
  });

  it('changes nothing but positions when the box changes', () => {
    const sketch = (widthPx: number) =>
      sceneOf(four, { widthPx }).marks.map((mark) => [mark.role, mark.axis, mark.series]);
    expect(sketch(500)).to.deep.equal(sketch(1000));
  });
});

describe('toScene, in any box', () => {
  it('keeps every text within the picture, off the disc and off all other texts', () => {
    const seen = { named: 0, numbered: 0 };
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const scene = toScene(model, labels, box);
        const marks = textMarks(scene);
        seen[marks.some(({ role }) => role === 'axis-number') ? 'numbered' : 'named'] += 1;
        const boxes = textBoxes(scene, box.fontSizePx);
        const names = marks
          .filter(({ role }) => role === 'axis-label' || role === 'axis-number')
          .map((mark) => textBox(mark, box.fontSizePx));
        expect(outside(boxes, scene).join('; ')).to.equal('');
        expect(overlaps(boxes).join('; ')).to.equal('');
        expect(overDisc(names, discOf(scene)).join('; ')).to.equal('');
      }),
      { includeErrorInReport: true, seed: 11, numRuns: 150 },
    );
    expect(Math.min(seen.named, seen.numbered)).to.be.above(25);
  });

  it('names every axis in full, in its order', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const texts = new Map<number, string[]>();
        for (const mark of textMarks(toScene(model, labels, box))) {
          if (mark.role !== 'axis-label') continue;
          texts.set(mark.axis!, [...(texts.get(mark.axis!) ?? []), mark.text]);
        }
        expect([...texts.keys()]).to.deep.equal([...labels.axes.keys()]);
        expect([...texts.values()].map((lines) => lines.join(' '))).to.deep.equal(labels.axes);
      }),
      { includeErrorInReport: true, seed: 12, numRuns: 60 },
    );
  });

  it('keeps paths within the picture, and to three digits', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { model, labels, box } = prepare(recipe);
        const { marks, targets, widthPx, heightPx } = toScene(model, labels, box);
        const drawn = marks.filter((mark) => mark.kind === 'path').map(({ d }) => d);
        for (const d of [...drawn, ...targets.map((target) => target.d)]) {
          expect(d).not.to.match(/\.\d{4}|NaN|undefined|e-/);
          for (const [x, y] of piecesOf(d.replace(/[Aa].*/, '')).flatMap(({ points }) => points)) {
            expect(x).to.be.within(0, widthPx);
            expect(y).to.be.within(0, heightPx);
          }
        }
      }),
      { includeErrorInReport: true, seed: 13, numRuns: 60 },
    );
  });
});
