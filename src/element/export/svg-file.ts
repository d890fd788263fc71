import { round } from '../../core/math.js';
import type { TextMeasure } from '../../core/text-measure.js';
import { measureIn } from '../measure.js';
import { textAnchor } from '../scene-template.js';
import { escapeMarkup } from './markup.js';
import type { Palette } from './palette.js';
import type { Picture, PicturePart } from './picture.js';
import { lookOf, paintOf, type PictureMark } from './picture-mark.js';

/** Sans-serif fonts of much the same width, one of which every computer has. */
export const SVG_FONTS =
  'Arial, "Helvetica Neue", Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif';

/** Measures text for an SVG file, which is set in a font of whoever opens it: perhaps a wider one. */
export function measureForSvg(): TextMeasure {
  const measure = measureIn(SVG_FONTS);
  return (text, style) => measure(text, style) * 1.06;
}

/** What an SVG document says of itself. */
export interface SvgDocument {
  readonly fontFamily: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its name for assistive technology and as a tooltip. */
  readonly title: string;
  readonly description: string;
  /** `inline` in a page: as wide as the column that it stands in. Default: `file`. */
  readonly place?: 'file' | 'inline';
}

/** Attributes as they are written; those that are `undefined` are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A picture as an SVG document of its own: literal colours and presentation
 * attributes only, so that it looks the same in a browser, a word processor and
 * a printer's program, and needs nothing of the page it comes from.
 */
export function toSvgText(picture: Picture, palette: Palette, about: SvgDocument): string {
  const { widthPx: width, heightPx: height, parts } = picture;
  const { fontFamily, language, direction } = about;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      // Without a height of its own, it keeps its proportions.
      width: about.place === 'inline' ? '100%' : width,
      height: about.place === 'inline' ? undefined : height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: language,
      'xml:lang': language,
      direction,
      'font-family': fontFamily,
      'stroke-linejoin': 'round',
    },
    [
      element('title', {}, escapeMarkup(about.title)),
      element('desc', {}, escapeMarkup(about.description)),
      element('rect', { width, height, fill: '#ffffff' }),
      ...parts.map((part) => partText(part, picture, palette, direction)),
    ].join('\n'),
  );
}

function partText(
  { x, y, marks, clip }: PicturePart,
  picture: Picture,
  palette: Palette,
  direction: 'ltr' | 'rtl',
): string {
  // Named by its size: two of one name are alike, also where several pictures get into one page.
  const id = clip && `clip-${clip.widthPx}-${clip.heightPx}`;
  const room =
    clip &&
    element('clipPath', { id }, element('rect', { width: clip.widthPx, height: clip.heightPx }));
  return element(
    'g',
    {
      transform: `translate(${round(x)},${round(y)})`,
      'clip-path': id && `url(#${id})`,
    },
    [
      ...(room === undefined ? [] : [room]),
      ...marks.map((mark) => markText(mark, picture, palette, direction)),
    ].join('\n'),
  );
}

function markText(
  mark: PictureMark,
  { fontSizePx }: Picture,
  palette: Palette,
  direction: 'ltr' | 'rtl',
): string {
  const style = lookOf(mark);
  if (mark.kind === 'path') {
    return element('path', {
      d: mark.d,
      fill: paintOf(style.fill, palette),
      'fill-opacity': style.fillOpacity,
      stroke: style.stroke && palette[style.stroke],
      'stroke-opacity': style.strokeOpacity,
      'stroke-width': style.strokeWidthPx,
      'stroke-dasharray': style.dash,
    });
  }
  return element(
    'text',
    {
      x: round(mark.x),
      y: round(mark.y),
      'text-anchor': textAnchor(mark.side, direction),
      fill: paintOf(style.fill, palette),
      'font-size': round(fontSizePx * (style.size ?? 1)),
      'font-weight': style.weight,
    },
    escapeMarkup(mark.text),
  );
}

/** An element with its content, which must already be markup. */
function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`))
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
