import { expect } from '@open-wc/testing';
import { symbolPath, type SymbolName } from '../../src/geometry/symbols.js';

const NAMES: readonly SymbolName[] = [
  'disc',
  'ring',
  'square',
  'diamond',
  'triangle',
  'tip',
  'cross',
];

/** A symbol as the browser draws it. */
function drawn(d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path;
}

/** The outermost points of a symbol, from samples along its outline. */
function reachOf(d: string): { left: number; right: number; top: number; bottom: number } {
  const path = drawn(d);
  const length = path.getTotalLength();
  const points = Array.from({ length: 721 }, (_, i) => path.getPointAtLength((length * i) / 720));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('symbolPath', () => {
  it('draws a disc as two half circles around its middle', () => {
    expect(symbolPath('disc', { x: 10, y: 20 }, 5)).to.equal(
      'M5,20a5,5,0,1,1,10,0a5,5,0,1,1,-10,0Z',
    );
  });

  it('draws corners with lines', () => {
    expect(symbolPath('square', { x: 0, y: 0 }, 10)).to.equal(
      'M-8.6,-8.6L8.6,-8.6L8.6,8.6L-8.6,8.6Z',
    );
    expect(symbolPath('diamond', { x: 1, y: 2 }, 10)).to.equal('M1,-10L13,2L1,14L-11,2Z');
    expect(symbolPath('triangle', { x: 0, y: 0 }, 10)).to.equal('M0,-11.5L11,8.5L-11,8.5Z');
    expect(symbolPath('tip', { x: 0, y: 0 }, 10)).to.equal('M0,11.5L11,-8.5L-11,-8.5Z');
  });

  it('draws a cross as two lines that are not closed', () => {
    expect(symbolPath('cross', { x: 0, y: 0 }, 10)).to.equal('M-9,-9L9,9M9,-9L-9,9');
  });

  it('rounds to a thousandth of a pixel', () => {
    expect(symbolPath('cross', { x: 1 / 3, y: 0 }, 1)).to.equal(
      'M-0.567,-0.9L1.233,0.9M1.233,-0.9L-0.567,0.9',
    );
  });

  it('gives kinds that lie beside each other shapes of their own, but for the ring in a disc', () => {
    const shapes = NAMES.map((name) => symbolPath(name, { x: 0, y: 0 }, 10));
    expect(new Set(shapes).size).to.equal(NAMES.length - 1);
  });

  for (const name of NAMES) {
    it(`draws a ${name} around its middle, no smaller and not much larger than its radius`, () => {
      const { left, right, top, bottom } = reachOf(symbolPath(name, { x: 100, y: 50 }, 10));
      expect((left + right) / 2).to.be.closeTo(100, 0.1);
      for (const reach of [100 - left, right - 100, 50 - top, bottom - 50]) {
        expect(reach).to.be.within(8.4, 12.1);
      }
    });
  }
});
