/** Words that cells choose from, by what they are for; templates offer them in lists. */
export const WORD_LISTS = {
  kind: ['international', 'national', 'both', 'index-only', 'former', 'project-partner'],
  status: ['stated', 'in-preparation', 'grouping'],
  principle: ['equality', 'advantage', 'interaction', 'participation', 'identity'],
  review: ['draft', 'reviewed'],
  illustrative: ['yes', 'no'],
  framework: ['v1', 'v2', 'v3'],
} as const;

/** A column whose words are in {@link WORD_LISTS}. */
export type ListedColumn = keyof typeof WORD_LISTS;

/** In which order the hidden sheet has them. */
// Object.keys forgets which keys they are.
export const LISTED_COLUMNS = Object.keys(WORD_LISTS) as readonly ListedColumn[];

/** Whether a column chooses from a list of words. */
export function isListed(column: string): column is ListedColumn {
  return Object.hasOwn(WORD_LISTS, column);
}
