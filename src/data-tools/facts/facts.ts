import {
  findForeignMembers,
  findOddCounts,
  findUnlisted,
  findUnsourced,
} from '../check/find-odd.js';
import { findUnknown } from '../check/find-unknown.js';
import type { Base } from '../base.js';
import { toFrameworks, toSeenFigures } from '../files/to-frameworks.js';
import type { Gazetteer } from '../geocode/gazetteer.js';
import { loadGazetteer } from '../geocode/load-gazetteer.js';
import { fault } from '../problem.js';
import type { InputFile } from '../read/input.js';
import { readJson } from '../read/read-json.js';
import { readRows, type SheetsByTable } from '../read/read-tables.js';
import type { Report } from '../report.js';
import { placeOf } from '../tables/place-of.js';
import { TABLE_NAMES, type Parts, type TableName, type Tables } from '../tables/tables.js';
import { parseAbout, toAbout, type About } from './about.js';
import { idOfCity, toCities, type CityFact, type ResultPlace } from './cities.js';
import { FrameworkBook } from './frameworks.js';
import { idOfNetwork, toNetworks, type NetworkFact } from './networks.js';
import { toBoxes } from './position.js';
import { toSamples, type SampleBook } from './samples.js';
import { SourceBook } from './sources.js';

/** Everything that a dataset tells but the results of its cities. */
export interface Facts {
  readonly about: About;
  /** `about.json` has a fault, so that it is not known which places are fictional. */
  readonly hidesExamples: boolean;
  readonly tables: Tables;
  readonly sources: SourceBook;
  readonly frameworks: FrameworkBook;
  readonly networks: readonly NetworkFact[];
  readonly members: readonly CityFact[];
  /** Places with a file of results: members, then fictional ones. */
  readonly places: ReadonlyMap<string, ResultPlace>;
  readonly samples: SampleBook;
  /** Coordinates of a member come from the gazetteer. */
  readonly isLookedUp: boolean;
  /** Ids of all cities of the table, those with a fault included. */
  readonly seenCities: ReadonlySet<string>;
}

/** What facts are read with. */
export interface FactsContext {
  readonly inputs: readonly InputFile[];
  readonly sheets: SheetsByTable;
  readonly base: Base | undefined;
  readonly report: Report;
  /** Language in which countries are named. */
  readonly language: string;
  /** Texts that only templates hold. */
  readonly examples: ReadonlySet<string>;
}

const FRAMEWORK_TABLES: readonly TableName[] = [
  'frameworks',
  'framework-indicators',
  'framework-groups',
  'framework-counts',
];

/** Stands in for what has a fault: nothing will be built, but the rest is checked. */
const UNKNOWN: About = {
  name: '',
  title: '',
  version: '',
  licenses: [],
  sources: [],
  examples: [],
};

/** Reads all tables but the results, and checks what they say against each other. */
export async function readFacts(context: FactsContext): Promise<Facts> {
  const { sheets, base, report, examples } = context;
  const seen = {
    cities: new Set<string>(),
    networks: new Set<string>(),
    sources: new Set<string>(),
  };
  const rows: Partial<Record<TableName, unknown>> = {};
  const parts: Partial<Record<TableName, unknown>> = {};
  const read = async (table: TableName, figures: ReadonlySet<string>): Promise<void> => {
    const own = table in seen ? { seen: seen[table as keyof typeof seen] } : {};
    const found = await readRows({ table, sheets, figures, report, examples, ...own });
    rows[table] = found.rows;
    parts[table] = found.parts;
  };
  for (const table of FRAMEWORK_TABLES) await read(table, new Set());
  await read('sources', new Set());
  // Each table was read by the columns that its type comes from.
  const tables = rows as unknown as Tables;
  const sources = new SourceBook(tables.sources, seen.sources);
  // Each part was read as its row would have been.
  const hidden = parts as Parts;
  const isOwn = tables.frameworks.length > 0 || (hidden.frameworks ?? []).length > 0;
  const frameworks = isOwn
    ? new FrameworkBook(toFrameworks(tables, sources), toSeenFigures(tables, hidden))
    : new FrameworkBook(base?.frameworks ?? []);
  const headed = new Set([...frameworks.figures, 'aggregate']);
  for (const table of TABLE_NAMES) {
    if (table !== 'results' && !(table in rows)) await read(table, headed);
  }
  return toFacts({ ...context, parts: hidden, tables, sources, frameworks, seen });
}

async function toFacts(
  context: FactsContext & {
    readonly tables: Tables;
    readonly parts: Parts;
    readonly sources: SourceBook;
    readonly frameworks: FrameworkBook;
    readonly seen: { readonly cities: Set<string>; readonly networks: Set<string> };
  },
): Promise<Facts> {
  const { report, tables, parts, sources, frameworks, seen, language } = context;
  const said = await readAbout(context);
  const about = said ?? UNKNOWN;
  const networks = toNetworks(tables.networks, sources, report);
  let gazetteer: Promise<Gazetteer | undefined> | undefined;
  const { members, examples } = await toCities(tables.cities, {
    memberships: tables['network-members'],
    networks,
    sources,
    report,
    position: {
      report,
      language,
      boxes: toBoxes(tables.countries),
      loadGazetteer: () => (gazetteer ??= loadGazetteer()),
    },
  });
  for (const { cells } of tables.cities) seen.cities.add(idOfCity(cells));
  for (const { cells } of tables.networks) seen.networks.add(idOfNetwork(cells));
  findUnknown({ tables, parts }, { ...seen, frameworks, sources }, report);
  findUnsourced(tables, report);
  if (said) findUnlisted(tables.cities, said.list, report);
  findOddCounts(tables, report);
  findForeignMembers(tables, frameworks, report);
  findMadeTwice(tables.cities, report);
  findMadeTwice(tables.networks, report);
  if (about.list && !sources.has(about.list.source)) {
    const place = { file: 'about.json', column: 'list.source' };
    report.add(place, fault('unknown', { table: 'sources', near: undefined }), about.list.source);
  }
  return {
    about,
    hidesExamples: said === undefined,
    tables,
    sources,
    frameworks,
    networks,
    members,
    places: toPlaces({ about, tables, members, examples, report }),
    samples: toSamples(tables.samples, sources, report),
    isLookedUp: gazetteer !== undefined,
    seenCities: seen.cities,
  };
}

async function readAbout({
  inputs,
  report,
  sheets,
  tables,
}: FactsContext & { readonly tables: Tables }): Promise<About | undefined> {
  const file = inputs.find(({ path }) => path === 'about.json');
  if (file === undefined) return toAbout(tables.about, report);
  const [other] = sheets.get('about') ?? [];
  if (other) {
    const place = { file: other.file, sheet: other.sheet };
    report.add(place, fault('table-twice', { other: file.path }));
  }
  const read = await readJson(file);
  if (read.ok) return parseAbout(read.value.value, report);
  report.add({ file: file.path }, read.error);
  return undefined;
}

/** Reports ids that two rows without one of their own would get. */
function findMadeTwice(rows: Tables['cities'] | Tables['networks'], report: Report): void {
  const first = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const id = idOfCity(row.cells);
    // That no id can be made of the name was said before.
    if (id === '') continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, row);
    // Two rows that name the same id were found when they were read.
    if (earlier === undefined || (row.cells.id !== undefined && earlier.cells.id !== undefined))
      continue;
    const details = { name: id, row: earlier.row, file: earlier.from.file };
    report.add(placeOf(row, 'name'), fault('duplicate', details), id);
  }
}

function toPlaces(options: {
  readonly about: About;
  readonly tables: Tables;
  readonly members: readonly CityFact[];
  readonly examples: readonly ResultPlace[];
  readonly report: Report;
}): ReadonlyMap<string, ResultPlace> {
  const { about, tables, members, examples, report } = options;
  const fictional = [
    ...examples,
    ...about.examples.map(({ id, name }) => ({ id, name, isIllustrative: true })),
  ];
  const ids = new Set(about.examples.map(({ id }) => id));
  for (const row of tables.cities) {
    // A fictional place must not pass for a member.
    if (!ids.has(idOfCity(row.cells))) continue;
    report.add(placeOf(row, 'id'), fault('fictional', {}), idOfCity(row.cells));
  }
  return new Map(
    [
      ...members.map(({ id, name, names, country }) => ({
        id,
        name,
        names,
        country,
        isIllustrative: false,
      })),
      ...fictional,
    ].map((place) => [place.id, place]),
  );
}
