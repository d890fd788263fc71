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
  /** The content is that of somebody's own file, so that a misfit is theirs to correct. */
  readonly isGiven?: boolean;
}

/**
 * A JSON file on one line (a reader waits for every byte of it), checked as its
 * reader will; a misfit goes to the report.
 */
export function toTextFile(path: string, value: unknown, kind: Kind, report: Report): TextFile {
  const text = `${JSON.stringify(value)}\n`;
  const read: unknown = JSON.parse(text, dropNull);
  if (!kind.shape || !fitsShape(kind.shape, read)) {
    // After a fault of a table a misfit is no more than its consequence.
    if (!kind.isGiven && report.count('error') > 0) return { path, text };
    for (const { path: column, message } of kind.schema.safeParse(read).error?.issues ?? []) {
      const place = { file: path, column: column.join('.') };
      const misfit = kind.isGiven
        ? fault('wrong-field', {})
        : fault('does-not-fit', { reason: message });
      report.add(place, misfit);
    }
  }
  return { path, text };
}
