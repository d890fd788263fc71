import { later } from '../en-later.js';
import { frame } from '../en.js';
import type { PictureSize, SharingPack } from './messages.js';

const PICTURES: Readonly<Record<PictureSize, string>> = {
  wide: 'Picture for social media (wide)',
  square: 'Picture for social media (square)',
  slide: 'A4 slide',
};

/** English words for using a statement elsewhere. */
export const sharing: SharingPack = {
  $code: 'en',
  $dir: 'ltr',
  illustrative: frame.illustrative,
  copyFailed: later.copyFailed,
  exportFailed: later.exportFailed,
  elsewhere: 'Use this text elsewhere',
  copyText: 'Copy text',
  copyHtml: 'Copy as HTML',
  picture: (size) => PICTURES[size],
  pictureAs: (size, format) => `${PICTURES[size]}: ${format}`,
  share: 'Share…',
  textCopied: 'The text was copied.',
  htmlCopied: 'The HTML was copied.',
  shareFailed: 'The browser did not allow sharing.',
  publishedBy: (who) => `Published by: ${who}.`,
  idea: (title, date) => `Idea: ${title}${date === undefined ? '' : ` (${date})`}`,
  decoration: 'The pattern is decoration.',
  draft: 'Draft: nobody who speaks the language as their own has read it yet.',
};
