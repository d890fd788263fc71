import type { ReportWords } from './words.js';

/** Spanish. */
export const es: ReportWords = {
  figure: 'cifra',
  value: 'valor',
  average: 'media',
  page: 'página',
  phrase: 'frase',
  place: (rank, of) => `${rank} de ${of ?? '?'}`,
  notFound: (figures) => `no encontrados: ${figures}`,
  next: 'Compare cada fila con su página. No se ha escrito nada: con --out results-proposal.csv obtiene una tabla para confirmar.',
  written: (rows, file) =>
    `${rows} ${rows === 1 ? 'fila propuesta' : 'filas propuestas'} en ${file}. Compare cada una con su página y escriba yes en la columna confirmed.`,
  doubts: {
    'two-values': 'el informe indica otro valor en otro lugar',
    'from-heading': 'el ámbito es el del título anterior, la frase no nombra ninguno',
    'several-fields': 'la frase trata de varios ámbitos',
    'another-name': 'la frase trata quizá de otra ciudad',
    'another-year': 'la frase nombra un año que no es el de la edición',
    'two-averages': 'la frase indica más de una media, no se ha tomado ninguna',
    'average-apart': 'la media es de la frase siguiente',
    'rank-of-unknown': 'no se dice entre cuántas ciudades',
    'not-in-version': 'esta versión del Índice no tiene esta cifra',
  },
};
