import type { Run } from './lines.js';

/** So many lines at least make columns of text. */
const LEAST_LINES = 4;
/** Columns of text have so many letters a line; those of a table have fewer. */
const LEAST_LETTERS = 14;
/** The gap between columns, in sizes of the letters. */
const LEAST_GAP = 0.9;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Some files draw two columns line by line across both. Where neighbouring lines
 * leave the same gap, what is left of it is read first, then what is right of it.
 */
export function splitColumns(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  let i = 0;
  while (i < runs.length) {
    const block = blockFrom(runs, i);
    if (block === undefined) {
      const run = runs[i];
      if (run) result.push(run);
      i += 1;
      continue;
    }
    const members = runs.slice(i, i + block.lines);
    result.push(...members.map((run) => part(run, block.x, 'left')));
    result.push(...members.map((run) => part(run, block.x, 'right')));
    i += block.lines;
  }
  return result.filter(({ texts }) => texts.length > 0);
}

interface Block {
  readonly x: number;
  readonly lines: number;
}

function blockFrom(runs: readonly Run[], start: number): Block | undefined {
  const first = runs[start];
  if (!first) return undefined;
  const blocks = gapsOf(first).flatMap((gap): readonly Block[] => {
    let { from, to } = gap;
    let lines = 1;
    for (const run of runs.slice(start + 1)) {
      const next = gapsOf(run).find((other) => other.from < to && other.to > from);
      if (!next) break;
      from = Math.max(from, next.from);
      to = Math.min(to, next.to);
      lines += 1;
    }
    const x = (from + to) / 2;
    const members = runs.slice(start, start + lines);
    const isText = (['left', 'right'] as const).every((side) => {
      const letters = members.map((run) => lettersOf(part(run, x, side)));
      return letters.reduce((sum, count) => sum + count, 0) / lines >= LEAST_LETTERS;
    });
    return lines >= LEAST_LINES && isText ? [{ x, lines }] : [];
  });
  return blocks.sort((a, b) => b.lines - a.lines)[0];
}

function gapsOf({ texts }: Run): readonly Gap[] {
  return texts.flatMap((text, i): readonly Gap[] => {
    const last = texts[i - 1];
    if (!last) return [];
    const from = last.x + last.width;
    return text.x - from > text.size * LEAST_GAP ? [{ from, to: text.x }] : [];
  });
}

function part({ page, texts }: Run, x: number, side: 'left' | 'right'): Run {
  return { page, texts: texts.filter((text) => text.x < x === (side === 'left')) };
}

function lettersOf({ texts }: Run): number {
  return texts.reduce((sum, { text }) => sum + text.trim().length, 0);
}
