import * as z from 'zod/mini';
import { citiesSchema } from '../../data/schema/city.js';
import { identifier } from '../../data/schema/fields.js';
import { licenseSchema, packageSchema } from '../../data/schema/package.js';
import type { Checked } from './problem.js';

const FILE = 'about.json';

/** `about.json`: what the dataset is, and the fictional places it holds as examples. */
export const aboutSchema = z.object({
  ...z.pick(packageSchema, {
    name: true,
    title: true,
    description: true,
    version: true,
    created: true,
    sources: true,
  }).shape,
  licenses: z.array(licenseSchema),
  /** Fictional places: every figure of theirs is illustrative. */
  examples: z.array(z.object({ id: identifier, name: z.string() })),
  /** The published list that the column `listed` of `cities.csv` refers to. */
  list: citiesSchema.shape.list,
});

/** See {@link aboutSchema}. */
export type About = z.infer<typeof aboutSchema>;

/** What `about.json` says, or what is wrong with it. */
export function parseAbout(text: string | undefined): Checked<About | undefined> {
  const toProblem = (column: string, message: string): Checked<undefined> => ({
    value: undefined,
    problems: [{ file: FILE, row: 1, column, message }],
  });
  if (text === undefined) return toProblem('', 'is missing: add the file');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return toProblem('', `is not JSON: ${String(error)}`);
  }
  const parsed = aboutSchema.safeParse(json);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: undefined,
    problems: parsed.error.issues.map(({ path }) => ({
      file: FILE,
      row: 1,
      column: path.join('.'),
      message: 'is missing or has the wrong form: correct it',
    })),
  };
}
