import { expect } from '@open-wc/testing';
import { WHOLE } from '../../../src/geometry/zoom.js';
import { pinchBy, toPinch } from '../../../src/widgets/network-map/pinch.js';

const VIEWPORT = { widthPx: 400, heightPx: 300 };

describe('toPinch', () => {
  it('toPinch(a, b) is the middle between two fingers, and how far they are apart', () => {
    expect(toPinch({ x: 10, y: 20 }, { x: 40, y: 60 })).to.eql({
      middle: { x: 25, y: 40 },
      spread: 50,
    });
  });

  it('toPinch(a, b) never has a spread of 0, by which nothing can be divided', () => {
    expect(toPinch({ x: 7, y: 7 }, { x: 7, y: 7 }).spread).to.equal(1);
  });
});

describe('pinchBy', () => {
  const start = toPinch({ x: 100, y: 100 }, { x: 200, y: 100 });

  it('pinchBy(zoom, from, to) enlarges as much as the fingers part, around their middle', () => {
    const end = toPinch({ x: 50, y: 100 }, { x: 250, y: 100 });
    expect(pinchBy(WHOLE, start, end, VIEWPORT)).to.eql({ scale: 2, x: -150, y: -100 });
  });

  it('pinchBy(zoom, from, to) moves along with fingers that keep their distance', () => {
    const end = toPinch({ x: 90, y: 80 }, { x: 190, y: 80 });
    const zoom = { scale: 2, x: -150, y: -100 };
    expect(pinchBy(zoom, start, end, VIEWPORT)).to.eql({ scale: 2, x: -160, y: -120 });
  });

  it('pinchBy(zoom, from, to) never leaves the picture', () => {
    const end = toPinch({ x: 120, y: 100 }, { x: 130, y: 100 });
    expect(pinchBy({ scale: 2, x: -150, y: -100 }, start, end, VIEWPORT)).to.eql(WHOLE);
  });
});
