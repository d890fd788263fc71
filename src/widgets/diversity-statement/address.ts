/** Where a statement leads to; nothing but web addresses is followed. */
export function toAddress(href: string | undefined): string | undefined {
  if (!href) return undefined;
  // A link knows the page's base, and has no protocol of its own where the address is none.
  const { protocol } = Object.assign(document.createElement('a'), { href });
  return /^https?:$/.test(protocol) ? href : undefined;
}
