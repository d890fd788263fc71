import type { TemplateTable } from './columns.js';
import { FIGURE_NAMES, type FigureId } from './figures.js';
import { de } from './headings/de.js';
import { en } from './headings/en.js';
import { es } from './headings/es.js';
import { fr } from './headings/fr.js';
import type { AboutField, Headings, PlainColumn } from './headings/shape.js';

/** The languages that templates are made in, and whose headings are understood. */
export const TEMPLATE_LANGUAGES = ['en', 'fr', 'es', 'de'] as const;

/** One of {@link TEMPLATE_LANGUAGES}. */
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

const HEADINGS: Readonly<Record<TemplateLanguage, Headings>> = { en, fr, es, de };
/** Headings of all languages. */
export const ALL_HEADINGS = Object.values(HEADINGS);

/** What templates call a column in a language. */
export function headingOf(column: PlainColumn | FigureId, language: TemplateLanguage): string {
  const headings = HEADINGS[language];
  return isFigure(column) ? figureNameOf(column, headings) : firstOf(headings.columns[column]);
}

/** What templates call a table in a language; short enough for the name of a sheet. */
export function tableNameOf(table: TemplateTable, language: TemplateLanguage): string {
  return firstOf(HEADINGS[language].tables[table]);
}

/** What templates call a field of the table about in a language. */
export function aboutNameOf(field: AboutField, language: TemplateLanguage): string {
  return firstOf(HEADINGS[language].about[field]);
}

function isFigure(column: PlainColumn | FigureId): column is FigureId {
  return Object.hasOwn(FIGURE_NAMES, column);
}

/** What a figure is called by the headings of a language. */
export function figureNameOf(figure: FigureId, { index }: Headings): string {
  const name = FIGURE_NAMES[figure];
  if (index === undefined) return name;
  return figure === 'aggregate' ? index.overall : index.indicator(figure, name);
}

/** The name that templates use, of all that mean the same. */
export function firstOf(names: string): string {
  return names.split('|', 1)[0] ?? '';
}
