import { expect } from '@open-wc/testing';
import { FORMAT_VERSION } from '../../src/data/format-version.js';
import { migrate, type Migrations } from '../../src/data/migrations.js';

/** Version 1 said `town`, version 2 `place`, version 3 says `city`. */
const steps: Migrations = {
  1: ({ town, ...rest }) => ({ ...rest, place: town }),
  2: ({ place, ...rest }) => ({ ...rest, city: place }),
};

describe('migrate', () => {
  it('leaves a document of the current version as it is', () => {
    const document = { formatVersion: 3, city: 'Bergen' };
    expect(migrate(document, steps, 3)).to.deep.equal({ ok: true, value: document });
  });

  it('goes through every step between', () => {
    expect(migrate({ formatVersion: 1, town: 'Bergen' }, steps, 3)).to.deep.equal({
      ok: true,
      value: { formatVersion: 3, city: 'Bergen' },
    });
  });

  it('leaves out the steps that a document has behind it', () => {
    expect(migrate({ formatVersion: 2, place: 'Bergen', town: 'kept' }, steps, 3)).to.deep.equal({
      ok: true,
      value: { formatVersion: 3, city: 'Bergen', town: 'kept' },
    });
  });

  it('takes a document without a version for a current one', () => {
    expect(migrate({ city: 'Bergen' }, steps, 3)).to.deep.equal({
      ok: true,
      value: { formatVersion: 3, city: 'Bergen' },
    });
  });

  it('does not change the document it is given', () => {
    const document = Object.freeze({ formatVersion: 1, town: 'Bergen' });
    migrate(document, steps, 3);
    expect(document).to.deep.equal({ formatVersion: 1, town: 'Bergen' });
  });

  it('refuses a newer version and says what to do', () => {
    const result = migrate({ formatVersion: 4 }, steps, 3);
    expect(result.ok).to.equal(false);
    if (result.ok) return;
    expect(result.error.kind).to.equal('version');
    expect(result.error.path).to.equal('formatVersion');
    expect(result.error.message).to.contain('version 4').and.to.contain('version 3');
  });

  it('refuses a version that no step leads away from', () => {
    expect(migrate({ formatVersion: 0 }, steps, 3).ok).to.equal(false);
  });

  for (const version of [
    '1',
    'constructor',
    '__proto__',
    1.5,
    true,
    [1],
    { toString: 1, valueOf: 1 },
  ]) {
    it(`refuses ${JSON.stringify(version)} as a version`, () => {
      const result = migrate({ formatVersion: version, town: 'Bergen' }, steps, 3);
      expect(result.ok || result.error.kind).to.equal('version');
    });
  }

  it('knows no step yet, so that only the current version is read', () => {
    expect(migrate({ formatVersion: FORMAT_VERSION }).ok).to.equal(true);
    expect(migrate({ formatVersion: FORMAT_VERSION + 1 }).ok).to.equal(false);
    expect(migrate({ formatVersion: FORMAT_VERSION - 1 }).ok).to.equal(false);
  });
});
