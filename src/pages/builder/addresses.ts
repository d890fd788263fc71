/** Whether a text is an address that files can be fetched from. */
export function isAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text, document.baseURI)) return false;
  const { protocol } = new URL(text, document.baseURI);
  // A word alone is an address too, but hardly ever the one that was meant.
  return /^https?:$/.test(protocol) && /^(https?:\/\/[^/]|\.{0,2}\/|[^:]+[./])/.test(text);
}

/** The address of a folder, as it was typed: whole, and with its slash. */
export function toFolder(text: string): string | undefined {
  const typed = text.trim();
  if (!isAddress(typed)) return undefined;
  const [path = ''] = typed.split(/[?#]/);
  return path.endsWith('/') ? path : `${path}/`;
}
