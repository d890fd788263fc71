import type { PreviewWords } from '../words.js';

const count = (one: string, many: string, none: string) => (n: number) =>
  n === 0 ? `${none} ${one}` : `${n} ${n === 1 ? one : many}`;

/** What stands on the page of the preview, in French. */
export const fr: PreviewWords = {
  preview: 'Aperçu',
  of: (folder) => `Aperçu des tableaux du dossier «\u00a0${folder}\u00a0»`,
  pageLanguage: 'Langue de cette page',
  toWidgets: 'Aller aux widgets',
  toMessages: 'Vers les messages',

  choices: 'Ce qui est montré',
  city: 'Ville',
  withResults: 'Avec résultats',
  withoutResults: 'Sans résultats',
  illustrative: (name) => `${name} (exemple fictif)`,
  network: 'Réseau',
  allMembers: 'Tous les membres',
  statement: 'Langue du message',

  widgets: 'Les widgets',
  noCities: 'Le jeu de données ne contient encore aucune ville.',
  noResults: (name) => `Le jeu de données ne contient aucun résultat pour ${name}.`,
  noStatements: 'Le jeu de données ne contient aucun message sur la diversité.',

  messages: 'Messages de la vérification',
  show: 'Afficher',
  level: { error: 'Erreur', warning: 'Avertissement', note: 'Remarque' },
  counts: {
    error: count('erreur', 'erreurs', 'aucune'),
    warning: count('avertissement', 'avertissements', 'aucun'),
    note: count('remarque', 'remarques', 'aucune'),
  },
  folder: 'Le dossier lui-même',
  noMessages: 'Rien à corriger, rien à examiner.',
  allHidden: 'Il n’y a que des messages des catégories masquées.',
  more: (n) => (n === 1 ? 'Afficher 1 autre message' : `Afficher ${n} autres messages`),

  connecting: 'En attente de l’aperçu…',
  lost: 'L’aperçu ne répond plus. Relancez-le dans le terminal\u00a0; cette page suivra d’elle-même.',
  first: 'Première lecture des tableaux en cours…',
  reading: (time) => `Enregistré à ${time}, lecture des tableaux en cours…`,
  read: (time) => `Généré à ${time}`,
  saved: (time) => `Enregistré à ${time}, généré de nouveau`,
  failure: (reason) => `Les tableaux n’ont pas pu être vérifiés (${reason}).`,
  lastGood: 'Les chiffres affichés sont ceux de la dernière version sans erreur.',
  nothingYet: 'Dès qu’il n’y aura plus d’erreur, les widgets apparaîtront.',
};
