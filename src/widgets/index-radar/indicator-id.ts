import { loadLanguage, messagesOf } from '../../i18n/registry.js';
import { foldName } from './table-words.js';

/** What the Index asked about in any of its versions, and its group. */
const IDS =
  'anti-discrimination business-and-labour-market commitment cultural-and-social-life education ' +
  'governance interaction intercultural-intelligence-and-competence intercultural-lens ' +
  'international-outlook language leadership-and-citizenship media-and-communication ' +
  'mediation-and-conflict-resolution neighbourhoods participation public-services public-space ' +
  'welcoming-newcomers';

/**
 * Finds indicators by the names that the library has for them in a language.
 *
 * @param lang BCP 47 tag of the page's language.
 */
export async function indicatorLookup(lang: string): Promise<(name: string) => string | undefined> {
  await loadLanguage(lang);
  const words = messagesOf(lang.split('-')[0]?.toLowerCase() ?? '');
  const ids = new Map(
    IDS.split(' ').map((id) => [foldName(words?.indicator?.(id, id) ?? id), id] as const),
  );
  return (name) => ids.get(foldName(name));
}
