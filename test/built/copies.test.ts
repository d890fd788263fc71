import { expect } from '@open-wc/testing';
import { isReady, loaderTag, openPage, timingsOf, rowsOf, shown, until } from './support/page.js';

const BODY = `<icc-index-radar city="example-city" loading="eager"></icc-index-radar>
<div data-icc="index-radar" data-city="example-city" data-loading="eager"></div>
<div data-icc="diversity-statement" data-city="example-city" data-loading="eager"></div>`;

const POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

/** Pages that have a second copy of the loader, by the addresses of both. */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  'the same loader twice': ['icc/cdn/icc.js', 'icc/cdn/icc.js'],
  'the same loader by two addresses': ['icc/cdn/icc.js?v=0.1.0', 'icc/cdn/icc.js?v=0.1.1'],
  'two copies of the library': ['icc/cdn/icc.js', 'other/cdn/icc.js'],
};

describe('a page with more than one loader', () => {
  for (const [name, addresses] of Object.entries(LOADERS)) {
    for (const policy of [undefined, POLICY]) {
      it(`works with ${name}${policy ? ' and Trusted Types' : ''}, and loads each file once`, async () => {
        const page = await openPage({
          head: addresses
            .map((path) => `<script type="module" src="/built/${path}"></script>`)
            .join(''),
          body: BODY,
          ...(policy ? { policy } : {}),
        });
        const [first, second] = await shown(page.document, 'icc-index-radar', 2);
        await shown(page.document, 'icc-diversity-statement');
        expect(rowsOf(first!)[0]).to.eql(['Overall result', '67', '63']);
        expect(rowsOf(second!)).to.eql(rowsOf(first!));
        expect(page.document.querySelectorAll('icc-index-radar')).to.have.length(2);
        const timings = timingsOf(page);
        const files = timings.map(({ name: url }) => url).filter((url) => url.endsWith('.json'));
        expect(files).to.eql([...new Set(files)]);
        const chunks = timings.map(({ name: url }) => url.replace(/^.*\/cdn\//, ''));
        const widgets = chunks.filter((file) => /^(index-radar|shared)-/.test(file));
        expect(widgets).to.eql([...new Set(widgets)]);
        expect(page.heard()).to.eql([]);
      });
    }
  }

  for (const policy of [undefined, POLICY]) {
    it(`works with a widget of each of two copies${policy ? ' under Trusted Types' : ''}`, async () => {
      const page = await openPage({
        head: `<script type="module" src="/built/icc/cdn/index-radar.js"></script>
<script type="module" src="/built/other/cdn/diversity-statement.js"></script>
<script type="module" src="/built/other/cdn/all.js"></script>`,
        body: BODY.replace(
          /<div.*div>/g,
          '<icc-diversity-statement city="example-city" loading="eager"></icc-diversity-statement>',
        ),
        ...(policy ? { policy } : {}),
      });
      await shown(page.document, 'icc-index-radar');
      await shown(page.document, 'icc-diversity-statement', 2);
      expect(page.heard()).to.eql([]);
    });
  }

  it('works with the second copy where the code of the first does not come', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src 'self'`;
    const page = await openPage({
      head: loaderTag('gone'),
      body: BODY,
      policy: policy.replace(
        "'self'",
        `${location.origin}/built/listen.js ${location.origin}/built/gone/cdn/icc.js ${location.origin}/built/other/`,
      ),
    });
    await until(() => page.heard().length > 0, 'what the policy forbids');
    // Which of two that are there at once is asked first, an engine does not promise.
    const second = page.document.createElement('script');
    Object.assign(second, { type: 'module', src: '/built/other/cdn/icc.js' });
    page.document.head.append(second);
    await until(() => {
      page.document.body.append(page.document.createElement('p'));
      return [...page.document.querySelectorAll('icc-index-radar')].every((each) => isReady(each));
    }, 'the widgets, after a pause');
    expect(page.heard()[0]).to.match(
      /ICC Widgets: policy blocks .*\/built\/gone\/cdn\/.*: add http:\S+ to script-src/,
    );
  });
});
