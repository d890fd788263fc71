/**
 * Begins with a digit, as no folder and no file of a dataset itself does; cannot
 * lead anywhere else; and is not what an unfinished copy is called.
 */
const VERSION = /^\d[\w.-]{0,40}$/;
const NO_VERSION = /\.$|\.part$/i;

/** Whether a version can be the name of a folder beside those of the dataset. */
export function isVersion(text: string): boolean {
  return VERSION.test(text) && !NO_VERSION.test(text);
}
