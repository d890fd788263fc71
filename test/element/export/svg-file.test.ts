import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  contentWidth,
  toPicture,
  type PictureContent,
} from '../../../src/element/export/picture.js';
import { toSvgText, type SvgDocument } from '../../../src/element/export/svg-file.js';
import { examplePalette, exampleScene, ruleOfThumb } from '../../fixtures/export-source.js';

function write(given: Partial<PictureContent> = {}, about: Partial<SvgDocument> = {}): string {
  const [widthPx, fontSizePx, direction] = [960, 16, about.direction ?? 'ltr'];
  const content: PictureContent = {
    title: 'Exampleton in the Index',
    subtitle: '2024',
    stamp: 'Illustrative data',
    legend: [{ sample: 'shape', series: 1, name: 'Exampleton' }],
    scene: exampleScene({ widthPx: contentWidth(widthPx), fontSizePx }),
    notes: [],
    sources: [{ text: 'Source: City report', url: 'https://a.example/report?a=1&b=2' }],
    ...given,
  };
  const picture = toPicture(content, { widthPx, direction, fontSizePx, measure: ruleOfThumb });
  return toSvgText(picture, examplePalette, {
    fontFamily: 'Arial, "Liberation Sans", sans-serif',
    language: 'en',
    direction,
    title: content.title,
    description: 'All figures in words.',
    ...about,
  });
}

/** The root of a well-formed document; a parser's complaint fails the test. */
function parse(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document.documentElement;
}

function texts(root: Element): string[] {
  return [...root.querySelectorAll('text')].map((text) => text.textContent);
}

describe('toSvgText', () => {
  it('toSvgText(picture) is a document that says what it shows', () => {
    const root = parse(write());
    expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(root.getAttribute('role')).to.equal('img');
    expect(root.getAttribute('lang')).to.equal('en');
    expect(root.getAttribute('font-family')).to.equal('Arial, "Liberation Sans", sans-serif');
    expect(root.querySelector('title')?.textContent).to.equal('Exampleton in the Index');
    expect(root.querySelector('desc')?.textContent).to.equal('All figures in words.');
  });

  it('toSvgText(picture) prints title, stamp and source', () => {
    expect(texts(parse(write()))).to.include.members([
      'Exampleton in the Index',
      'Illustrative data',
      'Source: City report https://a.example/report?a=1&b=2',
    ]);
  });

  it('toSvgText(picture) needs nothing of a page or style sheet', () => {
    const text = write();
    expect(text).not.to.match(/var\(|class=|style|href|currentcolor|light-dark|color-mix/i);
    for (const part of parse(text).querySelectorAll('[fill], [stroke]')) {
      for (const name of ['fill', 'stroke']) {
        expect(part.getAttribute(name) ?? 'none').to.match(/^(none|#[0-9a-f]{6})$/);
      }
    }
  });

  it('toSvgText(picture) draws on white, with the dashes and colours of its marks', () => {
    const root = parse(write());
    expect(root.querySelector('rect')?.getAttribute('fill')).to.equal('#ffffff');
    const dashed = root.querySelector('[stroke-dasharray="7 4"]');
    expect(dashed?.getAttribute('stroke')).to.equal(examplePalette['accent-2']);
    const area = root.querySelector('[fill-opacity="0.12"]');
    expect(area?.getAttribute('fill')).to.equal(examplePalette.accent);
  });

  it('toSvgText(picture) draws a mark that has a look of its own with that look', () => {
    const look = { stroke: 'muted', strokeOpacity: 0.22, strokeWidthPx: 3 } as const;
    const scene = {
      widthPx: 9,
      heightPx: 9,
      marks: [{ kind: 'path', look, d: 'M0,0H9' }],
    } as const;
    const path = parse(write({ scene })).querySelector('[d="M0,0H9"]');
    expect(path?.getAttribute('stroke')).to.equal(examplePalette.muted);
    expect(path?.getAttribute('stroke-opacity')).to.equal('0.22');
    expect(path?.getAttribute('stroke-width')).to.equal('3');
    expect(path?.getAttribute('fill')).to.equal('none');
  });

  it('toSvgText(picture) hides what a part draws beyond the room that is seen of it', () => {
    const clip = { widthPx: 30, heightPx: 20 };
    const marks = [{ kind: 'path', look: { fill: 'accent' }, d: 'M0,0h99v99z' }] as const;
    const about = {
      fontFamily: '',
      language: 'en',
      direction: 'ltr',
      title: '',
      description: '',
    } as const;
    const parts = [
      { x: 5, y: 7, marks, clip },
      { x: 0, y: 0, marks },
    ];
    const picture = { widthPx: 100, heightPx: 100, fontSizePx: 16, parts };
    const [clipped, whole] = parse(toSvgText(picture, examplePalette, about)).querySelectorAll('g');
    const room = clipped?.querySelector('clipPath');
    expect(clipped?.getAttribute('clip-path')).to.equal(`url(#${room?.id})`);
    const [rect] = room?.children ?? [];
    expect(['width', 'height'].map((name) => rect?.getAttribute(name))).to.eql(['30', '20']);
    expect(whole?.getAttribute('clip-path')).to.equal(null);
  });

  it('toSvgText(picture) keeps markup in names as text', () => {
    const name = `"><script>alert(1)</script><a href='x'>&amp;`;
    const root = parse(write({ title: name, subtitle: name }, { title: name, description: name }));
    expect(root.querySelector('script, a')).to.equal(null);
    expect(texts(root).join('')).to.contain('<script>alert(1)</script>');
    expect(root.querySelector('title')?.textContent).to.equal(name);
  });

  it('toSvgText(picture) is well-formed whatever characters a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        parse(write({ title: `${name}\u0000\uD800` }, { title: `${name}\uFFFF` }));
      }),
      { numRuns: 50 },
    );
  });

  it('toSvgText(picture) anchors right-to-left text where reading starts', () => {
    const root = parse(write({}, { direction: 'rtl', language: 'ar' }));
    expect(root.getAttribute('direction')).to.equal('rtl');
    const [title] = root.querySelectorAll('text');
    expect(title?.getAttribute('text-anchor')).to.equal('start');
    expect(Number(title?.getAttribute('x'))).to.equal(contentWidth(960));
  });
});
