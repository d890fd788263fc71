/**
 * A language tag in the form that `Intl` takes: `DE` as `de`, `de_AT` as `de-AT`.
 *
 * @returns `undefined` for what is no tag: not every page and list writes tags
 * that `Intl` takes, and a wrong one must not break the widget.
 */
export function toLocaleTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
