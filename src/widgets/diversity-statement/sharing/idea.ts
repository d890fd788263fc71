import type { SharingWords } from '../../../i18n/diversity-statement/registry.js';
import type { SharedWords } from './shared-words.js';

/** Stands in a sentence for a title that is to be a link; no text holds it. */
const PLACE = '\uFFFC';

/** The sentence about what an idea is from, without its title: what comes before it, and after. */
export function aroundTitle(
  { date }: NonNullable<SharedWords['document']>,
  words: SharingWords,
): readonly [before: string, after: string] {
  const [before = '', after = ''] = toIdea({ title: PLACE, date }, words).split(PLACE);
  return [before, after];
}

/** The sentence about what an idea is from. */
export function toIdea(
  { title, date }: Pick<NonNullable<SharedWords['document']>, 'title' | 'date'>,
  { messages, formats }: SharingWords,
): string {
  return messages.idea(title, date === undefined ? undefined : formats.date(date));
}
