import type { TextMeasure } from '../../core/text-measure.js';
import type { Source } from '../../data/schema/source.js';
import type { Words } from '../../i18n/words.js';
import { measureIn } from '../measure.js';
import { toCsv } from './csv.js';
import { toFigureMarkup } from './figure.js';
import type { ExportKind } from './menu-template.js';
import { readPalette } from './palette.js';
import { contentWidth, toPicture, type Picture, type PrintedSource } from './picture.js';
import { toPngBlob } from './png.js';
import { copyTable, saveFile } from './save.js';
import type { ExportSource } from './source.js';
import { measureForSvg, SVG_FONTS, toSvgText, type SvgDocument } from './svg-file.js';

export type { WidgetExports } from './bind.js';
export type { Provenance } from './csv.js';
export { renderDownloads, type DownloadsView, type ExportKind } from './menu-template.js';
export type { LegendEntry } from './picture-legend.js';
export type { OwnMark, PictureLook, PictureMark, PictureScene } from './picture-mark.js';
export type { ExportSource, SceneSpace } from './source.js';

const WIDTH_PX = 960;
const FONT_SIZE_PX = 16;
/** In a figure, the picture is as wide as a column of text, so that a phone need not shrink it much. */
const FIGURE_WIDTH_PX = 640;
const MIN_WIDTH_PX = 240;

/** How a figure is made. */
export interface FigureOptions {
  /** Whether it has its picture. Default: `true`. */
  readonly picture?: boolean;
  /** Level of its heading, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
  /** The width that its picture is drawn for, in CSS pixels; it is shown as wide as its column. Default: 640. */
  readonly widthPx?: number | undefined;
}

/** The figures as the text of a CSV file. */
export function csvOf({ table, provenance }: ExportSource): string {
  return toCsv(table, provenance);
}

/** The picture as the text of an SVG file, always 960 pixels wide and on white. */
export function svgOf(source: ExportSource): string {
  const picture = pictureOf(source, measureForSvg());
  return toSvgText(picture, readPalette(source.host), aboutOf(source));
}

/** Everything that is shown as HTML that needs neither script nor style. */
export function htmlOf(source: ExportSource, options: FigureOptions = {}): string {
  const { host, table, provenance } = source;
  const { picture = true, headingLevel = 2, widthPx = FIGURE_WIDTH_PX } = options;
  return toFigureMarkup({
    ...source,
    notes: picture ? allNotes(source) : source.notes,
    table: source.readTable ?? table,
    sources: source.printed ?? provenance.sources,
    headingLevel,
    svg: picture
      ? toSvgText(
          chartOf(source, Math.max(widthPx, MIN_WIDTH_PX)),
          readPalette(host),
          aboutOf(source, 'inline'),
        )
      : undefined,
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

function allNotes({ notes, pictureNotes = [] }: ExportSource): readonly string[] {
  return [...notes, ...pictureNotes];
}

function aboutOf(
  { words, title, description }: ExportSource,
  place: SvgDocument['place'] = 'file',
): SvgDocument {
  const { formats, direction } = words;
  return {
    fontFamily: SVG_FONTS,
    language: formats.locale,
    direction,
    title,
    description,
    place,
  };
}

/** The chart with its legend; all else stands around it. */
function chartOf(source: ExportSource, widthPx: number): Picture {
  const { legend, words, drawScene } = source;
  const space = { fontSizePx: FONT_SIZE_PX, measure: measureForSvg() };
  const scene = drawScene({ ...space, widthPx: contentWidth(widthPx) });
  return toPicture(
    { title: '', subtitle: '', legend, scene, notes: [], sources: [] },
    { ...space, widthPx, direction: words.direction },
  );
}

function pictureOf(source: ExportSource, measure: TextMeasure): Picture {
  const { words, provenance } = source;
  const space = { fontSizePx: FONT_SIZE_PX, measure };
  const scene = source.drawScene({ ...space, widthPx: contentWidth(WIDTH_PX) });
  const named = source.printed ?? provenance.sources;
  const sources = named.map((each, i) => printed(each, i === 0, named.length, words));
  return toPicture(
    { ...source, notes: allNotes(source), scene, sources },
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
