import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { pathOfLanguage } from '../data-tools/facts/statements.js';
import { fault, problemAt, type Fault, type Problem } from '../data-tools/problem.js';
import { statementSchema, statementsSchema } from '../data/schema/statements.js';

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
 * What is wrong with the shipped collections of statements, one file a language,
 * by themselves and against each other. Those of others need be neither complete
 * nor alike.
 *
 * @param files texts by path, `statements/<lang>.json`.
 */
export function findInCollections(files: ReadonlyMap<string, string>): readonly Problem[] {
  const read = [...files].map(([path, text]) => readCollection(path, text));
  const found = new Map(read.flatMap((one) => ('value' in one ? [one.value] : [])));
  const model = found.get(pathOfLanguage(MODEL));
  return [
    ...read.flatMap((one) => ('problems' in one ? one.problems : [])),
    ...[...found].flatMap(([path, collection]) => [
      ...findOdd(path, collection),
      ...(model ? findUnlike(path, collection, model) : []),
    ]),
  ];
}

/** The collections of statements of a folder of tables, by their path there; none where there is no such folder. */
export async function readCollections(folder: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(join(folder, 'statements'))) return new Map();
  const names = (await readdir(join(folder, 'statements'))).filter((name) =>
    name.endsWith('.json'),
  );
  const paths = names.sort().map((name) => `statements/${name}`);
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
    ),
  );
}

function readCollection(
  path: string,
  text: string,
):
  | { readonly value: readonly [path: string, collection: Collection] }
  | { readonly problems: readonly Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [problem(path, '', fault('not-json', { reason: String(error) }))] };
  }
  const parsed = collectionSchema.safeParse(json);
  if (parsed.success) return { value: [path, parsed.data] };
  return {
    problems: parsed.error.issues.map((issue) =>
      problem(path, issue.path.join('.'), fault('wrong-field', {})),
    ),
  };
}

/** What is wrong with a collection by itself. */
function findOdd(path: string, { lang, statements, sources }: Collection): readonly Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const texts = statements.flatMap(({ short, long }) => [
    ...Object.values(short),
    ...Object.values(long),
  ]);
  return [
    ...statements
      .filter(({ source }) => !known.has(source))
      .map(({ id, source }) =>
        problem(path, id, fault('unknown', { table: 'sources', near: undefined }), source),
      ),
    ...[...new Set(texts.filter((each, i) => texts.indexOf(each) !== i))].map((text) =>
      problem(path, '', fault('says-twice', {}), text),
    ),
    ...(path === pathOfLanguage(lang)
      ? []
      : [problem(path, 'lang', fault('wrong-file', { file: pathOfLanguage(lang) }), lang)]),
  ];
}

/** Where a collection differs from the model in anything but its words. */
function findUnlike(path: string, collection: Collection, model: Collection): readonly Problem[] {
  const own = new Map(collection.statements.map((statement) => [statement.id, statement]));
  const wanted = new Set(model.statements.map(({ id }) => id));
  const unlike = fault('unlike-model', { model: pathOfLanguage(MODEL) });
  return [
    ...model.statements.flatMap((statement) => {
      const { id } = statement;
      const other = own.get(id);
      if (!other) return [problem(path, id, unlike)];
      return (['principle', 'source', 'idea'] as const)
        .filter((field) => other[field] !== statement[field])
        .map((field) => problem(path, `${id}.${field}`, unlike));
    }),
    ...collection.statements
      .filter(({ id }) => !wanted.has(id))
      .map(({ id }) => problem(path, id, unlike)),
  ];
}

function problem(file: string, column: string, what: Fault, value?: string): Problem {
  return problemAt({ file, column }, what, value);
}
