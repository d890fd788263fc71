import { expect } from '@open-wc/testing';
import { CONTENTS, TABLE } from './support/figures.js';
import { isSeen, loaderTag, openPage, rowsOf, shown } from './support/page.js';

// Eager, because the first pushes the second far down.
const TAG = '<icc-index-radar city="example-city" loading="eager"></icc-index-radar>';
const MARKER = '<div data-icc="index-radar" data-city="example-city" data-loading="eager"></div>';

describe('the ways into a page', () => {
  it('show the same figures by tag and by marked element, and those are the published ones', async () => {
    const page = await openPage({ body: TAG + MARKER });
    const [byTag, byMarker] = await shown(page.document, 'icc-index-radar', 2);
    const rows = rowsOf(byTag!);
    expect(rows.slice(0, 4)).to.eql([
      ['Overall result', '67', '63'],
      ['Commitment', '88', '74'],
      ['The city through an intercultural lens', '66', '63'],
      ['Education', '72', '70'],
    ]);
    expect(rowsOf(byMarker!)).to.eql(rows);
    expect(page.heard()).to.eql([]);
  });

  it('show the same figures by a table in the tag as by the dataset', async () => {
    const page = await openPage({
      body: `${TAG}<icc-index-radar loading="eager">${TABLE}</icc-index-radar>`,
    });
    const [byTag, byTable] = await shown(page.document, 'icc-index-radar', 2);
    const ofTable = rowsOf(byTable!);
    expect(ofTable).to.have.length(3);
    for (const row of ofTable) expect(rowsOf(byTag!)).to.deep.include(row);
    expect(page.heard()).to.eql([]);
  });

  it('leave the content of every tag to readers without JavaScript', async () => {
    const page = await openPage({ body: CONTENTS, scriptless: true });
    for (const selector of ['table', 'td', 'li a', 'blockquote']) {
      expect(isSeen(page.document.querySelector(selector)), selector).to.equal(true);
    }
    expect(page.document.querySelector('icc-index-radar')!.shadowRoot === null).to.equal(true);
  });

  it('leave that room and content also where icc.css reserves room for scripts', async () => {
    const page = await openPage({
      head: `<link rel="stylesheet" href="/built/icc/cdn/icc.css">${loaderTag()}`,
      body: CONTENTS,
      scriptless: true,
    });
    for (const selector of ['table', 'li a', 'blockquote']) {
      expect(isSeen(page.document.querySelector(selector)), selector).to.equal(true);
    }
  });

  it('take files from beside the loader, with a version in its address and another base in the page', async () => {
    const page = await openPage({
      head: `<base href="/elsewhere/"><script type="module" src="/built/v0.1.0/cdn/icc.js?v=0.1.0"></script>`,
      body: TAG,
    });
    await shown(page.document, 'icc-index-radar');
    const entries = page.window.performance.getEntriesByType('resource');
    const names = entries.map(({ name }) => new URL(name).pathname);
    expect(
      names.filter((name) => /\.(js|json)$/.test(name) && !name.includes('listen')),
    ).to.satisfy(
      (all: string[]) => all.length > 3 && all.every((name) => name.startsWith('/built/v0.1.0/')),
    );
    expect(page.heard()).to.eql([]);
  });
});
