import type { Profile } from '../../../data/schema/statements.js';
import type { MotifCity } from './motif.js';

/** Fewer values than this are no profile. */
const MIN_VALUES = 3;

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
    threads: (edition?.indicators ?? []).map((indicator) => ({
      id: indicator.id,
      share: indicator.value === undefined ? undefined : indicator.value / 100,
    })),
  };
}
