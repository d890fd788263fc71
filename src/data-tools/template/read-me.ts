import type { Cell, WriteSheet } from 'hucre/xlsx';
import { TEMPLATE_COLUMNS, type TemplateTable } from '../tables/columns.js';
import { headingOf, tableNameOf, type TemplateLanguage } from '../tables/headings.js';
import { rowHeight } from './row-height.js';
import { templateRows, toText } from './rows.js';
import type { TemplateColumn, TemplateRow } from './row.js';
import { READ_ME_SHEETS } from './sheet-names.js';
import { BOLD, HEADER, WRAPPED } from './styles.js';
import type { TemplateTexts } from './texts/shape.js';

/** Examples for columns that the rows of the template leave empty. */
const MORE_EXAMPLES: TemplateRow = {
  since: '2016',
  url: 'https://example.org/intercultural',
  source_url: 'https://example.org/report',
  source_date: '2020-08',
  sample_size: 100,
};

const WIDTHS = [22, 26, 70, 40];

type Line = readonly (string | undefined)[];

/** Style of the cells of a line. */
interface StyledLine {
  readonly cells: Line;
  readonly style?: Cell['style'];
}

/** The sheet that says what the others are for, what their columns hold, and what to do then. */
export function makeReadMe(language: TemplateLanguage, texts: TemplateTexts): WriteSheet {
  const { readMe } = texts;
  // Object.keys forgets which keys they are.
  const tables = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];
  const lines: readonly StyledLine[] = [
    { cells: [readMe.title], style: { font: { ...BOLD, size: 14 } } },
    ...readMe.paragraphs.map((text) => ({ cells: [text] })),
    { cells: [] },
    { cells: [readMe.sheet, readMe.purpose], style: HEADER },
    ...tables.map((table) => ({ cells: [tableNameOf(table, language), texts.tables[table]] })),
    { cells: [] },
    { cells: [readMe.sheet, readMe.column, readMe.meaning, readMe.example], style: HEADER },
    ...tables.flatMap((table) =>
      toColumnLines(table, language, texts).map((cells) => ({ cells, style: WRAPPED })),
    ),
    { cells: [] },
    { cells: [readMe.commands], style: { font: BOLD } },
    { cells: ['npx icc-widgets data check .', undefined, readMe.check] },
    { cells: ['npx icc-widgets data serve .', undefined, readMe.serve] },
    { cells: ['npx icc-widgets data build . --out ../data', undefined, readMe.build] },
  ];
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  lines.forEach((line, row) => {
    if (line.style === undefined) return;
    const height = line.style.alignment?.wrapText ? rowHeight(line.cells, WIDTHS) : undefined;
    if (height !== undefined) rowDefs.set(row, { height });
    for (const column of line.cells.keys()) cells.set(`${row},${column}`, { style: line.style });
  });
  return {
    name: READ_ME_SHEETS[language],
    columns: WIDTHS.map((width) => ({ width })),
    rows: lines.map((line) => line.cells.map((cell) => cell ?? null)),
    cells,
    rowDefs,
  };
}

function toColumnLines(
  table: TemplateTable,
  language: TemplateLanguage,
  texts: TemplateTexts,
): readonly Line[] {
  const rows = [...templateRows(table, language, texts), MORE_EXAMPLES];
  const example = (column: TemplateColumn): string =>
    toText(
      rows.map((row) => row[column]).find((cell) => cell !== undefined),
      language,
    );
  return TEMPLATE_COLUMNS[table].map((column) => [
    tableNameOf(table, language),
    column === 'figures' ? texts.readMe.figures : headingOf(column, language),
    texts.inTable[table]?.[column] ?? texts.columns[column],
    example(column === 'figures' ? 'commitment' : column),
  ]);
}
