import { expect } from '@open-wc/testing';
import { contentOf, toMemberList, type ContentElement } from '../../src/embedding/content.js';

const FIGURE = `<figure>
<h3>Cities</h3>
<p>Two cities.</p>
<table>
<tbody></tbody>
</table>
<figcaption>Source</figcaption>
</figure>`;

const MEMBERS = {
  caption: 'Members',
  columns: [
    { id: 'city', label: 'City', kind: 'text' },
    { id: 'country', label: 'Country', kind: 'text' },
  ],
  rows: [
    ['Oslo', 'Norway'],
    ['Cork & Co', 'Ireland'],
  ],
} as const;

/** What stands for a widget that shows {@link FIGURE}. */
function aWidget(name: string, html: string | undefined = FIGURE): ContentElement {
  return Object.assign(document.createElement(name), {
    ready: Promise.resolve(),
    toHTML: (options?: { readonly picture?: boolean }) =>
      Promise.resolve(options?.picture === false ? html : html && `${html}<!-- picture -->`),
    toTable: () => MEMBERS,
  });
}

const noLink = (): undefined => undefined;

describe('contentOf(element)', () => {
  it('carries a radar without picture and without heading, which it has itself', async () => {
    const { carried, whole } = await contentOf(aWidget('icc-index-radar'));
    expect(carried).to.equal(FIGURE.replace('<h3>Cities</h3>\n', ''));
    expect(whole).to.contain('picture');
  });

  it('carries the members of a map as a list by country', async () => {
    const { carried } = await contentOf(aWidget('icc-network-map'));
    expect(carried).to.contain('<p>Two cities.</p>\n<ul>\n<li>Norway\n<ul>\n<li>Oslo</li>');
    expect(carried).to.not.contain('<table>');
    expect(carried).to.contain('<figcaption>Source</figcaption>');
  });

  it('carries a statement as it is', async () => {
    const quote = '<blockquote></blockquote>';
    const { carried } = await contentOf(aWidget('icc-diversity-statement', quote));
    expect(carried).to.contain(quote);
  });

  it('is nothing where the widget shows nothing', async () => {
    const empty = Object.assign(aWidget('icc-index-radar'), {
      toHTML: () => Promise.resolve(undefined),
    });
    expect(await contentOf(empty)).to.deep.equal({ carried: undefined, whole: undefined });
  });
});

describe('toMemberList(table, linkOf)', () => {
  it('leaves out a country that is the only one', () => {
    const table = { ...MEMBERS, rows: MEMBERS.rows.slice(0, 1) };
    expect(toMemberList(table, noLink)).to.equal('<ul>\n<li>Oslo</li>\n</ul>');
  });

  it('links members that have a page, and keeps their names texts', () => {
    const list = toMemberList(MEMBERS, (name) =>
      name === 'Oslo' ? 'https://oslo.example/?a&b' : undefined,
    );
    expect(list).to.contain('<a href="https://oslo.example/?a&amp;b">Oslo</a>');
    expect(list).to.contain('<li>Cork &amp; Co</li>');
  });
});
