const cache = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country in a language, as the browser knows it.
 *
 * @param code ISO 3166-1 alpha-2; anything else has no name.
 * @returns `undefined` if the browser knows none.
 */
export function regionName(locale: string, code: string): string | undefined {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  // Browsers take plain `pt` for Brazil's.
  const tag = locale === 'pt' ? 'pt-PT' : locale;
  let names = cache.get(tag);
  if (!names) {
    names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    cache.set(tag, names);
  }
  return names.of(code);
}
