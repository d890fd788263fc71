import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parseCsv } from '../../../src/data/csv.js';
import {
  ABOUT_FIELDS,
  TEMPLATE_COLUMNS,
  type TemplateTable,
} from '../../../src/data-tools/tables/columns.js';
import { FIGURE_NAMES, FIGURES } from '../../../src/data-tools/tables/figures.js';
import {
  aboutNameOf,
  headingOf,
  tableNameOf,
  TEMPLATE_LANGUAGES,
  toAboutField,
  toColumn,
  toTableName,
  type PlainColumn,
} from '../../../src/data-tools/tables/headings.js';
import { de } from '../../../src/data-tools/tables/headings/de.js';
import { en } from '../../../src/data-tools/tables/headings/en.js';
import { es } from '../../../src/data-tools/tables/headings/es.js';
import { fr } from '../../../src/data-tools/tables/headings/fr.js';
import { fold } from '../../../src/widgets/network-map/csv/text.js';

const TABLES = Object.keys(TEMPLATE_COLUMNS) as readonly TemplateTable[];
const ALL = [en, fr, es, de];

const columnsOf = (table: TemplateTable): readonly PlainColumn[] =>
  TEMPLATE_COLUMNS[table].filter((name) => name !== 'figures');

/** Everything that each name is said to mean. */
function meaningsOf(
  entries: readonly (readonly [meaning: string, names: string | undefined])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const [meaning, names = ''] of entries) {
    for (const key of names.split('|').map(fold).filter(Boolean))
      meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
  }
  return meanings;
}

function ambiguous(meanings: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  return [...meanings].flatMap(([name, all]) =>
    all.size > 1 ? [`${name}: ${[...all].join(', ')}`] : [],
  );
}

test('no heading means two columns of one table, in all languages together', () => {
  for (const table of TABLES) {
    const columns = columnsOf(table).flatMap((name) => [
      [name, name] as const,
      ...ALL.map((each) => [name, each.columns[name]] as const),
      ...ALL.map((each) => [name, each.inTable[table]?.[name]] as const),
    ]);
    const takesFigures = (TEMPLATE_COLUMNS[table] as readonly string[]).includes('figures');
    const figures = FIGURES.flatMap((figure) => [
      [figure, figure] as const,
      ...TEMPLATE_LANGUAGES.map((language) => [figure, headingOf(figure, language)] as const),
      ...ALL.map((each) => [figure, each.figures[figure]] as const),
    ]);
    assert.deepEqual(
      ambiguous(meaningsOf(takesFigures ? [...columns, ...figures] : columns)),
      [],
      table,
    );
  }
});

test('no name means two tables, or two fields of the table about', () => {
  const tables = TABLES.flatMap((table) => ALL.map((each) => [table, each.tables[table]] as const));
  const fields = ABOUT_FIELDS.flatMap((name) =>
    ALL.map((each) => [name, each.about[name]] as const),
  );
  assert.deepEqual(ambiguous(meaningsOf(tables)), []);
  assert.deepEqual(ambiguous(meaningsOf(fields)), []);
});

test('toColumn(…) knows the headings of every template and the ids', () => {
  for (const table of TABLES) {
    for (const name of columnsOf(table)) {
      assert.deepEqual(toColumn(name, table), { name }, `${table} ${name}`);
      for (const language of TEMPLATE_LANGUAGES)
        assert.deepEqual(
          toColumn(headingOf(name, language), table),
          { name },
          `${language} ${name}`,
        );
    }
  }
  for (const figure of FIGURES) {
    const found = { name: 'figures', figure, isAverage: false };
    for (const table of ['results', 'samples'] as const) {
      assert.deepEqual(toColumn(figure, table), found);
      for (const language of TEMPLATE_LANGUAGES)
        assert.deepEqual(toColumn(headingOf(figure, language), table), found);
    }
  }
});

test('headings of a template differ from each other in every language', () => {
  for (const language of TEMPLATE_LANGUAGES) {
    for (const table of TABLES) {
      const headings = [...columnsOf(table), ...FIGURES].map((name) => headingOf(name, language));
      const own = columnsOf(table).map((name) => headingOf(name, language));
      const all = (TEMPLATE_COLUMNS[table] as readonly string[]).includes('figures')
        ? headings
        : own;
      assert.equal(new Set(all).size, all.length, `${language} ${table}`);
    }
  }
});

test('toColumn(…) finds a heading whatever its case, accents, punctuation and brackets', () => {
  assert.deepEqual(toColumn('  MEMBER-since ', 'cities'), { name: 'since' });
  assert.deepEqual(toColumn('Etat', 'networks'), { name: 'status' });
  assert.deepEqual(toColumn('Latitude (degrees)', 'cities'), { name: 'lat' });
  assert.deepEqual(toColumn('Source_URL', 'results'), { name: 'source_url' });
  assert.deepEqual(toColumn('Education [0–100]', 'results'), {
    name: 'figures',
    figure: 'education',
    isAverage: false,
  });
  assert.equal(toColumn('Mayor', 'cities'), undefined);
  assert.equal(toColumn('', 'results'), undefined);
  assert.equal(toColumn('constructor', 'results'), undefined);
});

test('toColumn(…) understands lists of members as the map does', () => {
  assert.deepEqual(toColumn('Comune', 'cities'), { name: 'name' });
  assert.deepEqual(toColumn('Breddegrad', 'cities'), { name: 'lat' });
  assert.deepEqual(toColumn('Member city', 'cities'), { name: 'name' });
});

test('toColumn(…) depends on the table: a language may be a figure or that of a sentence', () => {
  assert.deepEqual(toColumn('Sprache', 'statements'), { name: 'lang' });
  assert.deepEqual(toColumn('Sprache', 'results'), {
    name: 'figures',
    figure: 'language',
    isAverage: false,
  });
  assert.deepEqual(toColumn('Ville', 'results'), { name: 'city' });
  assert.deepEqual(toColumn('Ville', 'cities'), { name: 'name' });
  assert.equal(toColumn('Commitment', 'cities'), undefined);
});

test('toColumn(…) tells the average of the cities from the figure of the city', () => {
  const average = (figure: string) => ({ name: 'figures', figure, isAverage: true });
  assert.deepEqual(toColumn('Commitment average', 'results'), average('commitment'));
  assert.deepEqual(toColumn('Average of public space', 'results'), average('public-space'));
  assert.deepEqual(toColumn('Moyenne Services publics', 'results'), average('public-services'));
  assert.deepEqual(toColumn('Ø Bildung', 'results'), average('education'));
  assert.deepEqual(toColumn('Promedio: Barrios', 'results'), average('neighbourhoods'));
  assert.deepEqual(toColumn('Commitment score (average)', 'results'), {
    name: 'figures',
    figure: 'commitment',
    isAverage: false,
  });
  assert.deepEqual(toColumn('Average commitment score', 'results'), average('commitment'));
  assert.equal(toColumn('Average', 'results'), undefined);
});

test('toTableName(…) knows ids and sheets in every language', () => {
  for (const table of TABLES) {
    assert.equal(toTableName(table), table);
    for (const language of TEMPLATE_LANGUAGES) {
      const name = tableNameOf(table, language);
      assert.equal(toTableName(name), table);
      assert.ok(name.length <= 31 && !/[\\/?*[\]:']/.test(name), `${name} may name a sheet`);
    }
  }
  assert.equal(toTableName('VILLES'), 'cities');
  assert.equal(toTableName('Sheet1'), undefined);
  // What people call a whole workbook is the name of no table.
  assert.equal(toTableName('dataset'), undefined);
});

test('toAboutField(…) knows ids and words in every language', () => {
  for (const field of ABOUT_FIELDS) {
    assert.equal(toAboutField(field), field);
    for (const language of TEMPLATE_LANGUAGES)
      assert.equal(toAboutField(aboutNameOf(field, language)), field);
  }
  assert.equal(toAboutField('License URL'), 'licence_url');
  assert.equal(toAboutField('mayor'), undefined);
});

test('figures are all that the Index asked about, by the names of the dataset', async () => {
  const read = async (name: string) =>
    parseCsv(await readFile(`src/dataset/${name}.csv`, 'utf8')).rows.map(({ cells }) => cells);
  const named = [...(await read('framework-groups')), ...(await read('framework-indicators'))];
  const expected = Object.fromEntries(named.map(([, id = '', name = '']) => [id, name]));
  const { aggregate, ...others } = FIGURE_NAMES;
  assert.equal(aggregate, 'Overall result');
  assert.deepEqual(Object.entries(others).sort(), Object.entries(expected).sort());
});
