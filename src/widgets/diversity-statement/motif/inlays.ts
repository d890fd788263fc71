import { between, other, pick, wholeBetween, type Random, type Tone } from './motif.js';
import type { Warp } from './warp.js';

/** Threads across that stand together. All lengths are shares of the box's height. */
export interface Group {
  readonly threads: readonly {
    readonly width: number;
    readonly space: number;
    readonly lens: number;
  }[];
  readonly gap: number;
  readonly length: number;
}

/** Groups of threads across, each reaching over some of the threads along, again and again. */
export function toInlays(
  random: Random,
  { groups, pitch, reach }: { groups: readonly Group[]; pitch: number; reach: number },
): readonly Warp[] {
  const length = groups.reduce((sum, { length: each }) => sum + each, 0);
  const start = between(random, -0.25, 0.25) - (groups[0]?.length ?? 0) / 3;
  const [drift, phase] = [between(random, 0.1, 0.34), between(random, 0, 7)];
  const height = between(random, 0.22, 0.55);
  const copies = Math.ceil((reach + 1) / length);
  const count = groups.reduce((sum, { threads }) => sum + threads.length, 0);
  const found: Warp[] = [];
  for (let copy = -copies; copy <= copies; copy += 1) {
    let at = start + copy * length;
    let thread = 0;
    for (const [g, group] of groups.entries()) {
      const turn = phase + 1.7 * (copy * groups.length + g);
      const middle = drift * Math.sin(1.4 * turn);
      const tall = height * (1 + 0.35 * Math.sin(turn));
      for (const { space, width, lens } of group.threads) {
        at += width / 2;
        // Its ends lie between two threads along.
        const [from, to] = [middle - tall * lens, middle + tall * lens].map(
          (v) => Math.round(v / pitch + 0.5 / pitch) * pitch - 0.5,
        );
        if (from !== undefined && to !== undefined && Math.abs(at) < reach) {
          found.push({ thread, number: copy * count + thread, at, width, from, to });
        }
        at += width / 2 + space;
        thread += 1;
      }
      at += group.gap;
    }
  }
  return found;
}

/** One to three groups, which repeat in turn. */
export function toGroups(random: Random, pitch: number): readonly Group[] {
  return Array.from({ length: wholeBetween(random, 1, 3) }, () => toGroup(random, pitch));
}

/** Evenly set threads, some groups with a broad one: in the middle, at the edges, or growing to it. */
function toGroup(random: Random, pitch: number): Group {
  const count = pick(random, [1, 2, 3, 4, 5, 6, 7, 8]);
  const fine = between(random, 0.08, 0.3);
  const broad = between(random, 0.4, 0.95);
  const air = between(random, 0.65, 1.05);
  const gap = between(random, 0.34, 0.7) + 0.025 * count;
  const round = between(random, 0.1, 0.55);
  const swell = pick<(t: number) => number>(random, [
    () => 0,
    () => 0,
    (t) => (1 - Math.abs(t)) ** 2,
    (t) => t ** 4,
    (t) => (1 + t) / 2,
  ]);
  const threads = Array.from({ length: count }, (_, k) => {
    const t = count === 1 ? 0 : (2 * k) / (count - 1) - 1;
    const share = count === 1 ? 1 : swell(t);
    return {
      width: pitch * (fine + (broad - fine) * share),
      space: pitch * air,
      lens: 1 - round * t * t,
    };
  });
  const length = threads.reduce((sum, { width, space }) => sum + width + space, gap);
  return { threads, gap, length };
}

/** Inlays have a tone that accompanies, unless they are so heavy that they would lead. */
export function toTonesAcross(random: Random, groups: readonly Group[]): readonly Tone[] {
  const main = pick<Tone>(random, [0, 1, 2, 1, 2]);
  const threads = groups.flatMap((group) => group.threads);
  const covered = threads.reduce((sum, { width }) => sum + width, 0);
  const length = groups.reduce((sum, group) => sum + group.length, 0);
  const isHeavy = covered / length > 0.13;
  return threads.map(() => (random() < 0.78 ? (isHeavy ? 0 : main) : other(main)));
}
