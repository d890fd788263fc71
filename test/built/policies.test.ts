import { expect } from '@open-wc/testing';
import { TABLE } from './support/figures.js';
import { isSeen, loaderTag, openPage, shown, until, type OpenPage } from './support/page.js';

const BODY = `<icc-index-radar city="example-city">${TABLE}</icc-index-radar>`;
const STRICT = `default-src 'none'; script-src 'self'; connect-src 'self'`;
const TYPES = `require-trusted-types-for 'script'`;

/** Policies under which a widget works, and is silent. */
const WORKING: Readonly<Record<string, string | undefined>> = {
  'no policy': undefined,
  'its own files alone': `script-src 'self'; connect-src 'self'`,
  'nothing but its own files': STRICT,
  'nothing but its own files, and Trusted Types by Lit': `${STRICT}; ${TYPES}; trusted-types lit-html`,
  'that of the demo pages': 'strict',
  'the same in a sandbox': `${STRICT}; ${TYPES}; trusted-types lit-html; sandbox allow-scripts allow-same-origin`,
  'scripts with a nonce': `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; connect-src 'self'; base-uri 'none'`,
};

/** Policies under which it does not, and what it says to allow. */
const FORBIDDING: Readonly<Record<string, readonly [policy: string, advice: RegExp]>> = {
  'requests for data': [
    `default-src 'none'; script-src 'self'`,
    /blocks http\S+\/built\/icc\/data\/\S+: add http:\S+ to connect-src$/,
  ],
  'requests for data by name': [
    `script-src 'self'; connect-src 'none'`,
    /blocks http\S+\/built\/icc\/data\/\S+: add http:\S+ to connect-src$/,
  ],
  'the code of widgets': [
    `script-src ORIGIN/built/listen.js ORIGIN/built/icc/cdn/icc.js; connect-src 'self'`,
    /blocks http\S+\/built\/icc\/cdn\/\S+: add http:\S+ to script-src$/,
  ],
};

/** The same for names of Trusted Types, where the engine has them. */
const FORBIDDING_NAMES: Readonly<Record<string, string>> = {
  'every name of a policy': `${STRICT}; ${TYPES}; trusted-types 'none'`,
  'any other name of a policy': `${STRICT}; ${TYPES}; trusted-types dompurify`,
};

/** Waits until the page has said something, and sees that the page's own content is still there. */
async function contentStays(page: OpenPage): Promise<void> {
  await until(() => ours(page).length > 0, 'what the policy forbids');
  expect(isSeen(page.document.querySelector('td'))).to.equal(true);
}

function ours(page: OpenPage): readonly string[] {
  return page.heard().filter((text) => text.startsWith('error: ICC Widgets: '));
}

describe('the built widgets under a content security policy', () => {
  for (const [name, policy] of Object.entries(WORKING)) {
    it(`work with ${name}, and are silent`, async () => {
      const nonce = policy?.includes('nonce-n') ? 'nonce="n"' : '';
      const page = await openPage({
        head: loaderTag('icc', nonce),
        body: BODY,
        ...(policy ? { policy } : {}),
      });
      const [radar] = await shown(page.document, 'icc-index-radar');
      const drawing = (): Element | null => radar!.shadowRoot!.querySelector('.drawing');
      await until(() => isSeen(drawing()), 'the picture');
      expect(page.heard()).to.eql([]);
    });
  }

  for (const [name, [policy, advice]] of Object.entries(FORBIDDING)) {
    it(`leave the page's content where it forbids ${name}, and say once what to allow`, async () => {
      const page = await openPage({
        body: BODY,
        policy: policy.replaceAll('ORIGIN', location.origin),
      });
      await contentStays(page);
      expect(ours(page)).to.have.length(1);
      expect(ours(page)[0]).to.match(advice);
    });
  }

  it('say in their state that requests are forbidden, and keep the content', async () => {
    const page = await openPage({ body: BODY, policy: `script-src 'self'; connect-src 'none'` });
    const radar = page.document.querySelector('icc-index-radar')!;
    const state = (): string | undefined => (radar as Element & { state?: string }).state;
    await until(() => state() === 'error', 'the state');
    expect(isSeen(radar.querySelector('td'))).to.equal(true);
    const status = radar.shadowRoot!.querySelector('[part=status]')!;
    expect(status.textContent.trim()).to.not.equal('');
  });

  for (const [name, policy] of Object.entries(FORBIDDING_NAMES)) {
    it(`leave the page's content where it forbids ${name}, and say so where there are Trusted Types`, async () => {
      const page = await openPage({ body: BODY, policy });
      if ('trustedTypes' in page.window) {
        await contentStays(page);
        expect(ours(page)).to.have.length(1);
        expect(ours(page)[0]).to.match(
          /blocks lit-html: add lit-html 'allow-duplicates' to trusted-types$/,
        );
      } else {
        await shown(page.document, 'icc-index-radar');
        expect(page.heard()).to.eql([]);
      }
    });
  }

  for (const policy of [
    `script-src 'none'`,
    `default-src 'none'; ${TYPES}; trusted-types 'none'; sandbox allow-same-origin`,
  ]) {
    it(`leave the page's content where no script runs: ${policy}`, async () => {
      const page = await openPage({ body: BODY, policy });
      expect(page.window.customElements.get('icc-index-radar') === undefined).to.equal(true);
      expect(isSeen(page.document.querySelector('td'))).to.equal(true);
    });
  }

  it('say nothing about policies that are only tried out, nor about what is not theirs', async () => {
    const page = await openPage({
      body: `${BODY}<img src="/built/icc/elsewhere.png" alt="">`,
      policy: `${STRICT}; img-src 'none'`,
    });
    await shown(page.document, 'icc-index-radar');
    expect(page.heard()).to.eql([]);
  });
});
