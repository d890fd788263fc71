import type * as z from 'zod/mini';
import { fault } from '../problem.js';
import type { Report } from '../report.js';

/** A file to be: its path in the dataset and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A JSON file on one line (a reader waits for every byte of it), parsed with
 * `schema` as its reader will; a misfit goes to the report.
 *
 * @param options.isGiven the content is that of somebody's own file, so that a misfit is theirs to correct.
 */
export function toTextFile(
  path: string,
  value: unknown,
  schema: z.ZodMiniType,
  { report, isGiven = false }: { readonly report: Report; readonly isGiven?: boolean },
): TextFile {
  const text = `${JSON.stringify(value)}\n`;
  // After a fault of a table a misfit is no more than its consequence.
  if (!isGiven && report.count('error') > 0) return { path, text };
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const misfit = isGiven
      ? fault('wrong-field', {})
      : fault('does-not-fit', { reason: issue.message });
    report.add({ file: path, column: issue.path.join('.') }, misfit);
  }
  return { path, text };
}
