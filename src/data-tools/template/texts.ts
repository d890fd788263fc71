import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '../tables/headings.js';
import type { TemplateTexts } from './texts/shape.js';

/** What templates say in a language. */
export async function loadTemplateTexts(language: TemplateLanguage): Promise<TemplateTexts> {
  switch (language) {
    case 'en':
      return (await import('./texts/en.js')).en;
    case 'fr':
      return (await import('./texts/fr.js')).fr;
    case 'es':
      return (await import('./texts/es.js')).es;
    case 'de':
      return (await import('./texts/de.js')).de;
  }
}

/**
 * Texts that only templates have, in all languages: a cell that holds one of them
 * is left from the example.
 */
export async function loadExampleTexts(): Promise<ReadonlySet<string>> {
  const all = await Promise.all(TEMPLATE_LANGUAGES.map(loadTemplateTexts));
  return new Set(
    all.flatMap(({ fictional, example, about }) => [
      fictional,
      example,
      about.title,
      about.description,
    ]),
  );
}
