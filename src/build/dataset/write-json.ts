import type * as z from 'zod/mini';
import type { Checked } from './problem.js';

/** A file to be: its path in the dataset and its text. */
export type TextFile = readonly [path: string, text: string];

/**
 * A JSON file on one line (a reader waits for every byte of it), parsed with
 * `schema` as its reader will.
 */
export function writeJson<Schema extends z.ZodMiniType>(options: {
  readonly path: string;
  readonly value: z.input<Schema>;
  readonly schema: Schema;
}): Checked<TextFile> {
  const text = `${JSON.stringify(options.value)}\n`;
  const parsed = options.schema.safeParse(JSON.parse(text));
  const problems = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    file: options.path,
    row: 1,
    column: path.join('.'),
    message: `does not fit the schema of the file: ${message}`,
  }));
  return { value: [options.path, text], problems };
}
