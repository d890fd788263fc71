import type { FigureId } from '../tables/figures.js';
import type { PlainColumn } from '../tables/headings.js';

/** A column of a template, figures one by one. */
export type TemplateColumn = PlainColumn | FigureId;

/** Cells of a row of the example by column; others are empty. */
export type TemplateRow = Readonly<Partial<Record<TemplateColumn, string | number>>>;
