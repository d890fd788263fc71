import { expect } from '@open-wc/testing';
import { Lazy } from '../../src/element/lazy.js';

/** A module whose loads are settled by hand. */
function aModule() {
  const loads: { resolve: (module: string) => void; reject: (reason: unknown) => void }[] = [];
  const loaded = { calls: 0 };
  const lazy = new Lazy(
    () =>
      new Promise<string>((resolve, reject) => {
        loads.push({ resolve, reject });
      }),
    () => {
      loaded.calls += 1;
    },
  );
  return { loads, loaded, lazy };
}

describe('Lazy', () => {
  it('loads nothing before it is asked', () => {
    expect(aModule().loads).to.have.length(0);
  });

  it('loads once, however often it is asked', async () => {
    const { lazy, loads } = aModule();
    expect([lazy.get(), lazy.get()]).to.deep.equal([undefined, undefined]);
    loads[0]!.resolve('module');
    await lazy.load();
    expect([lazy.get(), lazy.get()]).to.deep.equal(['module', 'module']);
    expect(loads).to.have.length(1);
  });

  it('tells once when the module is there', async () => {
    const { lazy, loads, loaded } = aModule();
    lazy.get();
    expect(loaded.calls).to.equal(0);
    loads[0]!.resolve('module');
    await lazy.load();
    await lazy.load();
    expect(loaded.calls).to.equal(1);
  });

  it('tries again after a failure, but only when it is asked', async () => {
    const { lazy, loads, loaded } = aModule();
    const first = lazy.load();
    loads[0]!.reject(new TypeError('Failed to fetch'));
    await first;
    expect(loads).to.have.length(1);
    expect(lazy.get()).to.equal(undefined);
    loads[1]!.resolve('module');
    await lazy.load();
    expect(lazy.get()).to.equal('module');
    expect(loaded.calls).to.equal(1);
  });
});
