import { findColumns } from '../../widgets/network-map/csv/columns.js';
import { fold } from '../../widgets/network-map/csv/text.js';
import { ABOUT_FIELDS, TEMPLATE_COLUMNS, type TemplateTable } from './columns.js';
import { FIGURE_NAMES, FIGURES, type FigureId } from './figures.js';
import { de } from './headings/de.js';
import { en } from './headings/en.js';
import { es } from './headings/es.js';
import { fr } from './headings/fr.js';
import type { AboutField, Headings, PlainColumn } from './headings/shape.js';

export type { AboutField, ColumnName, PlainColumn } from './headings/shape.js';

/** The languages that templates are made in, and whose headings are understood. */
export const TEMPLATE_LANGUAGES = ['en', 'fr', 'es', 'de'] as const;

/** One of {@link TEMPLATE_LANGUAGES}. */
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A column of a table: one of its own, or that of a figure. */
export type FoundColumn =
  | { readonly name: PlainColumn }
  | {
      readonly name: 'figures';
      readonly figure: FigureId;
      /** The column holds the average of the cities instead of the city's own value. */
      readonly isAverage: boolean;
    };

const HEADINGS: Readonly<Record<TemplateLanguage, Headings>> = { en, fr, es, de };
const ALL = Object.values(HEADINGS);

// Object.keys forgets which keys they are.
const TABLES = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];

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

/**
 * The column of a table that a heading means, in any of the languages or as an id,
 * whatever its case and accents and what stands behind it in brackets.
 */
export function toColumn(heading: string, table: TemplateTable): FoundColumn | undefined {
  const key = toKey(heading);
  const name = columnsOf(table).get(key);
  if (name !== undefined) return { name };
  if (table === 'cities') return toMemberColumn(heading);
  const takesFigures = (TEMPLATE_COLUMNS[table] as readonly string[]).includes('figures');
  return takesFigures ? toFigure(key) : undefined;
}

/** The table that the name of a file (without ending) or of a sheet means. */
export function toTableName(name: string): TemplateTable | undefined {
  return tables.get(toKey(name));
}

/** The field that the first cell of a row of the table about means. */
export function toAboutField(name: string): AboutField | undefined {
  return aboutFields.get(toKey(name));
}

/** Lists of members have been read before, for the map. */
function toMemberColumn(heading: string): FoundColumn | undefined {
  const [name] = findColumns({ header: [heading], headerLine: 1 }).found.keys();
  return name === undefined ? undefined : { name };
}

function isFigure(column: PlainColumn | FigureId): column is FigureId {
  return Object.hasOwn(FIGURE_NAMES, column);
}

function figureNameOf(figure: FigureId, { index }: Headings): string {
  const name = FIGURE_NAMES[figure];
  if (index === undefined) return name;
  return figure === 'aggregate' ? index.overall : index.indicator(figure, name);
}

function firstOf(names: string): string {
  return names.split('|', 1)[0] ?? '';
}

function toKey(heading: string): string {
  // The sign is a word of its own here.
  return fold(heading.replace(/[([].*$/, '').replace(/[Ø⌀]/g, ' Ø '));
}

/** Meanings by folded name; of two meanings of a name the first stays. */
function toIndex<Name extends string>(
  names: readonly (readonly [Name, string | undefined])[],
): ReadonlyMap<string, Name> {
  const index = new Map<string, Name>();
  for (const [meaning, all = ''] of names) {
    for (const key of all.split('|').map(toKey)) {
      if (key !== '' && !index.has(key)) index.set(key, meaning);
    }
  }
  return index;
}

const tables = toIndex(
  TABLES.flatMap((table) =>
    [table, ...ALL.map((each) => each.tables[table])].map((names) => [table, names] as const),
  ),
);

const aboutFields = toIndex(
  ABOUT_FIELDS.flatMap((field) =>
    [field, ...ALL.map((each) => each.about[field])].map((names) => [field, names] as const),
  ),
);

const figures = toIndex(
  FIGURES.flatMap((figure) => [
    [figure, figure] as const,
    ...ALL.flatMap((each) => [
      [figure, figureNameOf(figure, each)] as const,
      [figure, each.figures[figure]] as const,
    ]),
  ]),
);

const averageWords = toWords(({ average }) => average);
const scoreWords = toWords(({ score }) => score);

/** Longest first, so that `average of` is not taken for `average`. */
function toWords(of: (headings: Headings) => string): readonly string[] {
  const words = ALL.flatMap((each) => of(each).split('|')).map(toKey);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

function toFigure(key: string): FoundColumn | undefined {
  const own = toPlainFigure(key);
  if (own !== undefined) return { name: 'figures', figure: own, isAverage: false };
  for (const rest of without(key, averageWords)) {
    const figure = toPlainFigure(rest);
    if (figure !== undefined) return { name: 'figures', figure, isAverage: true };
  }
  return undefined;
}

function toPlainFigure(key: string): FigureId | undefined {
  const known = figures.get(key);
  if (known !== undefined) return known;
  const [, found] = without(key, scoreWords)
    .map((rest) => [rest, figures.get(rest)] as const)
    .find(([, figure]) => figure !== undefined) ?? [undefined, undefined];
  return found;
}

/** What is left of a heading without one of some words before or after it. */
function without(key: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [
    ...(key.startsWith(`${word} `) ? [key.slice(word.length + 1)] : []),
    ...(key.endsWith(` ${word}`) ? [key.slice(0, -word.length - 1)] : []),
  ]);
}

const columnsByTable = new Map<TemplateTable, ReadonlyMap<string, PlainColumn>>();

function columnsOf(table: TemplateTable): ReadonlyMap<string, PlainColumn> {
  const known = columnsByTable.get(table);
  if (known !== undefined) return known;
  const columns = TEMPLATE_COLUMNS[table].filter((name) => name !== 'figures');
  // What templates are headed with comes before what else may be meant.
  const index = toIndex<PlainColumn>([
    ...columns.map((name) => [name, name] as const),
    ...columns.flatMap((name) => ALL.map((each) => [name, firstOf(each.columns[name])] as const)),
    ...columns.flatMap((name) =>
      ALL.flatMap((each) => [
        [name, each.columns[name]] as const,
        [name, each.inTable[table]?.[name]] as const,
      ]),
    ),
  ]);
  columnsByTable.set(table, index);
  return index;
}
