import type { Choice } from './choice.js';
import { hasInlineStyle } from './snippet.js';

/** What a page has to allow for a snippet. */
export interface PolicyNeeds {
  /** Additions to the page's `Content-Security-Policy`, or nothing where none are needed. */
  readonly line: string | undefined;
  /** What comes on top where the policy has `require-trusted-types-for 'script'`. */
  readonly trustedTypes: string | undefined;
  /** Whether the line allows attributes `style`, which colours in a style sheet would not need. */
  readonly hasInlineStyle: boolean;
}

/**
 * What a page with a Content Security Policy has to allow.
 *
 * @param base address of the library's folder.
 */
export function toPolicyNeeds(choice: Choice, base: string): PolicyNeeds {
  const host = originOf(base);
  switch (choice.way) {
    case 'static':
      return { line: undefined, trustedTypes: undefined, hasInlineStyle: false };
    case 'iframe':
      return {
        line: `frame-src ${host}; script-src ${host}`,
        trustedTypes: undefined,
        hasInlineStyle: false,
      };
    case 'tag':
    case 'marker': {
      const data = choice.of === 'file' ? originOf(choice.src.trim(), base) : host;
      const isInline = hasInlineStyle(choice);
      return {
        line: [
          `script-src ${host}`,
          `style-src ${host}`,
          ...(isInline ? ["style-src-attr 'unsafe-inline'"] : []),
          `connect-src ${[...new Set([host, data])].join(' ')}`,
        ].join('; '),
        trustedTypes: 'trusted-types lit-html',
        hasInlineStyle: isInline,
      };
    }
  }
}

/** The host of an address as policies name it; the page's own where there is none. */
function originOf(address: string, base?: string): string {
  if (!URL.canParse(address, base)) return "'self'";
  // An address without a host is one of the page itself.
  if (base !== undefined && !URL.canParse(address)) return "'self'";
  const { origin } = new URL(address);
  return origin === 'null' ? "'self'" : origin;
}
