import { expect } from '@open-wc/testing';
import {
  completeFile,
  INDICATOR_COUNT,
  partialFile,
  smallFile,
} from '../../fixtures/radar-files.js';
import { until } from '../../support/frames.js';
import { all, find, get, showRadar, textOf } from '../../support/radar.js';

/** An SVG document from its text, which must be well-formed. */
function parseSvg(text: string | undefined): Document {
  const document = new DOMParser().parseFromString(text ?? '', 'image/svg+xml');
  expect(document.querySelector('parsererror')).to.equal(null);
  return document;
}

/** All texts in a document, in its order. */
function textsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('text')].map(textOf);
}

describe('icc-index-radar, taken away', () => {
  it('toTable() gives the figures as shown', async () => {
    const radar = await showRadar({ data: smallFile() });
    const { caption, columns, rows } = radar.toTable()!;
    expect(caption).to.contain('Bergen');
    expect(columns.map(({ id, kind }) => [id, kind])).to.eql([
      ['indicator', 'text'],
      ['bergen', 'number'],
      ['average', 'number'],
    ]);
    expect(rows).to.eql([
      ['Education', 71, 60],
      ['Language', 40, 55],
      ['Governance', 60, 50],
    ]);
  });

  it('toTable() leaves a missing figure undefined, never 0', async () => {
    const radar = await showRadar({ data: partialFile() });
    const education = radar.toTable()!.rows.find(([name]) => name === 'Education');
    expect(education).to.eql(['Education', undefined, undefined]);
  });

  it('toCSV() gives every row its edition and source', async () => {
    const radar = await showRadar({ data: completeFile() });
    const lines = (await radar.toCSV())!.trim().split('\r\n');
    expect(lines[0]).to.equal(
      '\uFEFFIndicator,"Exampleton, 2024",Average of 120 cities,edition,source,note'.slice(
        lines[0]!.startsWith('\uFEFF') ? 0 : 1,
      ),
    );
    // The overall result and the composite come on top.
    expect(lines).to.have.length(1 + INDICATOR_COUNT + 2);
    for (const line of lines.slice(1)) {
      expect(line).to.contain(
        ',2024,City report https://city.example/report,"Illustrative data. Made up,',
      );
    }
  });

  it('toCSV() leaves a missing figure empty', async () => {
    const radar = await showRadar({ data: partialFile() });
    expect(await radar.toCSV()).to.match(/\r\nEducation,,,/);
  });

  it('toSVG() gives a document that names title, edition, source and every indicator', async () => {
    const radar = await showRadar({ data: completeFile(), widthPx: 300 });
    const svg = parseSvg(await radar.toSVG());
    const text = textsOf(svg).join(' ');
    for (const part of [
      'Exampleton',
      '2024',
      'City report',
      'https://city.example/report',
      'Illustrative data',
      'Commitment',
      'Interaction',
    ]) {
      expect(text).to.contain(part);
    }
    expect(svg.documentElement.getAttribute('width')).to.equal('960');
    expect(svg.querySelector('desc')?.textContent).to.contain('overall');
  });

  it('toSVG() draws the shape of every row', async () => {
    const radar = await showRadar({
      data: completeFile(),
      attributes: { compare: 'average previous' },
    });
    const svg = parseSvg(await radar.toSVG());
    const dashed = [...svg.querySelectorAll('path[stroke-dasharray]')];
    expect(new Set(dashed.map((path) => path.getAttribute('stroke-dasharray'))).size).to.equal(2);
  });

  it('toSVG() gives the view that is shown, and with the table the first picture', async () => {
    const radar = await showRadar({ data: completeFile(), attributes: { view: 'bars' } });
    expect(textsOf(parseSvg(await radar.toSVG()))).to.contain('Overall result');
    radar.view = 'table';
    await radar.updateComplete;
    expect(textsOf(parseSvg(await radar.toSVG()))).not.to.contain('Overall result');
  });

  it('toSVG() and toCSV() speak the language of the page', async () => {
    const radar = await showRadar({ data: completeFile(), attributes: { lang: 'de' } });
    const svg = parseSvg(await radar.toSVG());
    expect(svg.documentElement.getAttribute('lang')).to.equal('de');
    expect(textsOf(svg)).to.contain('Sprache');
    expect(await radar.toCSV()).to.contain('\r\nSprache,39,54,');
  });

  it('toPNG() gives a picture of twice 960 pixels, or of the scale asked for', async () => {
    const radar = await showRadar({ data: smallFile() });
    for (const [options, width] of [
      [undefined, 1920],
      [{ scale: 1 }, 960],
    ] as const) {
      const blob = await radar.toPNG(options);
      expect(blob?.type).to.equal('image/png');
      const bitmap = await createImageBitmap(blob!);
      expect(bitmap.width).to.equal(width);
    }
  });

  it('gives a picture even while its tab is closed', async () => {
    const radar = await showRadar({ data: smallFile() });
    radar.parentElement!.style.display = 'none';
    expect(textsOf(parseSvg(await radar.toSVG())).join(' ')).to.contain('Bergen');
  });

  it('loads the list of downloads when it is opened, without pictures beside a table', async () => {
    const radar = await showRadar({ data: smallFile() });
    expect(find(radar, '[data-kind]')).to.equal(null);
    get<HTMLDetailsElement>(radar, 'details').open = true;
    await until(() => find(radar, '[data-kind]'), 'the list');
    const kinds = (): readonly (string | undefined)[] =>
      all(radar, '[data-kind]').map(({ dataset }) => dataset.kind);
    expect(kinds()).to.eql(['csv', 'svg', 'png', 'copy']);
    radar.view = 'table';
    await radar.updateComplete;
    expect(kinds()).to.eql(['csv', 'copy']);
  });

  it('saves files under the name of city and edition', async () => {
    const radar = await showRadar({ data: smallFile() });
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    try {
      get<HTMLDetailsElement>(radar, 'details').open = true;
      await until(() => find(radar, '[data-kind]'), 'the list');
      for (const kind of ['csv', 'svg']) get(radar, `[data-kind=${kind}]`).click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(saved).to.eql(['bergen-2024.csv', 'bergen-2024.svg']);
  });
});
