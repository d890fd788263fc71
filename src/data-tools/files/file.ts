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
 */
export function toTextFile(
  path: string,
  value: unknown,
  schema: z.ZodMiniType,
  report: Report,
): TextFile {
  const text = `${JSON.stringify(value)}\n`;
  for (const issue of schema.safeParse(JSON.parse(text)).error?.issues ?? []) {
    const place = { file: path, column: issue.path.join('.') };
    report.add(place, fault('does-not-fit', { reason: issue.message }));
  }
  return { path, text };
}
