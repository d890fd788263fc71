import { expect } from '@open-wc/testing';
import { toRelease } from '../../src/embedding/release.js';

describe('toRelease(document)', () => {
  it('reads the version and the hashes', () => {
    const release = { version: '0.1.0', files: { 'cdn/icc.js': 'sha384-a+/=' } };
    expect(toRelease(release)).to.deep.equal(release);
  });

  it('leaves out what is no hash', () => {
    const files = { 'cdn/icc.js': 'md5-a', 'cdn/icc.css': 3 };
    expect(toRelease({ version: '0.1.0', files })?.files).to.deep.equal({});
  });

  it('takes nothing else for a release', () => {
    const others = [undefined, null, 'text', {}, { version: 1, files: {} }, { version: '"><' }];
    expect(others.map(toRelease)).to.deep.equal(others.map(() => undefined));
  });
});
