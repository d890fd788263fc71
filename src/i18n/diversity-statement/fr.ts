import { frame, later } from '../fr.js';
import type { PictureSize, SharingPack } from './messages.js';

const PICTURES: Readonly<Record<PictureSize, string>> = {
  wide: 'Image pour les réseaux sociaux (large)',
  square: 'Image pour les réseaux sociaux (carrée)',
  slide: 'Diapositive A4',
};

/** French words for using a statement elsewhere. */
export const sharing: SharingPack = {
  $code: 'fr',
  $dir: 'ltr',
  illustrative: frame.illustrative,
  copyFailed: later.copyFailed,
  exportFailed: later.exportFailed,
  elsewhere: 'Réutiliser ce texte',
  copyText: 'Copier le texte',
  copyHtml: 'Copier en HTML',
  picture: (size) => PICTURES[size],
  pictureAs: (size, format) => `${PICTURES[size]}\u202f: ${format}`,
  share: 'Partager…',
  textCopied: 'Le texte a été copié.',
  htmlCopied: 'Le code HTML a été copié.',
  shareFailed: 'Le navigateur n’a pas permis le partage.',
  publishedBy: (who) => `Publié par\u202f: ${who}.`,
  idea: (title, date) => `Idée\u202f: ${title}${date === undefined ? '' : ` (${date})`}`,
  decoration: 'Le motif est purement décoratif.',
  draft:
    'Version provisoire\u202f: aucune personne dont c’est la langue maternelle ne l’a encore relue.',
};
