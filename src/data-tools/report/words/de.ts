import type { ReportWords } from './words.js';

/** German. */
export const de: ReportWords = {
  figure: 'Angabe',
  value: 'Wert',
  average: 'Durchschnitt',
  page: 'Seite',
  phrase: 'Wortlaut',
  place: (rank, of) => `${rank} von ${of ?? '?'}`,
  notFound: (figures) => `nicht gefunden: ${figures}`,
  next: 'Vergleichen Sie jede Zeile mit ihrer Seite. Geschrieben wurde nichts: Mit --out results-proposal.csv erhalten Sie eine Tabelle zum Bestätigen.',
  written: (rows, file) =>
    `${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'} in ${file} vorgeschlagen. Vergleichen Sie jede mit ihrer Seite und schreiben Sie dann yes in die Spalte confirmed.`,
  doubts: {
    'two-values': 'der Bericht nennt anderswo einen anderen Wert',
    'from-heading': 'das Feld ist das der Überschrift, der Satz nennt keines',
    'several-fields': 'der Satz handelt von mehreren Feldern',
    'another-name': 'der Satz handelt vielleicht von einer anderen Stadt',
    'another-year': 'der Satz nennt ein Jahr, das nicht das der Ausgabe ist',
    'two-averages': 'der Satz nennt mehrere Durchschnitte, keiner wurde genommen',
    'average-apart': 'der Durchschnitt steht im nächsten Satz',
    'rank-of-unknown': 'es steht nicht da, unter wie vielen Städten',
    'not-in-version': 'diese Fassung des Index hat keine solche Angabe',
  },
};
