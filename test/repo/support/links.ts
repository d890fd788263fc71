/** A link to a file of the project, or to a place in the same page. */
export interface Link {
  /** Relative to the page; empty for the page itself. */
  readonly path: string;
  readonly fragment: string;
}

const MARKDOWN = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g;
const HTML = /\b(?:href|src|data-src)="([^"]*)"/g;

/** The links of a Markdown text or an HTML page that do not lead to another host. */
export function linksOf(page: string, text: string): readonly Link[] {
  const isMarkdown = page.endsWith('.md');
  // Snippets show the addresses of other people's servers.
  const shown = isMarkdown ? text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '') : text;
  return [...shown.matchAll(isMarkdown ? MARKDOWN : HTML)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^([a-z][a-z0-9+.-]*:|\/|$)/i.test(address))
    .map((address) => {
      const [path = '', fragment = ''] = address.split('#');
      return { path: decodeURI(path.replace(/\?.*$/, '')), fragment };
    });
}
