import type { TextMeasure } from '../../core/text-measure.js';
import type { Source } from '../../data/schema/source.js';
import type { Words } from '../../i18n/words.js';
import { measureIn } from '../measure.js';
import { toCsv } from './csv.js';
import type { ExportKind } from './menu-template.js';
import { readPalette } from './palette.js';
import { contentWidth, toPicture, type Picture, type PrintedSource } from './picture.js';
import { toPngBlob } from './png.js';
import { copyTable, saveFile } from './save.js';
import type { ExportSource } from './source.js';
import { measureForSvg, SVG_FONTS, toSvgText } from './svg-file.js';

export type { WidgetExports } from './bind.js';
export type { Provenance } from './csv.js';
export { renderDownloads, type DownloadsView, type ExportKind } from './menu-template.js';
export type { LegendEntry } from './picture-legend.js';
export type { OwnMark, PictureLook, PictureMark, PictureScene } from './picture-mark.js';
export type { ExportSource, SceneSpace } from './source.js';

const WIDTH_PX = 960;
const FONT_SIZE_PX = 16;

/** The figures as the text of a CSV file. */
export function csvOf({ table, provenance }: ExportSource): string {
  return toCsv(table, provenance);
}

/** The picture as the text of an SVG file, always 960 pixels wide and on white. */
export function svgOf(source: ExportSource): string {
  const { host, words, title, description } = source;
  const picture = pictureOf(source, measureForSvg());
  return toSvgText(picture, readPalette(host), {
    fontFamily: SVG_FONTS,
    language: words.formats.locale,
    direction: words.direction,
    title,
    description,
  });
}

/**
 * The picture as a PNG file, in the font of the page.
 *
 * @param options.scale pixels of the file for each of the picture's 960. Default: 2.
 * @throws (rejects) if the browser has no canvas to paint on.
 */
export async function pngOf(
  source: ExportSource,
  options: { readonly scale?: number | undefined } = {},
): Promise<Blob> {
  const { host, words } = source;
  const fontFamily = getComputedStyle(host).fontFamily || 'sans-serif';
  const picture = pictureOf(source, measureIn(fontFamily));
  const { direction } = words;
  return toPngBlob(picture, readPalette(host), { ...options, fontFamily, direction });
}

/**
 * Does what the reader chose. Call it directly from the click: browsers allow
 * copying only then.
 *
 * @returns what to tell the reader; nothing for a file, which the browser announces itself.
 * @throws (rejects) if a PNG cannot be made.
 */
export async function exportAs(kind: ExportKind, source: ExportSource): Promise<string> {
  const { fileName, words } = source;
  switch (kind) {
    case 'csv':
      saveFile(`${fileName}.csv`, new Blob([csvOf(source)], { type: 'text/csv;charset=utf-8' }));
      return '';
    case 'svg':
      saveFile(`${fileName}.svg`, new Blob([svgOf(source)], { type: 'image/svg+xml' }));
      return '';
    case 'png':
      saveFile(`${fileName}.png`, await pngOf(source));
      return '';
    case 'copy': {
      const copied = await copyTable(source.table, words, source.provenance);
      return words.term(copied ? 'copied' : 'copyFailed');
    }
  }
}

function pictureOf(source: ExportSource, measure: TextMeasure): Picture {
  const { words, provenance } = source;
  const space = { fontSizePx: FONT_SIZE_PX, measure };
  const scene = source.drawScene({ ...space, widthPx: contentWidth(WIDTH_PX) });
  const named = source.printed ?? provenance.sources;
  const sources = named.map((each, i) => printed(each, i === 0, named.length, words));
  return toPicture(
    { ...source, scene, sources },
    { ...space, widthPx: WIDTH_PX, direction: words.direction },
  );
}

function printed(
  { title, url, date }: Source,
  isFirst: boolean,
  count: number,
  { term, formats, direction }: Words,
): PrintedSource {
  const label = isFirst ? `${term('source', count)} ` : '';
  // Keeps a title in another script, and its punctuation, together.
  const isolated = direction === 'rtl' ? `\u2068${title}\u2069` : title;
  return {
    text: `${label}${isolated}${date === undefined ? '' : ` (${formats.date(date)})`}`,
    url,
  };
}
