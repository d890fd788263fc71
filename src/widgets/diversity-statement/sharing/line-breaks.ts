/** Letters of scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** No line begins with one of these: closing marks, vowel signs, small letters. */
const CLOSING = /^[\s\p{Pe}\p{Pf}\p{Po}\p{M}ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
/** No line ends with one of these. The last is a space that holds together. */
const OPENING = /[\p{Ps}\p{Pi}\u2068\u00A0]$/u;
/** Endings belong to the word before, as long as both are no longer than this. */
const ENDING = /^\p{sc=Hira}+$/u;
const LONGEST_ENDED = 8;
const LETTER = /[\p{L}\p{N}]$/u;

/** Whether lines of a text can end elsewhere than at spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Puts a tab wherever a line may end in a script without spaces; text is wrapped after tabs as after spaces. */
export function markBreaks(text: string): string {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongs(segment, last)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.join('\t');
}

/** The text as it is shown. */
export function withoutMarks(text: string): string {
  return text.replaceAll('\t', '');
}

/**
 * Lines of which each is in order by itself: where a name or a title goes on in the
 * next line, its isolate ends with the one and begins again with the other.
 */
export function withWholeIsolates(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  return lines.map((line) => {
    const start = isOpen ? '\u2068' : '';
    const last = Math.max(line.lastIndexOf('\u2068'), line.lastIndexOf('\u2069'));
    if (last !== -1) isOpen = line[last] === '\u2068';
    return `${start}${line}${isOpen ? '\u2069' : ''}`;
  });
}

function belongs(segment: string, last: string): boolean {
  if (CLOSING.test(segment) || OPENING.test(last)) return true;
  // What ends with a space or a mark has ended.
  return ENDING.test(segment) && LETTER.test(last) && last.length + segment.length <= LONGEST_ENDED;
}
