import { expect } from '@open-wc/testing';
import { aPlace } from '../../support/place.js';

const FIRST = "default-src 'none'; script-src 'unsafe-inline'; connect-src 'self' http: https:";

/** Asks for a file of the tests from within a page with a policy, after more policies were added. */
async function ask(...added: readonly string[]): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${FIRST}"><script>
    for (const content of ${JSON.stringify(added)}) {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = content;
      document.head.append(policy);
    }
    fetch('${location.origin}/package.json').then(
      ({ ok }) => parent.postMessage({ answer: ok }, '*'),
      () => parent.postMessage({ answer: 'blocked' }, '*'),
    );
  </script>`;
  const answer = new Promise((resolve) => {
    const hear = ({ data, source }: MessageEvent<{ readonly answer: unknown }>): void => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(data.answer);
    };
    addEventListener('message', hear);
  });
  aPlace().append(frame);
  return answer;
}

// What the page in a frame relies on, in every engine.
describe('a policy that a script adds', () => {
  it('lets pass what it allows', async () => {
    expect(await ask()).to.equal(true);
    expect(await ask(`connect-src ${location.origin}`)).to.equal(true);
  });

  it('narrows the one that the page has', async () => {
    expect(await ask('connect-src http://localhost:1')).to.equal('blocked');
  });

  it('widens nothing that another has narrowed', async () => {
    expect(await ask('connect-src http://localhost:1', 'connect-src *')).to.equal('blocked');
  });
});
