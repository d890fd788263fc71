import { clamp } from '../core/math.js';

/** Something that wants to lie around `centre` and needs `size`, in pixels. */
export interface Span {
  readonly centre: number;
  readonly size: number;
}

/**
 * Moves spans apart along one line until none overlaps, each as little as
 * possible (least squares), and keeps them within `[start, end]`.
 *
 * Pool-adjacent-violators on the centres less the room taken by earlier spans:
 * Barlow et al., Statistical Inference under Order Restrictions (1972).
 *
 * @param spans in order of their centres.
 * @returns the new centres, or `undefined` if they cannot all fit.
 */
export function spreadSpans(
  spans: readonly Span[],
  start: number,
  end: number,
): readonly number[] | undefined {
  const total = spans.reduce((sum, { size }) => sum + size, 0);
  if (total > end - start) return undefined;
  // Distance of each centre from the start of the first span, were all packed tight.
  const packed: number[] = [];
  let room = 0;
  for (const { size } of spans) {
    packed.push(room + size / 2);
    room += size;
  }
  const wanted = spans.map(({ centre }, i) => centre - (packed[i] ?? 0));
  return isotonic(wanted).map((offset, i) => clamp(offset, start, end - total) + (packed[i] ?? 0));
}

/** The non-decreasing numbers closest to `values` (least squares). */
function isotonic(values: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count >= block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}
