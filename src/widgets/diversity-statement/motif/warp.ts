/** A thread of the cloth before it is bent. All lengths are shares of the box's height. */
export interface Warp {
  readonly thread: number;
  /** Counts through the whole cloth, for the rhythm. */
  readonly number: number;
  readonly at: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

/** How far the cloth goes on beyond the box, so that bends leave no corner bare. */
export const HEM = 0.45;

/** The remainder that is never negative, so that a rhythm goes on to both sides. */
export function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

/** The profile from the top to the bottom of the box, and once more beyond its edges. */
export function toProfile(
  shares: readonly (number | undefined)[],
  pitch: number,
  reach: number,
): readonly Warp[] {
  const beyond = Math.ceil(HEM / pitch);
  return Array.from({ length: shares.length + 2 * beyond }, (_, k) => k - beyond).flatMap(
    (number) => {
      const thread = mod(number, shares.length);
      const share = shares[thread];
      if (share === undefined) return [];
      const at = (number + 0.5) * pitch - 0.5;
      const width = pitch * (0.05 + 0.78 * share * share);
      return { thread, number, at, width, from: -reach, to: reach };
    },
  );
}
