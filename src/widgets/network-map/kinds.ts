import type { City } from '../../data/schema/city.js';

/** How a place belongs to the programme. See `memberKindSchema`. */
export type MemberKind = City['kind'];

/** All kinds, from the closest to the loosest tie: the order of legend and filter. */
export const KINDS: readonly MemberKind[] = [
  'both',
  'international',
  'national',
  'index-only',
  'project-partner',
  'former',
  'other',
];
