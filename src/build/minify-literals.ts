import type { Plugin } from 'vite';

/** The part of a syntax tree that is looked at here. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly SyntaxNode[] };
}

/**
 * Takes white space that means nothing out of `html`, `svg` and `css` templates.
 * Minifiers leave templates alone, and these are a tenth of a widget.
 */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      visit(this.parse(code), (node) => {
        const shorten = node.type === 'TaggedTemplateExpression' && shortenerOf(node.tag?.name);
        if (!shorten) return;
        for (const { start, end } of node.quasi?.quasis ?? []) {
          edits.push({ start, end, text: shorten(code.slice(start, end)) });
        }
      });
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

function shortenerOf(tag: string | undefined): ((text: string) => string) | undefined {
  if (tag === 'css') return shortenCss;
  return tag === 'html' || tag === 'svg' ? shortenMarkup : undefined;
}

/** A reader never sees more than one space, nor any inside a tag. */
export function shortenMarkup(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ?(\/?>)/g, '$1');
}

/** Comments, and spaces around punctuation, are the author's. */
export function shortenCss(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

function applyEdits(
  code: string,
  edits: readonly { start: number; end: number; text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

function visit(node: unknown, look: (node: SyntaxNode) => void): void {
  if (typeof node !== 'object' || node === null) return;
  // Every object with a type in a syntax tree is a node.
  if ('type' in node) look(node as SyntaxNode);
  for (const child of Object.values(node)) visit(child, look);
}
