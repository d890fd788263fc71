import { expect } from '@open-wc/testing';
import { configure } from '../../src/data/config.js';
import { clearRequests, requestText } from '../../src/data/requests.js';
import { useFakeServer } from '../support/fake-server.js';

const url = 'https://city.example/bergen.json';
const patient = new AbortController().signal;

/** What became of a promise: its value, or what it threw. */
function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((reason: unknown) => ({ thrown: reason }));
}

describe('requestText', () => {
  const server = useFakeServer();

  it('asks once for all who want the same file at the same time', async () => {
    const answers = [1, 2, 3].map(() => requestText(url, patient));
    (await server.next()).respond('{}');
    for (const answer of await Promise.all(answers)) {
      expect(answer).to.deep.equal({ ok: true, value: '{}' });
    }
    expect(server.urls).to.deep.equal([url]);
  });

  it('does not ask again for a file that the page already has', async () => {
    const first = requestText(url, patient);
    (await server.next()).respond('{}');
    await first;
    expect(await requestText(url, patient)).to.deep.equal({ ok: true, value: '{}' });
    expect(server.urls).to.deep.equal([url]);
  });

  it('keeps the files of different addresses apart', async () => {
    const answers = ['?a', '?b'].map((query) => requestText(url + query, patient));
    (await server.next('?b')).respond('B');
    (await server.next('?a')).respond('A');
    expect(await Promise.all(answers)).to.deep.equal([
      { ok: true, value: 'A' },
      { ok: true, value: 'B' },
    ]);
  });

  it('asks the server past all caches where a fresh file is wanted', async () => {
    const first = requestText(url, patient);
    (await server.next()).respond('old');
    await first;
    const second = requestText(url, patient, true);
    const request = await server.next();
    expect(request.cache).to.equal('reload');
    request.respond('new');
    expect(await second).to.deep.equal({ ok: true, value: 'new' });
    expect(await requestText(url, patient)).to.deep.equal({ ok: true, value: 'new' });
  });

  it('takes a file that is on its way for fresh', async () => {
    const answers = [requestText(url, patient), requestText(url, patient, true)];
    (await server.next()).respond('{}');
    await Promise.all(answers);
    expect(server.urls).to.deep.equal([url]);
  });

  it('gives a failure to all who wait, but to nobody after them', async () => {
    const answers = [requestText(url, patient), requestText(url, patient)];
    (await server.next()).respond('', 503);
    for (const answer of await Promise.all(answers)) {
      expect(answer.ok || answer.error.status).to.equal(503);
    }
    const later = requestText(url, patient);
    (await server.next()).respond('{}');
    expect(await later).to.deep.equal({ ok: true, value: '{}' });
  });

  it('lets one caller leave without disturbing another', async () => {
    const leaving = new AbortController();
    const [left, stayed] = [requestText(url, leaving.signal), requestText(url, patient)];
    const request = await server.next();
    const reason = new Error('gone');
    leaving.abort(reason);
    expect(await outcome(left)).to.deep.equal({ thrown: reason });
    expect(request.isAborted).to.equal(false);
    request.respond('{}');
    expect(await stayed).to.deep.equal({ ok: true, value: '{}' });
  });

  it('gives the request up when all have left, each with a reason of its own', async () => {
    const leaving = [new AbortController(), new AbortController()];
    const answers = leaving.map(({ signal }) => requestText(url, signal));
    const request = await server.next();
    leaving[0]!.abort('first');
    leaving[1]!.abort('second');
    expect(await Promise.all(answers.map(outcome))).to.deep.equal([
      { thrown: 'first' },
      { thrown: 'second' },
    ]);
    expect(request.isAborted).to.equal(true);
  });

  it('asks anew for who comes after a request that was given up', async () => {
    const leaving = new AbortController();
    const left = outcome(requestText(url, leaving.signal));
    await server.next();
    leaving.abort();
    await left;
    const answer = requestText(url, patient);
    (await server.next()).respond('{}');
    expect(await answer).to.deep.equal({ ok: true, value: '{}' });
  });

  it('serves who comes at the very moment when the last one leaves', async () => {
    const leaving = new AbortController();
    const left = outcome(requestText(url, leaving.signal));
    leaving.abort();
    const answer = requestText(url, patient);
    await left;
    for (const request of server.requests) if (!request.isAborted) request.respond('{}');
    expect(await answer).to.deep.equal({ ok: true, value: '{}' });
  });

  it('keeps a file that came although its first reader has left since', async () => {
    const leaving = new AbortController();
    const first = requestText(url, leaving.signal);
    (await server.next()).respond('{}');
    await first;
    leaving.abort();
    expect(await requestText(url, patient)).to.deep.equal({ ok: true, value: '{}' });
    expect(server.urls).to.deep.equal([url]);
  });

  it('asks for nothing on behalf of a caller who has already left', async () => {
    expect(await outcome(requestText(url, AbortSignal.abort('late')))).to.deep.equal({
      thrown: 'late',
    });
    expect(server.urls).to.deep.equal([]);
  });

  it('uses the size limit in force', async () => {
    configure({ maxBytes: 3 });
    const answer = requestText(url, patient);
    (await server.next()).respond('four');
    const result = await answer;
    expect(result.ok || result.error.kind).to.equal('too-large');
  });

  it('uses the time limit in force', async () => {
    configure({ timeoutMs: 0 });
    const answer = requestText(url, patient);
    const request = await server.next();
    const result = await answer;
    expect(result.ok || result.error.kind).to.equal('timeout');
    expect(request.isAborted).to.equal(true);
  });

  it('asks again after clearRequests()', async () => {
    const first = requestText(url, patient);
    (await server.next()).respond('old');
    await first;
    clearRequests();
    const second = requestText(url, patient);
    (await server.next()).respond('new');
    expect(await second).to.deep.equal({ ok: true, value: 'new' });
  });
});
