/**
 * What a first visit may cost, in bytes after gzip. The loader comes on top of a widget, and a
 * widget's figure holds everything that it imports at once: Lit, validation, English.
 * @type {Readonly<Record<string, number>>}
 */
export const BUDGETS = {
  icc: 1_500,
  'icc-frame': 600,
  'icc.css': 1_000,
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

/**
 * What a widget draws by itself once its words are there, by the name of the built file, and what a
 * first visit may cost with it, in bytes after gzip.
 * @type {Readonly<Record<string, { readonly chunk: string, readonly budget: number }>>}
 */
export const DRAWN_LATER = {
  'diversity-statement': { chunk: 'weave-picture', budget: 16_000 },
};
