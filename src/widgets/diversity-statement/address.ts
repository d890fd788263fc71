/** Where a statement leads to; nothing but web addresses is followed. */
export function toAddress(href: string | undefined, base: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  return /^https?:$/.test(new URL(href, base).protocol) ? href : undefined;
}
