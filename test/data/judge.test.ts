import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { judge } from '../../src/data/judge.js';

const url = 'https://city.example/bergen.json';

describe('judge', () => {
  it('gives what the schema makes of a value', () => {
    const schema = z.object({ kind: z.catch(z.enum(['national']), 'national') });
    expect(judge(schema, { kind: 5, extra: 1 })).to.deep.equal({
      ok: true,
      value: { kind: 'national' },
    });
  });

  it('writes a path as a programmer would', () => {
    const schema = z.object({ editions: z.array(z.object({ ids: z.array(z.string()) })) });
    const result = judge(schema, { editions: [{ ids: ['a', 5] }] }, url);
    expect(result.ok || result.error.path).to.equal('editions[0].ids[1]');
    expect(result.ok || result.error.url).to.equal(url);
  });

  it('begins a path with the index where the file is a list', () => {
    const result = judge(z.array(z.string()), ['a', 5]);
    expect(result.ok || result.error.path).to.equal('[1]');
  });

  it('speaks of the file where there is no path', () => {
    const result = judge(z.object({}), 'Bergen');
    expect(result.ok || result.error.path).to.equal('');
    expect(result.ok || result.error.message).to.match(/^the file does not fit/);
  });

  it('reports the first of several faults', () => {
    const result = judge(z.object({ a: z.string(), b: z.string() }), {});
    expect(result.ok || result.error.path).to.equal('a');
  });
});
