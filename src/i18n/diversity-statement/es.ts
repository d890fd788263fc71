import { frame, later } from '../es.js';
import type { PictureSize, SharingPack } from './messages.js';

const PICTURES: Readonly<Record<PictureSize, string>> = {
  wide: 'Imagen para redes sociales (apaisada)',
  square: 'Imagen para redes sociales (cuadrada)',
  slide: 'Diapositiva A4',
};

/** Spanish words for using a statement elsewhere. */
export const sharing: SharingPack = {
  $code: 'es',
  $dir: 'ltr',
  illustrative: frame.illustrative,
  copyFailed: later.copyFailed,
  exportFailed: later.exportFailed,
  elsewhere: 'Usar este texto en otro lugar',
  copyText: 'Copiar el texto',
  copyHtml: 'Copiar como HTML',
  picture: (size) => PICTURES[size],
  pictureAs: (size, format) => `${PICTURES[size]}: ${format}`,
  share: 'Compartir…',
  textCopied: 'Se ha copiado el texto.',
  htmlCopied: 'Se ha copiado el código HTML.',
  shareFailed: 'El navegador no ha permitido compartir.',
  publishedBy: (who) => `Publicado por: ${who}.`,
  idea: (title, date) => `Idea: ${title}${date === undefined ? '' : ` (${date})`}`,
  decoration: 'El motivo es decorativo.',
  draft: 'Borrador: aún no lo ha leído nadie que tenga esta lengua como propia.',
};
