import { expect } from '@open-wc/testing';
import { assertNever } from '../../src/core/assert.js';
import { fail, ok, type Result } from '../../src/core/result.js';

describe('Result', () => {
  it('is a success with a value or a failure with an error', () => {
    expect(ok(71)).to.deep.equal({ ok: true, value: 71 });
    expect(fail('offline')).to.deep.equal({ ok: false, error: 'offline' });
  });

  it('tells by `ok` which of the two it is', () => {
    const read = (result: Result<number, string>): number | string =>
      result.ok ? result.value : result.error;
    expect([read(ok(0)), read(fail(''))]).to.deep.equal([0, '']);
  });
});

describe('assertNever', () => {
  it('names the value that should not exist', () => {
    expect(() => assertNever('pie' as never, 'view')).to.throw('invalid view: "pie"');
  });
});
