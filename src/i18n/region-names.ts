const cache = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country in a language, as the browser knows it.
 *
 * @param code ISO 3166-1 alpha-2; anything else has no name.
 * @returns `undefined` if the browser knows none.
 */
export function regionName(locale: string, code: string): string | undefined {
  // `ZZ` is the code for no country known, and browsers have a name for that.
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') return undefined;
  // Browsers take plain `pt` for Brazil's.
  const tag = locale === 'pt' ? 'pt-PT' : locale;
  let names = cache.get(tag);
  if (!names) {
    names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    cache.set(tag, names);
  }
  return names.of(code);
}
