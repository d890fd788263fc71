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
