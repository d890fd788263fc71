import { expect } from '@open-wc/testing';
import { loadText, type LoadOptions } from '../../src/data/load.js';
import { FakeServer } from '../support/fake-server.js';

const url = 'https://city.example/bergen.json';

/** A load in progress, with a server and a clock that move only by hand. */
function startLoad(changes: Partial<LoadOptions> = {}) {
  const server = new FakeServer();
  const abort = new AbortController();
  const late = new AbortController();
  const timer = {
    delayMs: 0,
    fire: (): void => {
      late.abort();
    },
  };
  const answer = loadText(url, {
    fetch: server.fetch,
    maxBytes: 100,
    timeoutMs: 15_000,
    signal: abort.signal,
    timeout: (delayMs) => {
      timer.delayMs = delayMs;
      return late.signal;
    },
    ...changes,
  });
  return { server, abort, timer, answer };
}

async function errorOf({ answer }: ReturnType<typeof startLoad>) {
  const result = await answer;
  expect(result.ok).to.equal(false);
  return result.ok ? expect.fail() : result.error;
}

/** The text that a server's bytes are read as. */
async function textOf(bytes: readonly number[]): Promise<string> {
  const { server, answer } = startLoad();
  server.requests[0]!.respond(new Uint8Array(bytes));
  const result = await answer;
  return result.ok ? result.value : result.error.kind;
}

describe('loadText', () => {
  it('gives the text of a file', async () => {
    const { server, answer } = startLoad();
    server.requests[0]!.respond('{"city":"Bergen"}');
    expect(await answer).to.deep.equal({ ok: true, value: '{"city":"Bergen"}' });
  });

  it('asks the server again only where told so', () => {
    expect(startLoad().server.requests[0]!.cache).to.equal('default');
    expect(startLoad({ cache: 'reload' }).server.requests[0]!.cache).to.equal('reload');
  });

  it('puts the pieces of a body together, even in the middle of a letter', async () => {
    const { server, answer } = startLoad();
    const body = server.requests[0]!.startBody();
    body.send(new Uint8Array([0x54, 0x72, 0xc3]));
    body.send(new Uint8Array([0xb8, 0x6d, 0x73, 0xc3, 0xb8]));
    body.end();
    expect(await answer).to.deep.equal({ ok: true, value: 'Trømsø' });
  });

  it('gives an empty text for an answer without a body', async () => {
    const { server, answer } = startLoad();
    server.requests[0]!.respond(null, 204);
    expect(await answer).to.deep.equal({ ok: true, value: '' });
  });

  it('reads text that is not UTF-8 as Windows-1252, as spreadsheets save it', async () => {
    expect(await textOf([0x54, 0x72, 0xf8, 0x6d, 0x20, 0x80])).to.equal('Trøm €');
  });

  it('reads UTF-8 with a byte-order mark without it', async () => {
    expect(await textOf([0xef, 0xbb, 0xbf, 0x54, 0x72, 0xc3, 0xb8])).to.equal('Trø');
  });

  for (const status of [400, 403, 404, 410, 500, 503]) {
    it(`fails with kind "http" and the status when the server answers ${status}`, async () => {
      const load = startLoad();
      load.server.requests[0]!.respond('Sorry', status);
      const error = await errorOf(load);
      expect(error).to.include({ kind: 'http', url, status });
      expect(error.message).to.contain(url).and.to.contain(String(status));
    });
  }

  it('fails with kind "offline" and the cause when there is no answer', async () => {
    const load = startLoad();
    const cause = new TypeError('Failed to fetch');
    load.server.requests[0]!.fail(cause);
    expect(await errorOf(load)).to.include({ kind: 'offline', url, cause });
  });

  it('fails with kind "offline" when the connection breaks within the body', async () => {
    const cause = new TypeError('network error');
    const body = new ReadableStream({ pull: (controller) => controller.error(cause) });
    const load = startLoad({ fetch: () => Promise.resolve(new Response(body)) });
    expect(await errorOf(load)).to.include({ kind: 'offline', url, cause });
  });

  it('fails with kind "offline" when the page\'s own fetch throws', async () => {
    const cause = new Error('not today');
    const load = startLoad({
      fetch: () => {
        throw cause;
      },
    });
    expect(await errorOf(load)).to.include({ kind: 'offline', url, cause });
  });

  it('fails with kind "timeout" and aborts when no answer comes in time', async () => {
    const load = startLoad({ timeoutMs: 5000 });
    expect(load.timer.delayMs).to.equal(5000);
    load.timer.fire();
    const error = await errorOf(load);
    expect(error).to.include({ kind: 'timeout', url });
    expect(error.message).to.contain('5000');
    expect(error.cause).to.be.an.instanceof(DOMException);
    expect(load.server.requests[0]!.isAborted).to.equal(true);
  });

  it('fails with kind "timeout" when a body begins in time but does not end', async () => {
    const load = startLoad();
    const body = load.server.requests[0]!.startBody();
    body.send(new Uint8Array(10));
    load.timer.fire();
    expect(await errorOf(load)).to.include({ kind: 'timeout', url });
  });

  it('has an answer, or a failure, that no later time limit changes', async () => {
    const good = startLoad();
    good.server.requests[0]!.respond('{}');
    expect((await good.answer).ok).to.equal(true);
    good.timer.fire();
    const bad = startLoad();
    bad.server.requests[0]!.fail();
    expect((await errorOf(bad)).kind).to.equal('offline');
    bad.timer.fire();
    expect(good.server.requests).to.have.length(1);
  });

  it('accepts a file of exactly the limit', async () => {
    const { server, answer } = startLoad();
    server.requests[0]!.respond('x'.repeat(100));
    expect((await answer).ok).to.equal(true);
  });

  it('fails with kind "too-large" for one byte more', async () => {
    const load = startLoad();
    load.server.requests[0]!.respond('x'.repeat(101));
    const error = await errorOf(load);
    expect(error).to.include({ kind: 'too-large', url });
    expect(error.message).to.contain('100');
  });

  it('does not wait for the end of a file that is too large', async () => {
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(60));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const load = startLoad({ fetch: () => Promise.resolve(new Response(body)) });
    expect((await errorOf(load)).kind).to.equal('too-large');
    expect(isCancelled).to.equal(true);
  });

  it("throws the caller's own reason when the caller gives up", async () => {
    const { abort, answer, server } = startLoad();
    const reason = new Error('the city changed');
    abort.abort(reason);
    expect(await answer.catch((thrown: unknown) => thrown)).to.equal(reason);
    expect(server.requests[0]!.isAborted).to.equal(true);
  });

  it('asks for nothing when the caller has given up before', async () => {
    const reason = new Error('never mind');
    const { answer, server } = startLoad({ signal: AbortSignal.abort(reason) });
    expect(await answer.catch((thrown: unknown) => thrown)).to.equal(reason);
    expect(server.requests).to.deep.equal([]);
  });
});
