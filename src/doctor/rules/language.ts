import { toLocaleTag } from '../../i18n/locale-tag.js';
import { STATEMENTS, WORDS } from '../catalogue.js';
import type { PageFacts, TagFact } from '../facts.js';
import { find, type Finding } from '../finding.js';
import { aboutOf } from './tags.js';

/** What is wrong with the languages that a page says it is in. */
export function judgeLanguage(facts: PageFacts): readonly Finding[] {
  const { lang, tags } = facts;
  const isNamed = lang !== undefined && lang.trim() !== '';
  return [
    ...(isNamed ? [] : [find('lang-missing', { paste: '<html lang="en">' })]),
    ...wrongTags(facts).map(({ value, about }) =>
      find('lang-invalid', { about, values: { value }, paste: `lang="${suggestion(value)}"` }),
    ),
    ...unspoken(tags),
  ];
}

interface WrongTag {
  readonly value: string;
  readonly about: Finding['about'];
}

function wrongTags({ lang, tags }: PageFacts): readonly WrongTag[] {
  const own = tags.flatMap((tag) => {
    const value = tag.lang;
    return value === undefined || value === lang ? [] : [{ value, about: aboutOf(tag) }];
  });
  const all = [...(lang ? [{ value: lang, about: { tag: 'html' } }] : []), ...own];
  return all.filter(({ value }) => value.trim() !== '' && !isTag(value.trim()));
}

/** Widgets take `de_AT`, but screen readers do not. */
function isTag(value: string): boolean {
  const isShort = /^[a-z]{2,3}(-|$)/i.test(value) || /^x-/i.test(value);
  return isShort && !value.includes('_') && toLocaleTag(value) !== undefined;
}

function suggestion(value: string): string {
  const tag = toLocaleTag(value.trim());
  if (tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag)) return tag;
  return (
    { english: 'en', french: 'fr', german: 'de', spanish: 'es', arabic: 'ar' }[
      value.toLowerCase()
    ] ?? '…'
  );
}

/** One finding a language, though many widgets may be in it. */
function unspoken(tags: readonly TagFact[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const tag of tags) {
    const lang = tag.lang?.trim() ?? '';
    const [code = ''] = lang.toLowerCase().split(/[-_]/);
    const known: readonly string[] = tag.name === 'icc-diversity-statement' ? STATEMENTS : WORDS;
    const isNorwegian = known === STATEMENTS && /^n[no]$/.test(code);
    if (!isTag(lang) || known.includes(code) || isNorwegian) continue;
    const key = `${tag.name} ${code}`;
    if (found.has(key)) continue;
    const values = { lang, known: known.join(', ') };
    found.set(key, find('lang-unspoken', { about: aboutOf(tag), values }));
  }
  return [...found.values()];
}
