import { frame, later } from '../de.js';
import type { PictureSize, SharingPack } from './messages.js';

const PICTURES: Readonly<Record<PictureSize, string>> = {
  wide: 'Bild für soziale Medien (breit)',
  square: 'Bild für soziale Medien (quadratisch)',
  slide: 'Folie in A4',
};

/** German words for using a statement elsewhere. */
export const sharing: SharingPack = {
  $code: 'de',
  $dir: 'ltr',
  illustrative: frame.illustrative,
  copyFailed: later.copyFailed,
  exportFailed: later.exportFailed,
  elsewhere: 'Diesen Text anderswo verwenden',
  copyText: 'Text kopieren',
  copyHtml: 'Als HTML kopieren',
  picture: (size) => PICTURES[size],
  pictureAs: (size, format) => `${PICTURES[size]}: ${format}`,
  share: 'Teilen …',
  textCopied: 'Der Text wurde kopiert.',
  htmlCopied: 'Das HTML wurde kopiert.',
  shareFailed: 'Der Browser hat das Teilen nicht erlaubt.',
  publishedBy: (who) => `Veröffentlicht von: ${who}.`,
  idea: (title, date) => `Idee: ${title}${date === undefined ? '' : ` (${date})`}`,
  decoration: 'Das Muster dient nur der Gestaltung.',
  draft: 'Entwurf: Noch niemand, der die Sprache als Muttersprache spricht, hat ihn gelesen.',
};
