/**
 * A number from 0 up to 1 for a text: always the same for the same text, in
 * every engine, and far apart for texts that differ in one letter.
 *
 * It is FNV-1a with the last mixing step of MurmurHash3, in whole numbers only.
 */
export function toSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
