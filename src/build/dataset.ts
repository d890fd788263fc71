import { fail, ok, type Result } from '../core/result.js';
import { packageSchema } from '../data/schema/package.js';
import { parseAbout } from './dataset/about.js';
import { findProblems } from './dataset/find-problems.js';
import { toSortedProblems, type DatasetProblem } from './dataset/problem.js';
import { toStatementFiles } from './dataset/statements.js';
import { readTables } from './dataset/tables.js';
import { toPackage, type Sha256 } from './dataset/to-package.js';
import { writeFiles } from './dataset/write-files.js';
import { writeJson } from './dataset/write-json.js';

/**
 * The files of a dataset, by path, from the tables it is kept in, by file name;
 * or everything that is wrong with the tables. The same tables give the same
 * bytes, wherever and whenever.
 */
export async function buildDataset(
  tableFiles: ReadonlyMap<string, string>,
  options: {
    readonly sha256: Sha256;
    /** Files of borders by their path in the dataset, which take them as they are. */
    readonly basemaps?: ReadonlyMap<string, string>;
    /** Collections of statements by their path, `statements/<lang>.json`. */
    readonly statements?: ReadonlyMap<string, string>;
  },
): Promise<Result<ReadonlyMap<string, string>, readonly DatasetProblem[]>> {
  const about = parseAbout(tableFiles.get('about.json'));
  const tables = readTables(tableFiles);
  const faults = [...about.problems, ...tables.problems];
  if (about.value === undefined) return fail(toSortedProblems(faults));
  const problems = [...faults, ...findProblems(tables.value, about.value)];
  if (problems.length > 0) return fail(toSortedProblems(problems));
  const written = writeFiles(tables.value, about.value);
  const statements = toStatementFiles(options.statements ?? new Map());
  const files = new Map([...written.value, ...(options.basemaps ?? []), ...statements.value]);
  const descriptor = writeJson({
    path: 'datapackage.json',
    value: await toPackage(about.value, files, options.sha256),
    schema: packageSchema,
  });
  const misfits = [...written.problems, ...statements.problems, ...descriptor.problems];
  return misfits.length > 0 ? fail(misfits) : ok(new Map([descriptor.value, ...files]));
}
