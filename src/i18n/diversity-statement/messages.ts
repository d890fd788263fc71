import type { FrameMessages, LaterMessages, Translation } from '../messages.js';

/** The sizes of a picture to share. */
export type PictureSize = 'wide' | 'square' | 'slide';

/**
 * Words for using a statement elsewhere. What leaves the page is in the language
 * of the statement, everything else in that of the page.
 *
 * Names and titles come in as they are spelled at home: word every message so
 * that they need no inflection.
 */
export interface SharingMessages {
  /** Opens the list of ways. */
  elsewhere: string;
  copyText: string;
  copyHtml: string;
  /** A size of the picture, in a list of downloads. */
  picture: (size: PictureSize) => string;
  /** The name of a button that downloads a picture; `format` is SVG or PNG. */
  pictureAs: (size: PictureSize, format: string) => string;
  share: string;
  textCopied: string;
  htmlCopied: string;
  shareFailed: string;
  /** Who has published the words. */
  publishedBy: (who: string) => string;
  /** What the idea of the words is from: the title of a document, with its date in words. */
  idea: (title: string, date: string | undefined) => string;
  /** What the pattern of a picture is, for those who do not see it. */
  decoration: string;
  /** Nobody has checked the language yet. */
  draft: string;
}

/** Everything that the list of ways says, in one language. */
export type SharingPack = SharingMessages &
  Pick<Translation, '$code' | '$dir'> &
  Pick<FrameMessages, 'illustrative'> &
  Pick<LaterMessages, 'copyFailed' | 'exportFailed'>;
