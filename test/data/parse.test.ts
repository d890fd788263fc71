import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import type { FileKind } from '../../src/data/kind.js';
import { parseDocument, parseJson } from '../../src/data/parse.js';

const url = 'https://city.example/bergen.json';

const schema = z.object({
  formatVersion: z.number(),
  city: z.string(),
  editions: z.array(z.object({ value: z.optional(z.number().check(z.lte(100))) })),
  kind: z.catch(z.enum(['national', 'other']), 'other'),
});

/** A kind of file that counts how often its zod schema is asked for. */
function aKind() {
  const state = { judged: 0 };
  const kind: FileKind<typeof schema> = {
    shape: {
      formatVersion: 'number',
      city: 'string',
      editions: [{ 'value?': '0..100' }],
      'kind="other"': '/^(national|other)$/',
    },
    schema: () => {
      state.judged += 1;
      return Promise.resolve(schema);
    },
  };
  return { state, kind };
}

async function errorOf(value: unknown) {
  const result = await parseDocument(aKind().kind, value, url);
  return result.ok ? expect.fail('the document was accepted') : result.error;
}

describe('parseJson', () => {
  it('gives the value of a JSON text', () => {
    expect(parseJson('{"value":71}')).to.deep.equal({ ok: true, value: { value: 71 } });
  });

  it('makes null undefined, at any depth', () => {
    const result = parseJson('{"value":null,"city":{"country":null,"name":"Bergen"}}');
    expect(result).to.deep.equal({ ok: true, value: { city: { name: 'Bergen' } } });
  });

  it('keeps 0, false and the empty text, which are not nothing', () => {
    const value = { a: 0, b: false, c: '' };
    expect(parseJson(JSON.stringify(value))).to.deep.equal({ ok: true, value });
  });

  it('fails with kind "not-json" and the address, and says that it got an HTML page', () => {
    const result = parseJson('\n<!doctype html><title>Not found</title>', url);
    expect(result.ok).to.equal(false);
    if (result.ok) return;
    expect(result.error).to.include({ kind: 'not-json', url });
    expect(result.error.message).to.contain(url).and.to.contain('HTML');
    expect(result.error.cause).to.be.an.instanceof(SyntaxError);
  });

  it('fails with kind "not-json" for a truncated or empty file', () => {
    for (const text of ['{"city":"Ber', '', ' ']) {
      const result = parseJson(text, url);
      expect(result.ok || result.error.kind, text).to.equal('not-json');
      expect(result.ok || result.error.message).to.contain('not complete JSON');
    }
  });
});

describe('parseDocument', () => {
  it('accepts a good document without loading zod', async () => {
    const { kind, state } = aKind();
    const document = { formatVersion: 1, city: 'Bergen', editions: [{ value: 71 }], kind: 'other' };
    expect(await parseDocument(kind, document)).to.deep.equal({ ok: true, value: document });
    expect(state.judged).to.equal(0);
  });

  it('fills in what may be left out, and the format version', async () => {
    expect(await parseDocument(aKind().kind, { city: 'Bergen', editions: [] })).to.deep.equal({
      ok: true,
      value: { formatVersion: 1, city: 'Bergen', editions: [], kind: 'other' },
    });
  });

  it('has zod mend what can be mended', async () => {
    const { kind, state } = aKind();
    const document = { city: 'Bergen', editions: [], kind: 'interplanetary' };
    expect(await parseDocument(kind, document)).to.deep.equal({
      ok: true,
      value: { formatVersion: 1, city: 'Bergen', editions: [], kind: 'other' },
    });
    expect(state.judged).to.equal(1);
  });

  it('fails with kind "schema", the address, the cause and the path of the fault', async () => {
    const error = await errorOf({ city: 'Bergen', editions: [{ value: 71 }, { value: 171 }] });
    expect(error).to.include({ kind: 'schema', url, path: 'editions[1].value' });
    expect(error.message).to.contain('editions[1].value');
    expect(error.cause).to.be.an.instanceof(z.core.$ZodError);
  });

  it('names a missing field by its path', async () => {
    expect(await errorOf({ editions: [] })).to.include({ kind: 'schema', path: 'city' });
  });

  it('fails with kind "schema" for a null within a list', async () => {
    const value = parseJson('{"city":"Bergen","editions":[{"value":71},null]}');
    const error = await errorOf(value.ok ? value.value : undefined);
    expect(error).to.include({ kind: 'schema', path: 'editions[1]' });
  });

  it('fails with kind "schema" for whatever is no object', async () => {
    for (const value of [undefined, null, 'Bergen', 71, true, [], [{ city: 'Bergen' }]]) {
      expect((await errorOf(value)).kind, JSON.stringify(value)).to.equal('schema');
    }
  });

  it('fails with kind "version" and the address for a newer file', async () => {
    expect(await errorOf({ formatVersion: 2, city: 'Bergen', editions: [] })).to.include({
      kind: 'version',
      url,
      path: 'formatVersion',
    });
  });

  it('names no address for data that has none', async () => {
    const result = await parseDocument(aKind().kind, {});
    expect(result.ok || 'url' in result.error).to.equal(false);
  });
});
