import { ABOUT_FIELDS, TEMPLATE_COLUMNS, type TemplateTable } from '../tables/columns.js';
import { FIGURES, type FigureId } from '../tables/figures.js';
import { aboutNameOf, type PlainColumn, type TemplateLanguage } from '../tables/headings.js';
import { EXAMPLE_EDITIONS } from './example-figures.js';
import { EXAMPLE_SENTENCES } from './sentences.js';
import type { TemplateTexts } from './texts/shape.js';

/** A column of a template, figures one by one. */
export type TemplateColumn = PlainColumn | FigureId;

/** Cells of a row of the example by column; others are empty. */
export type TemplateRow = Readonly<Partial<Record<TemplateColumn, string | number>>>;

const CITY = 'example-city';

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
        city: CITY,
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

const MEMBERS = {
  source: 'Rete Città del Dialogo: members',
  source_url: 'https://www.retecittadeldialogo.it/',
} as const;

function toCityRows({
  fictional,
  fictionalSource,
  example,
}: TemplateTexts): readonly TemplateRow[] {
  return [
    {
      id: CITY,
      name: 'Example City',
      // It has to be somewhere: the Council of Europe has its seat near there.
      country: 'FR',
      lat: 48.6,
      lon: 7.8,
      kind: 'international',
      illustrative: 'yes',
      source: fictionalSource,
      note: fictional,
    },
    {
      id: 'modena',
      name: 'Modena',
      country: 'IT',
      lat: 44.64783,
      lon: 10.92539,
      kind: 'national',
      network: 'italian',
      ...MEMBERS,
      note: example,
    },
  ];
}

function toNetworkRows({ example }: TemplateTexts): readonly TemplateRow[] {
  return [
    {
      id: 'italian',
      name: 'Italian ICC network',
      local_name: 'Città del Dialogo',
      country: 'IT',
      website: 'https://www.retecittadeldialogo.it/',
      status: 'stated',
      ...MEMBERS,
      note: example,
    },
    {
      id: 'portuguese',
      name: 'Portuguese ICC network',
      local_name: 'RPCI – Rede Portuguesa das Cidades Interculturais',
      country: 'PT',
      website: 'https://cidadesinterculturais.pt/',
      status: 'stated',
      source: 'Rede Portuguesa das Cidades Interculturais: Cidades aderentes',
      source_url: 'https://cidadesinterculturais.pt/cidades-aderentes',
      note: example,
    },
  ];
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
