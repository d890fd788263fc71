import { expect } from '@open-wc/testing';
import { DEFAULT_CHOICE, type Choice } from '../../src/embedding/choice.js';
import { toSnippet, type SnippetContext } from '../../src/embedding/snippet.js';

const BASE = 'https://files.example/icc/';
const HASH = 'sha384-abc';

function bodyOf(choice: Partial<Choice>, context: Partial<SnippetContext> = {}): string {
  return toSnippet({ ...DEFAULT_CHOICE, ...choice }, { base: BASE, title: 'A title', ...context })
    .body;
}

describe('toSnippet(choice, context)', () => {
  it('is the library’s style and script, and the tag', () => {
    const { text } = toSnippet(DEFAULT_CHOICE, { base: BASE, title: '' });
    expect(text).to.equal(
      `<link rel="stylesheet" href="${BASE}cdn/icc.css">
<script type="module" src="${BASE}cdn/icc.js"></script>
<icc-index-radar city="example-city"></icc-index-radar>`,
    );
  });

  it('names version and hash where they are known, unless that is not wanted', () => {
    const release = { version: '1.2.3', files: { 'cdn/icc.js': HASH } };
    const script = `<script type="module" src="${BASE}cdn/icc.js?v=1.2.3" integrity="${HASH}" crossorigin="anonymous"></script>`;
    const context = { base: BASE, title: '', release };
    expect(toSnippet(DEFAULT_CHOICE, context).text).to.contain(script);
    expect(toSnippet({ ...DEFAULT_CHOICE, exact: 'no' }, context).text).to.not.contain('1.2.3');
  });

  it('carries the content within the tag', () => {
    expect(bodyOf({ city: 'bergen' }, { content: '<p>Bergen</p>' })).to.equal(
      '<icc-index-radar city="bergen">\n<p>Bergen</p>\n</icc-index-radar>',
    );
  });

  it('leaves out what is so anyway, and writes the rest', () => {
    const choice: Partial<Choice> = {
      compare: 'average previous',
      view: 'bars',
      lang: 'de',
      heading: ' Our result ',
      'heading-level': '3',
      theme: 'light',
      loading: 'eager',
    };
    expect(bodyOf(choice)).to.equal(
      '<icc-index-radar city="example-city" compare="average previous" view="bars" lang="de" heading="Our result" heading-level="3" theme="light" loading="eager"></icc-index-radar>',
    );
  });

  it('keeps every text a text', () => {
    const body = bodyOf({ heading: '"><script>alert(1)</script>' });
    expect(body).to.not.contain('<script');
    expect(body).to.contain('heading="&quot;&gt;&lt;script&gt;');
  });

  it('writes data attributes into a marker, and keeps its style a style', () => {
    expect(
      bodyOf({ way: 'marker', city: 'bergen', 'heading-level': '3', accent: '#08f' }),
    ).to.equal(
      '<div data-icc="index-radar" data-city="bergen" data-heading-level="3" style="--icc-accent: #0088ff"></div>',
    );
  });

  it('gives a map of the whole programme its dataset, lest the list inside be taken for one', () => {
    const content = '<ul>\n<li>Bergen</li>\n</ul>';
    expect(bodyOf({ widget: 'network-map' }, { content })).to.equal(
      `<icc-network-map src="${BASE}data/">\n${content}\n</icc-network-map>`,
    );
    expect(bodyOf({ widget: 'network-map', of: 'network', network: 'norwegian' })).to.equal(
      '<icc-network-map network="norwegian"></icc-network-map>',
    );
    expect(bodyOf({ widget: 'network-map', of: 'file', src: '/m.csv' })).to.contain('src="/m.csv"');
  });

  it('names the statement that is shown, lest the words inside be taken for the city’s own', () => {
    const choice: Partial<Choice> = { widget: 'diversity-statement', tools: 'yes' };
    expect(bodyOf(choice, { statement: 'broader-we' })).to.equal(
      '<icc-diversity-statement statement="broader-we" tools></icc-diversity-statement>',
    );
    expect(bodyOf(choice)).to.contain('principle="identity"');
  });

  it('shows only views that the widget has', () => {
    expect(bodyOf({ view: 'list' })).to.not.contain('view');
    expect(bodyOf({ view: 'radar' })).to.contain('view="radar"');
    expect(bodyOf({ widget: 'network-map', view: 'both' })).to.not.contain('view');
  });

  it('gives the colours to the style sheet where they shall not be in the page', () => {
    const choice: Choice = { ...DEFAULT_CHOICE, accent: '#08f', text: 'no', paint: 'sheet' };
    const { body, css } = toSnippet(choice, { base: BASE, title: '' });
    expect(body).to.not.contain('style');
    expect(css).to.equal('icc-index-radar {\n  --icc-accent: #0088ff;\n}');
  });

  it('puts everything into the address of a frame, with its colours and the page’s language', () => {
    const choice: Choice = {
      ...DEFAULT_CHOICE,
      way: 'iframe',
      widget: 'network-map',
      accent: '#08f',
      loading: 'eager',
    };
    const { text } = toSnippet(choice, { base: BASE, title: 'Members & map', pageLang: 'fr' });
    expect(text).to.equal(
      `<iframe src="${BASE}embed.html?widget=network-map&amp;accent=%230088ff&amp;lang=fr" title="Members &amp; map" width="100%" height="1400" frameborder="0" loading="lazy"></iframe>
<script type="module" src="${BASE}cdn/icc-frame.js"></script>`,
    );
  });

  it('is the figure itself where there shall be no script', () => {
    const { text } = toSnippet(
      { ...DEFAULT_CHOICE, way: 'static', accent: '#08f' },
      { base: BASE, title: '', content: '<figure></figure>' },
    );
    expect(text).to.equal('<figure></figure>');
  });
});
