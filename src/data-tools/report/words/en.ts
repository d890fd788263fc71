import type { ReportWords } from './words.js';

/** English. */
export const en: ReportWords = {
  figure: 'figure',
  value: 'value',
  average: 'average',
  page: 'page',
  phrase: 'phrase',
  place: (rank, of) => `${rank} of ${of ?? '?'}`,
  notFound: (figures) => `not found: ${figures}`,
  next: 'Compare each row with its page. Nothing was written: with --out results-proposal.csv you get a table to confirm.',
  written: (rows, file) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} proposed in ${file}. Compare each with its page, then write yes into the column confirmed.`,
  doubts: {
    'two-values': 'the report says another value elsewhere',
    'from-heading': 'the field is that of the heading above, the sentence names none',
    'several-fields': 'the sentence is about several fields',
    'another-name': 'the sentence may be about another city',
    'another-year': 'the sentence names a year that is not that of the edition',
    'two-averages': 'the sentence says more than one average, so that none was taken',
    'average-apart': 'the average is from the next sentence',
    'rank-of-unknown': 'it is not said among how many cities',
    'not-in-version': 'this version of the Index has no such figure',
  },
};
