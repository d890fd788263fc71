import type * as z from 'zod/mini';
import { dropNull } from '../../data/parse.js';
import { fitsShape, type Shape } from '../../data/shape.js';
import { fault } from '../problem.js';
import type { Report } from '../report.js';

/** A file to be: its path in the dataset and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** How files of one kind are checked: at once by their shape where there is one, else by their schema. */
export interface Kind {
  readonly shape?: Shape;
  readonly schema: z.ZodMiniType;
}

/**
 * A JSON file on one line (a reader waits for every byte of it), checked as its
 * reader will; a misfit goes to the report.
 */
export function toTextFile(path: string, value: unknown, kind: Kind, report: Report): TextFile {
  const text = `${JSON.stringify(value)}\n`;
  const read: unknown = JSON.parse(text, dropNull);
  if (!kind.shape || !fitsShape(kind.shape, read)) {
    for (const { path: column, message } of kind.schema.safeParse(read).error?.issues ?? []) {
      const place = { file: path, column: column.join('.') };
      report.add(place, fault('does-not-fit', { reason: message }));
    }
  }
  return { path, text };
}
