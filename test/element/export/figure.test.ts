import { expect } from '@open-wc/testing';
import { toFigureMarkup, type FigureContent } from '../../../src/element/export/figure.js';
import { htmlOf } from '../../../src/element/export/index.js';
import { englishWords, exampleSource, exampleTable } from '../../fixtures/export-source.js';

function write(given: Partial<FigureContent> = {}): Document {
  const markup = toFigureMarkup({
    words: englishWords(),
    title: 'Exampleton in the Index',
    subtitle: '2024',
    description: 'Its result is 71 of 100.',
    table: exampleTable,
    notes: ['All figures are made up.'],
    sources: [
      { id: 'a', title: 'City report', url: 'https://a.example/r?a=1&b=2', date: '2024-05' },
    ],
    headingLevel: 3,
    ...given,
  });
  return new DOMParser().parseFromString(`<!doctype html><body>${markup}</body>`, 'text/html');
}

/** What stands in a page, part by part. */
function parts(page: Document): readonly string[] {
  return [...(page.querySelector('figure')?.children ?? [])].map(
    ({ localName, textContent }) => `${localName}: ${textContent.replace(/\s+/g, ' ').trim()}`,
  );
}

describe('toFigureMarkup', () => {
  it('toFigureMarkup(content) says all that a widget says, in its order', () => {
    expect(parts(write({ stamp: 'Illustrative data', places: ['3rd of 12'] }))).to.deep.equal([
      'h3: Exampleton in the Index',
      'p: 2024 · Illustrative data',
      'p: 3rd of 12',
      'p: Its result is 71 of 100.',
      'table: Exampleton in the Index IndicatorExampleton, 2024Average Commitment71.562 ' +
        'Culture, "social" lifenot published58 =HYPERLINK("http://a.example")-30',
      'p: All figures are made up.',
      'figcaption: Source: City report (May 2024)',
    ]);
  });

  it('toFigureMarkup(content) needs no style and no script, and names its language', () => {
    const page = write({ words: englishWords('rtl') });
    expect(page.querySelectorAll('[style], style, script').length).to.equal(0);
    const figure = page.querySelector('figure');
    expect([figure?.lang, figure?.dir]).to.deep.equal(['en', 'rtl']);
    expect(page.querySelector('a')?.href).to.equal('https://a.example/r?a=1&b=2');
    expect(page.querySelectorAll('tbody th[scope=row]').length).to.equal(3);
  });

  it('toFigureMarkup(content) keeps every text of the data a text', () => {
    const evil = '<img src=x onerror=alert(1)>"\'&';
    const page = write({
      title: evil,
      subtitle: evil,
      stamp: evil,
      places: [evil],
      description: evil,
      notes: [evil],
      table: {
        caption: evil,
        columns: [{ id: 'a', label: evil, kind: 'text' }],
        rows: [[evil, evil]],
      },
      sources: [{ id: 'a', title: evil, url: `https://a.example/${evil}`, date: undefined }],
    });
    expect(page.querySelectorAll('img').length).to.equal(0);
    expect(page.querySelector('h3')?.textContent).to.equal(evil);
    expect(page.querySelector('td')?.textContent).to.equal(evil);
    expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal(['figure']);
  });

  it('htmlOf(source) brings the chart as wide as its column, or leaves it out', () => {
    const source = exampleSource({ host: document.body });
    const withPicture = htmlOf(source);
    expect(withPicture).to.match(/<svg [^>]*width="100%" viewBox="0 0 640 \d+" role="img"/);
    expect(withPicture).to.include('<title>Exampleton in the Index</title>');
    expect(htmlOf(source, { picture: false, headingLevel: 4 }))
      .to.include('<h4>')
      .and.not.include('<svg');
  });
});
