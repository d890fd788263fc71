import { expect } from '@open-wc/testing';
import { takeAsked } from '../../src/data/asked.js';

const SHARED = Symbol.for('icc');
const page = globalThis as { [SHARED]?: Record<string, unknown> };

describe('takeAsked', () => {
  afterEach(() => {
    Reflect.deleteProperty(page, SHARED);
  });

  /** Leaves an answer as the loader does. */
  function leave(url: string) {
    const abort = new AbortController();
    const answer = Object.assign(Promise.resolve(new Response('{}')), { abort });
    page[SHARED] = { ...page[SHARED], [url]: answer };
    return answer;
  }

  it('takeAsked(url) gives nothing where no loader is, or it did not ask', () => {
    expect(takeAsked('https://a.example/a.json')).to.equal(undefined);
    void leave('https://a.example/a.json');
    expect(takeAsked('https://a.example/b.json')).to.equal(undefined);
  });

  it('takeAsked(url) gives an answer to one taker, and keeps its name', () => {
    const answer = leave('https://a.example/a.json');
    expect(takeAsked('https://a.example/a.json')).to.equal(answer);
    expect(takeAsked('https://a.example/a.json')).to.equal(undefined);
    expect(Object.keys(page[SHARED]!)).to.deep.equal(['https://a.example/a.json']);
  });

  it('takeAsked(url, options) gives nothing to who wants it from the server', () => {
    void leave('https://a.example/a.json');
    expect(takeAsked('https://a.example/a.json', { cache: 'reload' })).to.equal(undefined);
  });

  it('takeAsked(url, signal) gives the request up when its taker does', () => {
    const { abort } = leave('https://a.example/a.json');
    const taker = new AbortController();
    void takeAsked('https://a.example/a.json', { signal: taker.signal });
    taker.abort('enough');
    expect(abort.signal.aborted).to.equal(true);
    expect(abort.signal.reason).to.equal('enough');
  });
});
