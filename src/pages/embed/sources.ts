/**
 * Whether data may come from an address without anybody's leave: it lies where the page lies.
 *
 * @param page address of the page.
 */
export function isOwnSource(url: URL | undefined, page: string): boolean {
  // `blob:` has the origin of the page too, and anything in it.
  return url !== undefined && isWeb(url) && url.origin === new URL(page).origin;
}

/**
 * The address that a `src` means, or `undefined` if it means none.
 *
 * @param page address of the page.
 */
export function toSourceUrl(src: string, page: string): URL | undefined {
  return URL.canParse(src, page) ? new URL(src, page) : undefined;
}

/**
 * The other servers that data may come from.
 *
 * @param config what `embed.json` holds: `{"sources": ["https://data.example.org"]}`. Whatever else
 * it is, it allows nothing; so does an entry that is more or less than the address of a server, or
 * that anybody on the way could change. The reader's own device may do without `https`.
 */
export function allowedOrigins(config: unknown): readonly string[] {
  const sources =
    typeof config === 'object' && config && 'sources' in config ? config.sources : undefined;
  return Array.isArray(sources) ? sources.flatMap(toOrigin) : [];
}

function toOrigin(entry: unknown): string[] {
  if (typeof entry !== 'string' || !URL.canParse(entry)) return [];
  const { origin, href, protocol, host, hostname } = new URL(entry);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  // In a policy, `*` would stand for any name and `;` begin another rule; not every browser minds.
  const isName = /^[a-z\d.-]+(:\d+)?$/.test(host);
  return isSafe && isName && href === `${origin}/` ? [origin] : [];
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
