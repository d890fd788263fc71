import { clamp } from '../../core/math.js';
import type { Mark } from '../../geometry/scene.js';
import { layoutLegend, type LegendEntry } from './picture-legend.js';
import type { PictureMark, PictureScene } from './picture-mark.js';
import { layoutText, textStyle, type Column, type TextBlock } from './picture-text.js';

/** A source as it is printed, where no link can be followed. */
export interface PrintedSource {
  /** Title and date. */
  readonly text: string;
  readonly url?: string | undefined;
}

/** Everything a picture says, in the reader's language. */
export interface PictureContent {
  readonly title: string;
  /** What is under the title, such as the edition. */
  readonly subtitle: string;
  /** Said beside the subtitle where figures are made up. */
  readonly stamp?: string | undefined;
  readonly legend: readonly LegendEntry[];
  /** Drawn for {@link contentWidth}. */
  readonly scene: PictureScene;
  readonly notes: readonly string[];
  readonly sources: readonly PrintedSource[];
}

/** A group of marks that is moved to its place as a whole. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly PictureMark[];
  /** The room that is seen of it; marks may reach beyond. Default: all. */
  readonly clip?: { readonly widthPx: number; readonly heightPx: number };
}

/** A chart with all that it needs to be understood away from its page. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontSizePx: number;
  readonly parts: readonly PicturePart[];
}

interface Block {
  readonly marks: readonly PictureMark[];
  readonly heightPx: number;
  /** Distance to the block above, in pixels. */
  readonly gapPx: number;
  /** Distance from the left of the column, in pixels. */
  readonly x?: number;
}

/** The width in pixels that is left between the margins of a picture. */
export function contentWidth(widthPx: number): number {
  return widthPx - 2 * marginOf(widthPx);
}

/**
 * Puts a scene between its title, edition and legend above, and its notes and
 * sources below. The height follows from what there is to say.
 */
export function toPicture(content: PictureContent, space: Column): Picture {
  const marginPx = marginOf(space.widthPx);
  const column: Column = { ...space, widthPx: contentWidth(space.widthPx) };
  const { scene } = content;
  const em = space.fontSizePx;
  const blocks: readonly Block[] = [
    { ...layoutText(content.title, 'title', { column }), gapPx: 0 },
    { ...layoutSubtitle(content, column), gapPx: em * 0.25 },
    { ...layoutLegend([...content.legend, ...(scene.legend ?? [])], column), gapPx: em },
    { ...scene, x: Math.round((column.widthPx - scene.widthPx) / 2), gapPx: em * 1.25 },
    ...layoutFoot(content, column),
  ];
  const parts: PicturePart[] = [];
  let y = marginPx;
  for (const { marks, heightPx, gapPx, x = 0 } of blocks) {
    if (marks.length === 0) continue;
    if (parts.length > 0) y += Math.round(gapPx);
    parts.push({ x: marginPx + x, y, marks });
    y += Math.ceil(heightPx);
  }
  return { widthPx: space.widthPx, heightPx: y + marginPx, fontSizePx: em, parts };
}

function marginOf(widthPx: number): number {
  return clamp(Math.round(widthPx / 30), 12, 32);
}

/** The stamp follows the subtitle on its line, or on the next where it does not fit. */
function layoutSubtitle({ subtitle, stamp }: PictureContent, column: Column): TextBlock {
  const first = layoutText(subtitle, 'note', { column });
  if (stamp === undefined) return first;
  const { measure, widthPx, fontSizePx } = column;
  const indentPx =
    first.marks.length === 0 ? 0 : measure(subtitle, textStyle('note', column)) + fontSizePx;
  const fits = indentPx + measure(stamp, textStyle('stamp', column)) <= widthPx;
  const second = layoutText(stamp, 'stamp', { column, indentPx: fits ? indentPx : 0 });
  if (fits) {
    const heightPx = Math.max(first.heightPx, second.heightPx);
    return { marks: [...first.marks, ...second.marks], heightPx };
  }
  return stack([first, second]);
}

/** A rule across, then what limits the figures and where they come from. */
function layoutFoot({ notes, sources }: PictureContent, column: Column): readonly Block[] {
  const paragraphs = [
    ...notes.map((note) => layoutText(note, 'note', { column })),
    ...sources.map((source) => layoutSource(source, column)),
  ];
  if (paragraphs.length === 0) return [];
  const em = column.fontSizePx;
  const rule: Mark = { kind: 'path', role: 'track', d: `M0,0H${column.widthPx}` };
  return [
    { marks: [rule], heightPx: 0, gapPx: em },
    ...paragraphs.map((paragraph, i) => ({ ...paragraph, gapPx: em * (i === 0 ? 0.75 : 0.25) })),
  ];
}

function layoutSource({ text, url }: PrintedSource, column: Column): TextBlock {
  if (url === undefined) return layoutText(text, 'note', { column });
  const { direction, measure } = column;
  const isolate = (line: string): string => (direction === 'rtl' ? leftToRight(line) : line);
  const whole = layoutText(`${text} ${isolate(url)}`, 'note', { column });
  if (whole.marks.length <= 1) return whole;
  // Broken over lines, each piece of the address needs a direction of its own.
  const pieces = layoutText(url, 'note', {
    column: { ...column, measure: (line, style) => measure(isolate(line), style) },
  });
  const address = pieces.marks.map((mark) => ({ ...mark, text: isolate(mark.text) }));
  return stack([layoutText(text, 'note', { column }), { ...pieces, marks: address }]);
}

/** Keeps the slashes of an address in place amid text that runs from right to left. */
function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

function stack([first, second]: readonly [TextBlock, TextBlock]): TextBlock {
  return {
    marks: [
      ...first.marks,
      ...second.marks.map((mark) => ({ ...mark, y: mark.y + first.heightPx })),
    ],
    heightPx: first.heightPx + second.heightPx,
  };
}
