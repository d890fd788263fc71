import { ABOUT_FIELDS, TEMPLATE_COLUMNS, type TemplateTable } from '../tables/columns.js';
import { FIGURES, type FigureId } from '../tables/figures.js';
import { aboutNameOf, type PlainColumn, type TemplateLanguage } from '../tables/headings.js';
import { EXAMPLE_EDITIONS } from './example-figures.js';
import { EXAMPLE_CITY, toCityRows, toNetworkRows } from './example-places.js';
import { EXAMPLE_SENTENCES } from './sentences.js';
import type { TemplateColumn, TemplateRow } from './row.js';
import type { TemplateTexts } from './texts/shape.js';

/** The columns of a template, in order, with one for each figure. */
export function templateColumns(table: TemplateTable): readonly TemplateColumn[] {
  const columns: readonly (PlainColumn | 'figures')[] = TEMPLATE_COLUMNS[table];
  return columns.flatMap<TemplateColumn>((name) => (name === 'figures' ? FIGURES : [name]));
}

/**
 * The rows that a template comes with. What they say of real places is in the
 * dataset of the package, and names its source.
 */
export function templateRows(
  table: TemplateTable,
  language: TemplateLanguage,
  texts: TemplateTexts,
): readonly TemplateRow[] {
  switch (table) {
    case 'about':
      return toAboutRows(language, texts);
    case 'cities':
      return toCityRows(texts);
    case 'networks':
      return toNetworkRows(texts);
    case 'results':
      return EXAMPLE_EDITIONS.map(({ edition, figures }) => ({
        city: EXAMPLE_CITY,
        edition,
        framework: 'v3',
        sample: toSampleId(edition),
        ...pick(figures, 0),
        source: texts.fictionalSource,
        note: texts.fictional,
      }));
    case 'samples':
      return EXAMPLE_EDITIONS.map(({ edition, sampleSize, figures }) => ({
        id: toSampleId(edition),
        date: edition,
        size: sampleSize,
        report_of: 'Example City',
        ...pick(figures, 1),
        source: texts.fictionalSource,
        note: texts.fictional,
      }));
    case 'statements':
      return EXAMPLE_SENTENCES[language].map((sentence) => ({
        lang: language,
        id: sentence.id,
        principle: sentence.principle,
        short: sentence.short,
        short_city: sentence.shortCity,
        long: sentence.long,
        long_city: sentence.longCity,
        source: sentence.source,
        date: sentence.date,
        review: sentence.review,
        note: texts.example,
      }));
  }
}

/** A cell as people of the language write it; empty for `undefined`. */
export function toText(cell: string | number | undefined, language: TemplateLanguage): string {
  if (typeof cell !== 'number') return cell ?? '';
  return language === 'en' ? String(cell) : String(cell).replace('.', ',');
}

function toAboutRows(language: TemplateLanguage, { about }: TemplateTexts): readonly TemplateRow[] {
  const values = {
    ...about,
    version: '1',
    date: '2026-01-31',
    licence: 'CC-BY-4.0',
    licence_url: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: 'Example City',
    publisher_url: 'https://example.org/',
  };
  return ABOUT_FIELDS.map((field) => ({
    what: aboutNameOf(field, language),
    value: values[field],
  }));
}

function toSampleId(edition: string): string {
  return `sample-${edition}`;
}

function pick(
  figures: Partial<Readonly<Record<FigureId, readonly [number, number]>>>,
  which: 0 | 1,
): TemplateRow {
  return Object.fromEntries(Object.entries(figures).map(([id, pair]) => [id, pair[which]]));
}
