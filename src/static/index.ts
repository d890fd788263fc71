import { givePalette } from '../element/export/palette.js';
import { served } from '../element/size-controller.js';
import { stretch } from '../element/text-widths.js';
import { toPalette, type StaticColors } from './colors.js';
import { WIDEST, type PngOptions } from './png.js';
import { withFiles } from './settings.js';
import { createWidget, loadWidget, type StaticWidget } from './widget.js';
import { writeWidget, type StaticFormat } from './write.js';

export { DataUnavailableError, NothingToShowError } from './errors.js';
export type { StaticColors } from './colors.js';
export type { StaticWidget } from './widget.js';
export type { StaticFormat } from './write.js';

const WIDTH_PX = served.widthPx;

/** What {@link renderStatic} draws, and how. */
export interface StaticOptions extends PngOptions {
  /** The widget, by its name without `icc-`. */
  readonly widget: StaticWidget;
  /** Attributes as in the tag: `{ city: 'bergen', lang: 'nb' }`. Default language: `en`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Path or address of a dataset's folder. Default: the one shipped beside the library. */
  readonly dataset?: string | undefined;
  /** Colours of the picture on white. Default: the library's own. */
  readonly colors?: StaticColors | undefined;
  /** Of `html`: whether it has its picture. Default: `true`. */
  readonly picture?: boolean | undefined;
  /** Of `html` and `dsd`: the width that is drawn for, in CSS pixels; it is shown as wide as there is room. Default: 640. */
  readonly widthPx?: number | undefined;
  /** Of a statement's picture: 1200 x 630, 1080 x 1080 or A4. Default: `wide`. */
  readonly size?: 'wide' | 'square' | 'slide' | undefined;
}

/**
 * Draws a widget without a browser, by the same code as in one: as HTML that needs
 * neither script nor style (`html`), as a picture (`svg`, `png`), or as the tag
 * with a declarative shadow root, which its script takes over without a jump (`dsd`).
 *
 * Calls are worked off one after the other, however many are made at once.
 *
 * @returns markup; for `png` the bytes of the file.
 * @throws {@link NothingToShowError} if nothing is published of what is asked for;
 * {@link DataUnavailableError} if it cannot be had; an error that says what to put
 * right if an option is none.
 *
 * @example
 * await renderStatic('html', { widget: 'index-radar', attributes: { city: 'bergen', lang: 'nb' } });
 */
export function renderStatic(format: 'png', options: StaticOptions): Promise<Uint8Array>;
export function renderStatic(
  format: Exclude<StaticFormat, 'png'>,
  options: StaticOptions,
): Promise<string>;
export function renderStatic(
  format: StaticFormat,
  options: StaticOptions,
): Promise<string | Uint8Array>;
export function renderStatic(
  format: StaticFormat,
  options: StaticOptions,
): Promise<string | Uint8Array> {
  const { widget, attributes = {}, colors, dataset } = options;
  return withFiles(dataset, async () => {
    const all = { lang: 'en', ...attributes };
    const palette = toPalette(colors);
    served.widthPx = options.widthPx ?? WIDTH_PX;
    stretch.factor = format === 'png' ? WIDEST : 1;
    try {
      const element = createWidget(widget, all);
      givePalette(element, palette);
      await loadWidget(element);
      return await writeWidget(element, format, { ...options, attributes: all });
    } finally {
      // They are the library's, which others may use as well.
      served.widthPx = WIDTH_PX;
      stretch.factor = 1;
    }
  });
}
