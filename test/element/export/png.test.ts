import { expect } from '@open-wc/testing';
import type { Picture } from '../../../src/element/export/picture.js';
import { toPngBlob } from '../../../src/element/export/png.js';
import { examplePalette } from '../../fixtures/export-source.js';

const options = { fontFamily: 'sans-serif', direction: 'ltr' as const };

const picture: Picture = {
  widthPx: 100,
  heightPx: 60,
  fontSizePx: 16,
  parts: [
    {
      x: 10,
      y: 10,
      marks: [
        { kind: 'path', role: 'marker', series: 0, d: 'M0,0h20v20h-20Z' },
        { kind: 'path', role: 'area', series: 0, d: 'M40,0h20v20h-20Z' },
        { kind: 'path', role: 'line', series: 1, d: 'M0,24H80' },
        { kind: 'text', role: 'title', side: 'left-of', x: 80, y: 45, text: 'MMM' },
        {
          kind: 'path',
          look: { stroke: 'accent', strokeOpacity: 0.5, strokeWidthPx: 6 },
          d: 'M70,10H80',
        },
        { kind: 'path', look: { fill: 'accent-3' }, d: 'M84,0h4v4h-4Z' },
      ],
    },
  ],
};

/** Gives the colour of a pixel of the painted file, as `#rrggbb`. */
async function paint(scale = 1, painted = picture): Promise<(x: number, y: number) => string> {
  const image = await createImageBitmap(
    await toPngBlob(painted, examplePalette, { ...options, scale }),
  );
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return (x, y) => {
    const pixel = [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
    return `#${pixel.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
}

describe('toPngBlob', () => {
  it('toPngBlob(picture, palette) has twice the pixels of the picture', async () => {
    const blob = await toPngBlob(picture, examplePalette, options);
    const { width, height } = await createImageBitmap(blob);
    expect(blob.type).to.equal('image/png');
    expect([width, height]).to.eql([200, 120]);
  });

  it('toPngBlob(picture, palette, {scale}) has the pixels that are asked for', async () => {
    const blob = await toPngBlob(picture, examplePalette, { ...options, scale: 3 });
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.eql([300, 180]);
  });

  it('toPngBlob(picture, palette) paints each part in its place, on white', async () => {
    const colorAt = await paint();
    expect(colorAt(2, 2)).to.equal('#ffffff');
    expect(colorAt(20, 20)).to.equal(examplePalette.accent);
  });

  it('toPngBlob(picture, palette) paints areas as see-through as they are on the page', async () => {
    const colorAt = await paint();
    const onWhite = (value: string) => Math.round(255 - (255 - Number.parseInt(value, 16)) * 0.12);
    const [, ...channels] = /^#(..)(..)(..)$/.exec(examplePalette.accent)!;
    const [, ...painted] = /^#(..)(..)(..)$/.exec(colorAt(60, 20))!;
    for (const [i, value] of painted.entries()) {
      expect(Number.parseInt(value, 16)).to.be.closeTo(onWhite(channels[i]!), 1);
    }
  });

  it('toPngBlob(picture, palette) paints a mark with the look of its own, and the next without', async () => {
    const colorAt = await paint();
    const redOf = (color: string) => Number.parseInt(color.slice(1, 3), 16);
    expect(redOf(colorAt(85, 20))).to.be.closeTo((255 + redOf(examplePalette.accent)) / 2, 1);
    expect(colorAt(95, 11)).to.equal(examplePalette['accent-3']);
  });

  it('toPngBlob(picture, palette) paints nothing of a part beyond the room that is seen of it', async () => {
    const [part] = picture.parts;
    const clip = { widthPx: 10, heightPx: 60 };
    const clipped = {
      ...picture,
      parts: [
        { ...part!, clip },
        { ...part!, x: 50, y: 30 },
      ],
    };
    const colorAt = await paint(1, clipped);
    expect([colorAt(15, 20), colorAt(25, 20)]).to.eql([examplePalette.accent, '#ffffff']);
    expect(colorAt(65, 45), 'the next part is whole').to.equal(examplePalette.accent);
  });

  it('toPngBlob(picture, palette) paints the gaps of a dashed line', async () => {
    // Twice the size, so that a line as thin as this covers whole pixels.
    const colorAt = await paint(2);
    const [dash, gap] = [20 + 2 * 3, 20 + 2 * 9];
    expect(colorAt(dash, 68)).to.equal(examplePalette['accent-2']);
    expect(colorAt(gap, 68)).to.equal('#ffffff');
  });

  it('toPngBlob(picture, palette) sets text on its side of the anchor', async () => {
    const colorAt = await paint();
    const column = (x: number) => Array.from({ length: 15 }, (_, i) => colorAt(x, 41 + i));
    const inked = Array.from({ length: 100 }, (_, x) => x).filter((x) =>
      column(x).some((color) => color === examplePalette.text),
    );
    expect(Math.max(...inked)).to.be.within(80, 90);
    expect(Math.min(...inked)).to.be.greaterThan(5);
  });

  it('toPngBlob(picture, palette) says so when there is no canvas', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      await toPngBlob(picture, examplePalette, options);
      expect.fail('it resolved');
    } catch (error) {
      expect(String(error)).to.contain('this browser has no canvas');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('toPngBlob(picture, palette) refuses a scale that is no size', async () => {
    const refused = await toPngBlob(picture, examplePalette, { ...options, scale: 0 }).catch(
      String,
    );
    expect(refused).to.contain('invalid scale: 0');
  });
});
