import type { Point } from './polar.js';

/** A place to be shown as a mark. */
export interface Placed extends Point {
  readonly id: string;
}

/** One mark for one or more places: its middle, and the places in their own order. */
export interface Cluster extends Point {
  readonly ids: readonly string[];
}

/** The radius of the mark of a cluster, in pixels; the smallest is still easy to touch. */
export function clusterRadius(count: number): number {
  if (count < 2) return 12;
  return count < 10 ? 13 : count < 100 ? 15 : count < 1000 ? 18 : 22;
}

interface Heap {
  x: number;
  y: number;
  members: number[];
}

/** Marks keep this much apart, in pixels. */
const GAP_PX = 2;
/** Width of the cells in which places are first gathered, in pixels: no two targets may be nearer. */
const CELL_PX = 24;

/**
 * Gathers places that lie too close together for a finger, or that would cover
 * each other, until no two marks do. The same places give the same marks,
 * however the picture is moved.
 *
 * Linear in the number of places: first by cells of 24 pixels, then cell by
 * cell with its neighbours.
 *
 * @param places in pixels at the scale at which they are to be shown.
 */
export function toClusters(places: readonly Placed[]): readonly Cluster[] {
  let heaps = places.length > 400 ? gatherByCell(places) : places.map(toHeap);
  for (let merged = true; merged;) [heaps, merged] = mergeOnce(heaps);
  return heaps.map(({ x, y, members }) => ({
    x,
    y,
    ids: members.sort((a, b) => a - b).flatMap((i) => places[i]?.id ?? []),
  }));
}

function toHeap({ x, y }: Point, i: number): Heap {
  return { x, y, members: [i] };
}

function gatherByCell(places: readonly Placed[]): Heap[] {
  const cells = new Map<string, Heap>();
  for (const [i, place] of places.entries()) {
    const key = cellOf(place.x, place.y, CELL_PX);
    const heap = cells.get(key);
    if (heap) absorb(heap, toHeap(place, i));
    else cells.set(key, toHeap(place, i));
  }
  return [...cells.values()];
}

/** Lets every heap take the nearest of those that touch it, each at most once. */
function mergeOnce(heaps: readonly Heap[]): [Heap[], boolean] {
  const most = Math.max(0, ...heaps.map(({ members }) => members.length));
  const reachPx = 2 * clusterRadius(most) + GAP_PX;
  const grid = new Map<string, number[]>();
  for (const [i, { x, y }] of heaps.entries()) {
    const key = cellOf(x, y, reachPx);
    const cell = grid.get(key);
    if (cell) cell.push(i);
    else grid.set(key, [i]);
  }
  const gone = new Set<number>();
  const taken = new Set<number>();
  for (const [i, heap] of heaps.entries()) {
    if (gone.has(i) || taken.has(i)) continue;
    const nearest = nearestTouching(i, heap, {
      heaps,
      grid,
      reachPx,
      isFree: (j) => !gone.has(j) && !taken.has(j),
    });
    if (nearest === undefined) continue;
    absorb(heap, nearest.heap);
    gone.add(nearest.index);
    taken.add(i);
  }
  return [heaps.filter((_, i) => !gone.has(i)), gone.size > 0];
}

interface Neighbourhood {
  readonly heaps: readonly Heap[];
  readonly grid: ReadonlyMap<string, readonly number[]>;
  readonly reachPx: number;
  readonly isFree: (index: number) => boolean;
}

function nearestTouching(
  i: number,
  { x, y, members }: Heap,
  { heaps, grid, reachPx, isFree }: Neighbourhood,
): { readonly index: number; readonly heap: Heap } | undefined {
  let nearest: { index: number; heap: Heap } | undefined;
  let least = Infinity;
  for (const dx of [-1, 0, 1]) {
    for (const dy of [-1, 0, 1]) {
      for (const j of grid.get(cellOf(x + dx * reachPx, y + dy * reachPx, reachPx)) ?? []) {
        const other = heaps[j];
        if (j === i || !other || !isFree(j)) continue;
        const distance = Math.hypot(other.x - x, other.y - y);
        const touch = clusterRadius(members.length) + clusterRadius(other.members.length) + GAP_PX;
        if (distance < touch && distance < least)
          [nearest, least] = [{ index: j, heap: other }, distance];
      }
    }
  }
  return nearest;
}

/** The middle of a heap is that of all its places. */
function absorb(heap: Heap, other: Heap): void {
  const [n, m] = [heap.members.length, other.members.length];
  heap.x = (heap.x * n + other.x * m) / (n + m);
  heap.y = (heap.y * n + other.y * m) / (n + m);
  heap.members.push(...other.members);
}

function cellOf(x: number, y: number, sizePx: number): string {
  return `${Math.floor(x / sizePx)} ${Math.floor(y / sizePx)}`;
}
