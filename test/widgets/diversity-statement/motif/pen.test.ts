import { expect } from '@open-wc/testing';
import { toPen } from '../../../../src/widgets/diversity-statement/motif/pen.js';

describe('toPen', () => {
  it('writes each point seen from the one before, with one digit and no more signs than needed', () => {
    const pen = toPen();
    pen.moveTo(10.04, 20.06);
    pen.lineTo(12, 19);
    pen.quadraticCurveTo(13, 18, 14, 20);
    pen.bezierCurveTo(15, 20, 16, 21, 16.25, 22);
    pen.closePath();
    expect(pen.text()).to.equal('M10,20.1l2-1.1q1-1,2,1c1,0,2,1,2.3,2z');
  });

  it('starts each piece anew, so that rounding never adds up', () => {
    const pen = toPen();
    for (let i = 0; i < 3; i += 1) {
      pen.moveTo(0.04, 0.04);
      for (let k = 1; k <= 100; k += 1) pen.lineTo(k * 1.04, 0);
    }
    const steps = [...pen.text().matchAll(/l([\d.]+)/g)].map(([, x]) => Number(x));
    expect(steps.slice(0, 100).reduce((sum, x) => sum + x, 0)).to.be.closeTo(104, 1e-9);
    expect(pen.text().match(/M0,0/g)).to.have.length(3);
  });
});
