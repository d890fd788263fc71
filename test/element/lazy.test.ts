import { expect } from '@open-wc/testing';
import { lazy } from '../../src/element/lazy.js';

/** A module whose loads are settled by hand. */
function aModule() {
  const loads: { resolve: (module: string) => void; reject: (reason: unknown) => void }[] = [];
  const ready = { calls: 0 };
  const get = lazy(
    () =>
      new Promise<string>((resolve, reject) => {
        loads.push({ resolve, reject });
      }),
    () => {
      ready.calls += 1;
    },
  );
  return { loads, ready, get };
}

/** Lets everything run that is only waiting for promises already settled. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

describe('lazy', () => {
  it('loads nothing before it is asked', () => {
    expect(aModule().loads).to.have.length(0);
  });

  it('loads once, however often it is asked', async () => {
    const { get, loads } = aModule();
    expect([get(), get()]).to.deep.equal([undefined, undefined]);
    loads[0]!.resolve('module');
    await settle();
    expect([get(), get()]).to.deep.equal(['module', 'module']);
    expect(loads).to.have.length(1);
  });

  it('tells once when the module is there', async () => {
    const { get, loads, ready } = aModule();
    get();
    expect(ready.calls).to.equal(0);
    loads[0]!.resolve('module');
    await settle();
    get();
    expect(ready.calls).to.equal(1);
  });

  it('tries again after a failure, but only when it is asked', async () => {
    const { get, loads, ready } = aModule();
    get();
    loads[0]!.reject(new TypeError('Failed to fetch'));
    await settle();
    expect(loads).to.have.length(1);
    expect(get()).to.equal(undefined);
    loads[1]!.resolve('module');
    await settle();
    expect(get()).to.equal('module');
    expect(ready.calls).to.equal(1);
  });
});
