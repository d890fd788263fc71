import { expect } from '@open-wc/testing';
import { memoizeLast } from '../../src/core/memo.js';

/** A function that counts its calls. */
function counted() {
  const state = { calls: 0 };
  const compute = (a: unknown, b?: unknown) => {
    state.calls += 1;
    return { a, b };
  };
  return { state, compute: memoizeLast(compute) };
}

describe('memoizeLast', () => {
  it('gives the very same result as long as the arguments are the same', () => {
    const { compute, state } = counted();
    const key = {};
    expect(compute(key, 1)).to.equal(compute(key, 1));
    expect(state.calls).to.equal(1);
  });

  it('computes anew for an equal object that is another one', () => {
    const { compute, state } = counted();
    compute({}, 1);
    compute({}, 1);
    expect(state.calls).to.equal(2);
  });

  it('remembers only the last call', () => {
    const { compute, state } = counted();
    compute('a');
    compute('b');
    compute('a');
    expect(state.calls).to.equal(3);
  });

  it('takes NaN to be the same as NaN', () => {
    const { compute, state } = counted();
    compute(NaN);
    compute(NaN);
    expect(state.calls).to.equal(1);
  });

  it('remembers a result that is undefined', () => {
    let calls = 0;
    const compute = memoizeLast((_: number): undefined => {
      calls += 1;
    });
    compute(1);
    compute(1);
    expect(calls).to.equal(1);
  });

  it('notices an argument more than in the last call', () => {
    const { compute } = counted();
    compute('a');
    expect(compute('a', 'b').b).to.equal('b');
  });

  it('forgets a call that threw', () => {
    let broken = true;
    const compute = memoizeLast((value: number) => {
      if (broken) throw new Error('broken');
      return value;
    });
    expect(() => compute(1)).to.throw('broken');
    broken = false;
    expect(compute(1)).to.equal(1);
  });
});
