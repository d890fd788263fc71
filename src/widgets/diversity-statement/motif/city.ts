import type { Profile } from '../../../data/schema/statements.js';
import type { MotifCity } from './motif.js';

/** Half of the Index's first indicators. A cloth of fewer threads would be a few broad stripes. */
const MIN_VALUES = 7;

/**
 * What a motif is drawn from: the city, and the values of the latest edition
 * that has a profile.
 */
export function toMotifCity(id: string, profile: Profile | undefined): MotifCity {
  const edition = profile?.editions.findLast(
    ({ indicators }) => indicators.filter(({ value }) => value !== undefined).length >= MIN_VALUES,
  );
  return {
    id,
    threads: (edition?.indicators ?? []).map(({ value }) =>
      value === undefined ? value : value / 100,
    ),
  };
}
