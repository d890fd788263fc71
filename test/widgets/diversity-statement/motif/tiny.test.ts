import { expect } from '@open-wc/testing';
import { ribbonPath } from '../../../../src/widgets/diversity-statement/motif/bows.js';
import { toPen } from '../../../../src/widgets/diversity-statement/motif/pen.js';
import { drawPiece, toPieces } from '../../../../src/widgets/diversity-statement/motif/piece.js';
import { toProfile, type Warp } from '../../../../src/widgets/diversity-statement/motif/warp.js';

const thread: Warp = { thread: 0, number: 0, at: 0, width: 0.1, from: -1, to: 1 };

describe('toProfile', () => {
  it('sets threads evenly from the top to the bottom, and the same ones again beyond', () => {
    const threads = toProfile([0, undefined], 0.5, 2).map(
      ({ number, thread: which, at, width }) => {
        return { number, which, at, width };
      },
    );
    expect(threads).to.deep.equal([
      { number: 0, which: 0, at: -0.25, width: 0.025 },
      { number: 2, which: 0, at: 0.75, width: 0.025 },
    ]);
  });
});

describe('toPieces', () => {
  it('leaves a gap on both sides of a thread above', () => {
    const above: Warp = { ...thread, at: 0.5, width: 0.2 };
    expect(toPieces(thread, [above]).map((piece) => piece.map((t) => t.toFixed(4)))).to.deep.equal([
      ['-1.0000', '0.3915'],
      ['0.6085', '1.0000'],
    ]);
  });

  it('leaves no crumb between two threads above that are near to each other, or at a tip', () => {
    const above = [0.5, 0.72, 0.89].map((at): Warp => ({ ...thread, at, width: 0.2 }));
    expect(toPieces(thread, above)).to.have.length(1);
  });
});

describe('drawPiece', () => {
  const box = { widthPx: 200, heightPx: 100 };

  it('draws the outline of a straight piece around the middle of the box', () => {
    const pen = toPen();
    drawPiece(pen, [0, 0.04], thread, (u, v) => [u, v], box);
    expect(pen.text()).to.equal('M100,45l4,0l0,10l-4,0z');
  });

  it('bends both edges of a long piece', () => {
    const pen = toPen();
    drawPiece(pen, [0, 0.18], thread, (u, v) => [u, v + u * u], box);
    expect(pen.text()).to.equal('M100,45q9,0,18,3.2l0,10q-9-3.2-18-3.2z');
  });

  it('draws nothing outside of the box', () => {
    const pen = toPen();
    drawPiece(pen, [2, 3], thread, (u, v) => [u, v], box);
    expect(pen.text()).to.equal('');
  });
});

describe('ribbonPath', () => {
  const circle = { x: 0, y: 0, radiusPx: 1000 };
  const quarter = Math.PI / 2;

  it('draws a ribbon inside of the circle and its loop outside, between upright circles', () => {
    const d = ribbonPath(circle, [0, 0], [quarter, quarter], [0, quarter]);
    expect(d).to.equal(
      'M988,0A988,988,0,0,0,988,0A988,988,0,0,0,0,988A988,988,0,0,0,0,988A988,988,0,0,1,988,0Z' +
        'M1012,0A1012,1012,0,0,0,1012,0A1012,1012,0,1,1,0,1012A1012,1012,0,0,0,0,1012A1012,1012,0,1,0,1012,0Z',
    );
  });

  it('lets a ribbon across the middle lead away from the circle at both ends', () => {
    const d = ribbonPath(circle, [0, 0], [Math.PI, Math.PI], [0, Math.PI]);
    const ends = [...d.matchAll(/L(-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(ends).to.have.length(2);
    expect(ends[0]).to.be.closeTo(5060, 5);
    expect(ends[1]).to.be.closeTo(-5060, 5);
  });
});
