import { expect } from '@open-wc/testing';
import type { IccIndexRadar } from '../../../src/widgets/index-radar/index-radar.js';
import { completeFile, partialFile, smallFile } from '../../fixtures/radar-files.js';
import { useFakeServer } from '../../support/fake-server.js';
import { nextFrame, until } from '../../support/frames.js';
import { aPlace } from '../../support/place.js';
import { all, aRadar, find, get, putRadar, settled, showRadar } from '../../support/radar.js';
import { outside, overlaps, type TextBox } from '../../support/text-boxes.js';

const WIDTHS = [280, 320, 360, 420, 520, 768, 1000, 1200];
const LANGUAGES = [
  { lang: 'en', dir: 'ltr' },
  { lang: 'de', dir: 'ltr' },
  { lang: 'ar', dir: 'rtl' },
] as const;

/** Pixels that a browser's boxes reach beyond the letters: they are as high as the font, not as the text. */
const LEADING_PX = 2.5;

/** The space that texts take in the picture, as the browser itself has it. */
function boxesOf(radar: IccIndexRadar, selector: string): readonly TextBox[] {
  return all<SVGTextElement>(radar, `.drawing text${selector}`).map((text) => {
    const { x, y, width, height } = text.getBBox();
    return {
      text: text.textContent.trim(),
      left: x,
      right: x + width,
      top: y + LEADING_PX,
      bottom: y + height - LEADING_PX,
    };
  });
}

function sizeOf(radar: IccIndexRadar): { readonly widthPx: number; readonly heightPx: number } {
  const { width, height } = get<SVGSVGElement>(radar, '.drawing').viewBox.baseVal;
  return { widthPx: width, heightPx: height };
}

/** Gives the box around a widget another width and waits for the picture to follow. */
async function resize(radar: IccIndexRadar, widthPx: number): Promise<void> {
  radar.parentElement!.style.width = `${widthPx}px`;
  await until(() => {
    const plot = find(radar, '.plot')?.clientWidth;
    return plot !== undefined && plot <= widthPx && sizeOf(radar).widthPx === plot;
  }, `a picture for ${widthPx} px`);
}

describe('icc-index-radar in its place', () => {
  const server = useFakeServer();

  for (const around of LANGUAGES) {
    for (const view of ['radar', 'bars'] as const) {
      it(`never clips a label, nor lays one over another, as ${view} in ${around.lang}`, async () => {
        const radar = await showRadar({ data: completeFile(), attributes: { view }, around });
        for (const widthPx of WIDTHS) {
          await resize(radar, widthPx);
          const size = sizeOf(radar);
          const labels = boxesOf(radar, ':not(.ring-label)');
          expect(labels.length).to.be.greaterThan(16);
          expect(outside(labels, size), `outside at ${widthPx} px`).to.eql([]);
          expect(overlaps(labels), `overlaps at ${widthPx} px`).to.eql([]);
          expect(outside(boxesOf(radar, '.ring-label'), size), `scale at ${widthPx} px`).to.eql([]);
        }
      });
    }
  }

  it('never makes its place wider, in any view', async () => {
    for (const view of ['radar', 'bars', 'table']) {
      const radar = await showRadar({
        data: completeFile(),
        attributes: { view, compare: 'average previous' },
        widthPx: 280,
      });
      const { left, right } = radar.getBoundingClientRect();
      expect(right - left).to.equal(280);
      expect(radar.scrollWidth, view).to.equal(280);
      for (const part of all(radar, '[part], .plot, .legend li, .option')) {
        if (part.closest('.visually-hidden, table')) continue;
        const box = part.getBoundingClientRect();
        expect(box.left >= left && box.right <= right, `${part.className} in ${view}`).to.equal(
          true,
        );
      }
    }
  });

  it('puts the labels of the right half on its right, whatever the direction of reading', async () => {
    for (const around of LANGUAGES) {
      const radar = await showRadar({ data: completeFile(), around, widthPx: 1000 });
      const centre = sizeOf(radar).widthPx / 2;
      const ring = get<SVGGraphicsElement>(radar, '.drawing .ring:last-of-type, .drawing .ring');
      expect(ring.getBBox().x + ring.getBBox().width / 2).to.be.closeTo(centre, 1);
      const spokes = all<SVGGraphicsElement>(radar, '.drawing .spoke').map((spoke) =>
        spoke.getBBox(),
      );
      const labels = boxesOf(radar, '.axis-label');
      const rightmost = Math.max(...spokes.map(({ x, width }) => x + width));
      const leftmost = Math.min(...spokes.map(({ x }) => x));
      expect(labels.filter(({ left }) => left > rightmost).length, around.lang).to.be.greaterThan(
        3,
      );
      expect(labels.filter(({ right }) => right < leftmost).length, around.lang).to.be.greaterThan(
        3,
      );
    }
  });

  it('begins on the right in a ranking that is read from there', async () => {
    const attributes = { view: 'bars' };
    const radar = await showRadar({
      data: completeFile(),
      attributes,
      around: { lang: 'ar', dir: 'rtl' },
    });
    const { widthPx } = sizeOf(radar);
    for (const { text, right } of boxesOf(radar, '.axis-label')) {
      expect(right, text).to.be.closeTo(widthPx, 3);
    }
  });

  it('is drawn at the right size when its tab is opened', async () => {
    const place = aPlace(500);
    place.style.display = 'none';
    const radar = aRadar({ data: smallFile() });
    place.append(radar);
    await radar.ready;
    await nextFrame();
    expect(find(radar, '.drawing')).to.equal(null);
    place.style.display = '';
    await until(() => find(radar, '.drawing'), 'the picture');
    expect(sizeOf(radar).widthPx).to.equal(get(radar, '.plot').clientWidth);
  });

  it('keeps its size through a tab that is closed and opened again', async () => {
    const radar = await showRadar({ data: smallFile(), widthPx: 500 });
    const { widthPx } = sizeOf(radar);
    radar.parentElement!.style.display = 'none';
    await nextFrame();
    await nextFrame();
    radar.parentElement!.style.display = '';
    await until(() => find(radar, '.drawing') && sizeOf(radar).widthPx === widthPx, 'the picture');
  });

  it('is drawn in a dialog when that is opened', async () => {
    const dialog = document.createElement('dialog');
    dialog.style.width = '400px';
    aPlace().append(dialog);
    const radar = aRadar({ data: smallFile() });
    dialog.append(radar);
    await radar.ready;
    dialog.showModal();
    // A scrollbar may come with the picture, and take some of its room.
    await until(
      () => find(radar, '.drawing') && sizeOf(radar).widthPx === get(radar, '.plot').clientWidth,
      'the picture in its size',
    );
    dialog.close();
  });

  it('fits a sidebar that is a flex item or a grid cell', async () => {
    for (const display of ['flex', 'grid']) {
      const place = aPlace(280, { style: `display: ${display}` });
      const radar = aRadar({ data: smallFile() });
      radar.style.flex = '1';
      place.append(radar);
      await settled(radar);
      expect(radar.getBoundingClientRect().width, display).to.equal(280);
      expect(sizeOf(radar).widthPx, display).to.be.at.most(280);
    }
  });

  it('follows the size of the page’s text', async () => {
    const sizes = [];
    for (const style of ['font-size: 16px', 'font-size: 20px']) {
      const radar = await showRadar({ data: smallFile(), around: { style } });
      sizes.push(get(radar, '.drawing .axis-label').getAttribute('font-size'));
    }
    expect(sizes).to.eql(['13', '16']);
  });

  it('reserves room before its data comes, so that the page does not jump', async () => {
    for (const widthPx of [360, 700, 1000]) {
      const radar = putRadar({ attributes: { city: `city-${widthPx}` }, widthPx });
      const request = await server.next(`city-${widthPx}.json`);
      await radar.updateComplete;
      const before = radar.getBoundingClientRect().height;
      request.respondWithJson(completeFile());
      await settled(radar);
      await nextFrame();
      if (widthPx === 1000) {
        expect(radar.getBoundingClientRect().height, `${widthPx} px`).to.equal(before);
      } else {
        expect(radar.getBoundingClientRect().height, `${widthPx} px`).to.be.at.least(before);
      }
      radar.parentElement!.remove();
    }
  });

  it('does not move its picture while single indicators are read', async () => {
    for (const around of LANGUAGES) {
      for (const widthPx of [320, 360, 500, 1000]) {
        const radar = await showRadar({ data: completeFile(), widthPx, around });
        const before = get(radar, '.drawing').getBoundingClientRect().top;
        get(radar, '.chart').dispatchEvent(new PointerEvent('pointerenter'));
        await until(() => find(radar, '.target'), 'the explorer');
        for (const target of all<SVGElement>(radar, '.target')) {
          target.dispatchEvent(new PointerEvent('pointerenter'));
          await radar.updateComplete;
          const after = get(radar, '.drawing').getBoundingClientRect().top;
          const name = target.getAttribute('aria-label');
          expect(after, `${around.lang}, ${widthPx} px, ${name}`).to.be.closeTo(before, 1);
        }
        radar.parentElement!.remove();
      }
    }
  });

  it('draws few values without an empty radar in any width', async () => {
    const radar = await showRadar({ data: partialFile() });
    for (const widthPx of [280, 520, 1200]) {
      await resize(radar, widthPx);
      expect(overlaps(boxesOf(radar, ':not(.ring-label)')), `${widthPx} px`).to.eql([]);
    }
  });
});
