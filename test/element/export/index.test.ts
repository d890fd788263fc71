import { expect, fixture, html } from '@open-wc/testing';
import {
  csvOf,
  exportAs,
  pngOf,
  svgOf,
  type SceneSpace,
} from '../../../src/element/export/index.js';
import type { StrictPageReport } from '../../fixtures/strict-page.js';
import { englishWords, exampleScene, exampleSource } from '../../fixtures/export-source.js';

async function hostOf(width: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.style.setProperty('width', width);
  return host;
}

function texts(svg: string): string[] {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent);
}

describe('exports of a widget', () => {
  it('svgOf(source) is the same however wide the widget is', async () => {
    const [narrow, wide] = [await hostOf('280px'), await hostOf('900px')];
    const svg = svgOf(exampleSource({ host: narrow }));
    expect(svg).to.equal(svgOf(exampleSource({ host: wide })));
    expect(svg).to.contain('width="960"');
  });

  it('svgOf(source) prints stamp, sources with dates, and addresses', async () => {
    const svg = svgOf(exampleSource({ host: await hostOf('280px') }));
    expect(texts(svg)).to.include.members([
      'Illustrative data',
      'Sources: City report (May 2024) https://a.example/report',
      'Annual review',
    ]);
  });

  it('svgOf(source) prints only the sources that a picture has room for', async () => {
    const source = exampleSource({ host: await hostOf('280px') });
    const [first] = source.provenance.sources;
    const printed = texts(svgOf({ ...source, printed: first ? [first] : [] }));
    expect(printed).to.include('Source: City report (May 2024) https://a.example/report');
    expect(printed).not.to.include('Annual review');
    expect(csvOf({ ...source, printed: [] })).to.contain('Annual review');
  });

  it('svgOf(source) keeps room for a font wider than the one it was measured in', async () => {
    const spaces: SceneSpace[] = [];
    const drawScene = (space: SceneSpace) => {
      spaces.push(space);
      return exampleScene(space);
    };
    const host = await hostOf('280px');
    host.style.setProperty('font-family', 'Arial, Helvetica, "Liberation Sans", sans-serif');
    const source = exampleSource({ host, drawScene });
    svgOf(source);
    await pngOf(source);
    const [svg, png] = spaces.map(({ measure }) => measure('Exampleton', { fontSizePx: 16 }));
    expect(svg! / png!).to.be.closeTo(1.06, 0.01);
  });

  it('svgOf(source) isolates titles in another script in a right-to-left page', async () => {
    const source = exampleSource({ host: await hostOf('280px'), words: englishWords('rtl') });
    expect(texts(svgOf(source)).join('\n')).to.contain('\u2068City report\u2069 (May 2024)');
  });

  it('pngOf(source, {scale}) is 960 pixels wide times its scale', async () => {
    const host = await hostOf('280px');
    const { width } = await createImageBitmap(await pngOf(exampleSource({ host }), { scale: 1 }));
    expect(width).to.equal(960);
  });

  it('csvOf(source) holds the table and its provenance', async () => {
    const csv = csvOf(exampleSource({ host: await hostOf('280px') }));
    expect(csv.split('\r\n')).to.have.lengthOf(5);
    expect(csv).to.contain('City report https://a.example/report; Annual review,Illustrative data');
  });

  it('exportAs(kind, source) saves a file under the name of the source', async () => {
    const { click } = HTMLAnchorElement.prototype;
    const saved: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    const source = exampleSource({ host: await hostOf('280px') });
    const answers: string[] = [];
    for (const kind of ['csv', 'svg', 'png'] as const) answers.push(await exportAs(kind, source));
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.eql(['exampleton-2024.csv', 'exampleton-2024.svg', 'exampleton-2024.png']);
    expect(answers).to.eql(['', '', '']);
  });

  it('exports need no style, image or connection that a strict policy forbids', async () => {
    const frame = document.createElement('iframe');
    const report = new Promise<StrictPageReport>((resolve) => {
      const listen = ({ source, data }: MessageEvent<StrictPageReport>): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
    const script = new URL('../../fixtures/strict-page.ts', import.meta.url).href;
    const policy = `default-src 'none'; script-src ${location.origin}; trusted-types lit-html; require-trusted-types-for 'script'`;
    frame.srcdoc = `<!doctype html><html lang="en" data-strict>
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <body><script type="module" src="${script}"></script></body></html>`;
    document.body.append(frame);
    const { made, violations } = await report;
    frame.remove();
    expect(violations).to.eql([]);
    expect(Math.min(...made)).to.be.greaterThan(1000);
  });
});
