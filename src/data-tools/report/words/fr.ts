import type { ReportWords } from './words.js';

/** French. */
export const fr: ReportWords = {
  figure: 'chiffre',
  value: 'valeur',
  average: 'moyenne',
  page: 'page',
  phrase: 'phrase',
  place: (rank, of) => `${rank} sur ${of ?? '?'}`,
  notFound: (figures) => `non trouvés : ${figures}`,
  next: 'Comparez chaque ligne avec sa page. Rien n’a été écrit : avec --out results-proposal.csv, vous obtenez un tableau à confirmer.',
  written: (rows, file) =>
    `${rows} ${rows === 1 ? 'ligne proposée' : 'lignes proposées'} dans ${file}. Comparez chacune avec sa page, puis écrivez yes dans la colonne confirmed.`,
  doubts: {
    'two-values': 'le rapport indique une autre valeur ailleurs',
    'from-heading': 'le domaine est celui du titre au-dessus, la phrase n’en nomme aucun',
    'several-fields': 'la phrase porte sur plusieurs domaines',
    'another-name': 'la phrase porte peut-être sur une autre ville',
    'another-year': 'la phrase nomme une année qui n’est pas celle de l’édition',
    'two-averages': 'la phrase indique plusieurs moyennes, aucune n’a été retenue',
    'average-apart': 'la moyenne vient de la phrase suivante',
    'rank-of-unknown': 'le nombre de villes n’est pas indiqué',
    'not-in-version': 'cette version de l’Index n’a pas ce chiffre',
  },
};
