import { expect } from '@open-wc/testing';
import { configure, getConfig } from '../../src/data/config.js';

describe('configure', () => {
  const original = { ...getConfig() };
  afterEach('settings are the original ones', () => {
    configure(original);
  });

  it('begins with 15 seconds, 5 MB and the dataset beside the library', () => {
    const { timeoutMs, maxBytes, dataset } = getConfig();
    expect({ timeoutMs, maxBytes }).to.deep.equal({ timeoutMs: 15_000, maxBytes: 5_000_000 });
    expect(new URL(dataset).origin).to.equal(location.origin);
    expect(dataset.endsWith('/data/')).to.equal(true);
  });

  it('changes what it is given and nothing else', () => {
    configure({ timeoutMs: 5000 });
    expect(getConfig()).to.deep.equal({ ...original, timeoutMs: 5000 });
  });
});
