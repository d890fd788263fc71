/**
 * What a first visit may cost, in bytes after gzip. The loader comes on top of a widget, and a
 * widget's figure holds everything that it imports at once: Lit, validation, English.
 * @type {Readonly<Record<string, number>>}
 */
export const BUDGETS = {
  icc: 1_500,
  'index-radar': 24_000,
  'diversity-statement': 12_000,
  'network-map': 28_000,
};

/**
 * Files of the dataset that a first visit to a widget needs beside the list itself, and what they may
 * cost together, in bytes after gzip: the borders of the map of all members.
 * @type {Readonly<Record<string, { readonly files: readonly string[], readonly budget: number }>>}
 */
export const DATA_BUDGETS = {
  borders: {
    files: ['geo/europe.topo.json', 'geo/world-inset.topo.json'],
    budget: 41_000,
  },
};
