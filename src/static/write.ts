import { assertNever } from '../core/assert.js';
import { IccDiversityStatement } from '../widgets/diversity-statement/diversity-statement.js';
import { toDsd } from './dsd.js';
import type { StaticOptions } from './index.js';
import { toPng } from './png.js';
import type { StaticElement } from './widget.js';

/** What a widget can be written as. */
export type StaticFormat = 'html' | 'svg' | 'png' | 'dsd';

/** Writes a widget that has its data. */
export async function writeWidget(
  element: StaticElement,
  format: StaticFormat,
  options: StaticOptions,
): Promise<string | Uint8Array> {
  const { attributes = {}, widget, picture = true, widthPx } = options;
  switch (format) {
    case 'html':
      return toHtml(element, { picture, widthPx });
    case 'svg':
      return toSvg(element, options);
    case 'png': {
      // A statement's picture is as large as the networks it is for want it.
      const { scale = element instanceof IccDiversityStatement ? 1 : 2, fonts } = options;
      return toPng(await toSvg(element, options), { scale, fonts });
    }
    case 'dsd':
      // Has what is loaded only for a picture come, borders say.
      await toSvg(element, options);
      return toDsd(element, {
        name: `icc-${widget}`,
        attributes,
        // One step down, where a widget does not look for data of its own: they are but to be read.
        content: `<div>\n${await toHtml(element, { picture: false })}\n</div>`,
      });
    default:
      return assertNever(format, 'format');
  }
}

async function toHtml(
  element: StaticElement,
  options: Pick<StaticOptions, 'widthPx'> & { readonly picture: boolean },
): Promise<string> {
  if (element instanceof IccDiversityStatement) return (await element.toHTML()) ?? '';
  return (await element.toHTML(options)) ?? '';
}

async function toSvg(
  element: StaticElement,
  { size = 'wide' }: Pick<StaticOptions, 'size'>,
): Promise<string> {
  if (element instanceof IccDiversityStatement) return (await element.toSVG({ size })) ?? '';
  return (await element.toSVG()) ?? '';
}
