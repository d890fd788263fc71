import { makeDataset } from '../../../src/data-tools/make.js';
import { en } from '../../../src/data-tools/messages/en.js';
import { toText } from '../../../src/data-tools/messages/text.js';
import type { Level, Problem } from '../../../src/data-tools/problem.js';
import { listInputs, toInputs, type InputFile } from '../../../src/data-tools/read/input.js';
import { Report } from '../../../src/data-tools/report.js';

/** A dataset of two cities with one figure each, without fault. */
const FILES: ReadonlyMap<string, string> = new Map([
  [
    'about.json',
    JSON.stringify({
      name: 'two-cities',
      title: 'Two cities',
      version: '1.0.0',
      created: '2026-11-21',
      licenses: [{ name: 'MIT', title: 'MIT License' }],
      examples: [{ id: 'example-city', name: 'Example City' }],
      list: { source: 'list' },
    }),
  ],
  toTable('countries.csv', 'iso2,name,south,west,north,east,extent', 'NO,Norway,57,4,72,32,'),
  toTable(
    'sources.csv',
    'id,title,url,date',
    'page,A page,https://example.org/,2020',
    'list,A list,,',
  ),
  toTable(
    'cities.csv',
    'id,name,country,lat,lon,place,kind,since,since_source,listed,stand_in,geonames_id,sources,note,names',
    'oslo,Oslo,NO,59.91,10.75,city,both,2008,page,yes,,3143244,list,',
    'bergen,Bergen,NO,60.39,5.32,city,national,,,no,,,list,',
  ),
  toTable(
    'networks.csv',
    'id,name,local_name,country,website,status,sources',
    'norwegian,Norwegian network,,NO,,stated,page',
  ),
  toTable('network-members.csv', 'city,network,basis,source', 'oslo,norwegian,published,page'),
  toTable(
    'network-counts.csv',
    'network,date,until,dating,count,qualifier,countries,source,note',
    'norwegian,2014,,published,5,exact,1,page,',
  ),
  toTable(
    'frameworks.csv',
    'id,from,to,period_inferred,sources',
    'v1,,2015,yes,page',
    'v2,2016,,no,page',
  ),
  toTable(
    'framework-indicators.csv',
    'framework,indicator,name,optional,inferred',
    'v1,education,Education,no,no',
    'v1,language,Language,no,no',
    'v2,education,Education,no,no',
  ),
  toTable(
    'framework-groups.csv',
    'framework,group,name,indicators,inferred',
    'v1,intercultural-lens,Through the lens,education,no',
  ),
  toTable('framework-counts.csv', 'framework,what,count,source', 'v1,questions,66,page'),
  toTable('results.csv', toHeader(), toResult({ city: 'oslo', value: '70' })),
  toTable('results-example-city.csv', toHeader(), toResult({ city: 'example-city', value: '55' })),
  toTable(
    'samples.csv',
    'date,dating,size,other_sizes,average,report_of,source',
    '2014-05,report,59,,,Oslo,page',
  ),
]);

/** The small dataset with some of its files replaced, or left out where `undefined`. */
export function toFiles(
  replaced: Readonly<Record<string, string | undefined>> = {},
): ReadonlyMap<string, string> {
  const entries = [...FILES].map(([file, text]) => [
    file,
    file in replaced ? replaced[file] : text,
  ]);
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The small dataset with rows added at the end of one file. */
export function withRows(file: string, ...rows: readonly string[]): ReadonlyMap<string, string> {
  return toFiles({ [file]: `${FILES.get(file) ?? ''}${rows.join('\n')}\n` });
}

/** A row of results for 2014; only what is given is filled in. */
export function toResult(cells: Readonly<Record<string, string>>): string {
  const all: Record<string, string> = {
    edition: '2014',
    figure: 'education',
    source: 'page',
    ...cells,
  };
  return toHeader()
    .split(',')
    .map((column) => all[column] ?? '')
    .join(',');
}

/** What became of tables: the files of the dataset by path, and all that there is to say. */
export interface Built {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Builds tables by their names, without lending anything; a path is a folder of them. */
export async function build(source: ReadonlyMap<string, string> | string): Promise<Built> {
  const inputs = typeof source === 'string' ? await listInputs(source) : toInputs(source);
  return buildFrom(inputs);
}

/** What is wrong with the files, one line a fault, in the order of files and rows. */
export async function findLines(
  files: ReadonlyMap<string, string>,
  ...levels: readonly Level[]
): Promise<readonly string[]> {
  const { problems } = await build(files);
  return problems
    .filter(({ level }) => levels.length === 0 || levels.includes(level))
    .map((problem) => toText(problem, en));
}

/** One built file as JSON. */
export async function readBuilt(
  source: ReadonlyMap<string, string>,
  path: string,
): Promise<unknown> {
  const { files, problems } = await build(source);
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => toText(one, en)).join('\n'));
  return JSON.parse(files.get(path) ?? 'null');
}

async function buildFrom(inputs: readonly InputFile[]): Promise<Built> {
  const report = new Report();
  const files = new Map<string, string>();
  await makeDataset({
    inputs,
    base: undefined,
    report,
    language: 'en',
    sink: ({ path, text }) => void files.set(path, text),
  });
  return { files, problems: report.problems };
}

function toHeader(): string {
  return (
    'city,edition,framework,figure,value,average,rank_from,rank_to,rank_of,sample_size,' +
    'min_population,max_population,min_foreign_percent,max_foreign_percent,group_unspecified,' +
    'source,caveats'
  );
}

function toTable(file: string, ...lines: readonly string[]): [string, string] {
  return [file, `${lines.join('\n')}\n`];
}
