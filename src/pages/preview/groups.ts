import type { ShownProblem } from './state.js';

/** What weighs most, first. */
export const LEVELS = ['error', 'warning', 'note'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** The messages about one file. */
export interface FileGroup {
  readonly file: string;
  readonly problems: readonly ShownProblem[];
}

/** How many messages there are of each level. */
export function toCounts(problems: readonly ShownProblem[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number => problems.filter((each) => each.level === level).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/**
 * Groups messages by file. What weighs most comes first, of files as of the messages in each; what
 * weighs the same stays in its order.
 */
export function toGroups(problems: readonly ShownProblem[]): readonly FileGroup[] {
  const byWeight = problems.toSorted((a, b) => weight(a) - weight(b));
  const files = [...new Set(byWeight.map(({ file }) => file))];
  return files.map((file) => ({
    file,
    problems: byWeight.filter((problem) => problem.file === file),
  }));
}

function weight({ level }: ShownProblem): number {
  return LEVELS.indexOf(level);
}
