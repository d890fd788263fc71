import * as z from 'zod/mini';
import { statementSchema, statementsSchema } from '../../data/schema/statements.js';
import type { DatasetProblem, Checked } from './problem.js';
import { writeJson, type TextFile } from './write-json.js';

/** The language that all others have the same statements as. */
const MODEL = 'en';

/** A statement as the shipped collection has it: complete, in all its forms. */
const completeText = z.object({ plain: z.string(), city: z.string() });
const completeSchema = z.extend(statementSchema, {
  principle: z.enum(['equality', 'advantage', 'interaction', 'participation', 'identity']),
  short: z.intersection(statementSchema.shape.short, completeText),
  long: z.intersection(z.nonoptional(statementSchema.shape.long), completeText),
  /** The idea that the sentence puts into words, in English; for those who keep the collection. */
  idea: z.string(),
  source: z.string(),
  date: z.string(),
  review: z.enum(['draft', 'reviewed']),
});
const collectionSchema = z.extend(statementsSchema, {
  /** What the language calls itself. */
  name: z.string(),
  notice: z.string(),
  statements: z.array(completeSchema),
});
type Collection = z.infer<typeof collectionSchema>;

/**
 * The collections of statements, one file a language, checked against their
 * schema and against each other.
 *
 * @param files texts by path, `statements/<lang>.json`.
 */
export function toStatementFiles(files: ReadonlyMap<string, string>): Checked<readonly TextFile[]> {
  const read = [...files].map(([path, text]) => readCollection(path, text));
  const found = new Map(read.flatMap(({ value }) => (value ? [value] : [])));
  const model = found.get(pathOf(MODEL));
  const problems = read.flatMap((one) => one.problems);
  for (const [path, collection] of found) {
    problems.push(
      ...findOdd(path, collection),
      ...(model ? findUnlike(path, collection, model) : []),
    );
  }
  const written = [...found].map(([path, value]) =>
    writeJson({ path, value, schema: statementsSchema }),
  );
  return { value: written.map(({ value }) => value), problems };
}

function readCollection(
  path: string,
  text: string,
): Checked<readonly [path: string, value: Collection] | undefined> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { value: undefined, problems: [problem(path, '', `is not JSON: ${String(error)}`)] };
  }
  const parsed = collectionSchema.safeParse(json);
  if (parsed.success) return { value: [path, parsed.data], problems: [] };
  return {
    value: undefined,
    problems: parsed.error.issues.map((issue) =>
      problem(path, issue.path.join('.'), 'is missing or has the wrong form: correct it'),
    ),
  };
}

/** What is wrong with a collection by itself. */
function findOdd(path: string, { lang, statements, sources }: Collection): DatasetProblem[] {
  const known = new Set(sources.map(({ id }) => id));
  const problems = statements
    .filter(({ source }) => !known.has(source))
    .map(({ id, source }) => problem(path, id, `names a source that is not listed: ${source}`));
  const texts = statements.flatMap(({ short, long }) => [
    ...Object.values(short),
    ...Object.values(long),
  ]);
  for (const text of new Set(texts.filter((each, i) => texts.indexOf(each) !== i))) {
    problems.push(problem(path, '', `says the same twice: "${text}"`));
  }
  if (path !== pathOf(lang)) {
    problems.push(problem(path, 'lang', `is "${lang}": a file is named after its language`));
  }
  return problems;
}

/** Where a collection differs from the model in anything but its words. */
function findUnlike(path: string, collection: Collection, model: Collection): DatasetProblem[] {
  const own = new Map(collection.statements.map((statement) => [statement.id, statement]));
  const problems = model.statements.flatMap((wanted) => {
    const statement = own.get(wanted.id);
    if (!statement) return [problem(path, wanted.id, 'is missing: add it')];
    return (['principle', 'source', 'idea'] as const)
      .filter((field) => statement[field] !== wanted[field])
      .map((field) => problem(path, `${wanted.id}.${field}`, `is not as in ${pathOf(MODEL)}`));
  });
  const wanted = new Set(model.statements.map(({ id }) => id));
  for (const { id } of collection.statements) {
    if (!wanted.has(id)) problems.push(problem(path, id, `is not in ${pathOf(MODEL)}`));
  }
  return problems;
}

/** Files are named after the language alone, whatever script it is in. */
function pathOf(lang: string): string {
  return `statements/${lang.split('-')[0] ?? ''}.json`;
}

function problem(file: string, column: string, message: string): DatasetProblem {
  return { file, row: 1, column, message };
}
