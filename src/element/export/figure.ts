import type { DataTable } from '../../core/table.js';
import type { Source } from '../../data/schema/source.js';
import type { Words } from '../../i18n/words.js';
import { escapeMarkup } from './markup.js';
import { tableMarkup } from './table-markup.js';

/** What a figure says, in the reader's language. */
export interface FigureContent {
  readonly words: Words;
  readonly title: string;
  /** Under the title; usually the edition. */
  readonly subtitle: string;
  /** Said beside the subtitle where figures are made up. */
  readonly stamp?: string | undefined;
  /** What the picture shows, in sentences. */
  readonly description: string;
  /** What stands out beside the figures, a line each. */
  readonly places?: readonly string[] | undefined;
  /** The picture as SVG markup; nothing where there shall be none. */
  readonly svg?: string | undefined;
  readonly table: DataTable;
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  /** Level of the heading in the page, 1 to 6. */
  readonly headingLevel: number;
}

/**
 * Everything a widget shows as HTML that needs neither script nor style: heading,
 * edition, summary, picture, table, what limits the figures, and their sources.
 * Every text of the data stays a text.
 */
export function toFigureMarkup(content: FigureContent): string {
  const { words, headingLevel, svg, table } = content;
  const level = `h${headingLevel}`;
  return [
    // Named by its class only, so that several get into one page; and for icc.css.
    `<figure class="icc-figure" lang="${escapeMarkup(words.formats.locale)}" dir="${words.direction}">`,
    `<${level}>${escapeMarkup(content.title)}</${level}>`,
    subtitleOf(content),
    ...paragraphs([...(content.places ?? []), content.description]),
    ...(svg === undefined ? [] : [svg]),
    tableOf(table, words),
    ...paragraphs(content.notes),
    ...captionOf(content),
    '</figure>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function subtitleOf({ subtitle, stamp, description }: FigureContent): string {
  const marked = stamp === undefined ? '' : `<strong>${escapeMarkup(stamp)}</strong>`;
  // What the first sentence says anyway need not stand above it.
  const own = description.startsWith(`${subtitle}.`) ? '' : escapeMarkup(subtitle);
  const parts = [own, marked].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<p>${parts.join(' · ')}</p>`;
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== '').map((text) => `<p>${escapeMarkup(text)}</p>`);
}

function tableOf(table: DataTable, { term, formats }: Words): string {
  return tableMarkup(table, (cell, column) => {
    if (cell !== undefined) return typeof cell === 'number' ? formats.number(cell) : cell;
    // A missing figure is told; where there is nothing to say, nothing is said.
    return table.columns[column]?.kind === 'number' ? term('missing') : '';
  });
}

function captionOf({ sources, words: { term, formats } }: FigureContent): readonly string[] {
  if (sources.length === 0) return [];
  const named = sources.map(({ title, url, date }) => {
    const text = escapeMarkup(title);
    const linked = url === undefined ? text : `<a href="${escapeMarkup(url)}">${text}</a>`;
    return date === undefined ? linked : `${linked} (${escapeMarkup(formats.date(date))})`;
  });
  return [
    `<figcaption>${escapeMarkup(term('source', sources.length))} ${named.join('; ')}</figcaption>`,
  ];
}
