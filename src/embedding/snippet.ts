import { escapeMarkup } from '../element/export/markup.js';
import { attributesOf, coloursOf, type AttributeContext, type Attributes } from './attributes.js';
import type { Choice } from './choice.js';
import type { Release } from './release.js';

/** What a snippet is made with, beside the choice. */
export interface SnippetContext extends AttributeContext {
  /** Version and hashes of the built files, where they are known. */
  readonly release?: Release | undefined;
  /** What the widget shows as HTML, to be carried inside; of static HTML, the whole of it. */
  readonly content?: string | undefined;
  /** Names a frame for assistive technology. */
  readonly title: string;
  /** Language of the page that the snippet is for, where it is known. */
  readonly pageLang?: string | undefined;
}

/** What goes into the page, and what goes elsewhere. */
export interface Snippet {
  /** All that is to be pasted into the page. */
  readonly text: string;
  /** The part of it that is to be seen: without the library's own files. */
  readonly body: string;
  /** Rules for the style sheet of the site, where colours shall not be in the page. */
  readonly css: string | undefined;
}

/** Heights of a frame until it tells its own, in pixels. */
const FRAME_HEIGHTS = { 'index-radar': 900, 'network-map': 1400, 'diversity-statement': 420 };

/** The snippet that puts what was chosen into a page. */
export function toSnippet(choice: Choice, context: SnippetContext): Snippet {
  const { way } = choice;
  const body = bodyOf(choice, context);
  const files =
    way === 'static' ? [] : way === 'iframe' ? ['cdn/icc-frame.js'] : ['cdn/icc.css', 'cdn/icc.js'];
  const head = files.map((path) => toFileMarkup(path, choice, context)).join('\n');
  return {
    // What a frame is resized by may come after it; what a widget is made by should come before.
    text: (way === 'iframe' ? [body, head] : [head, body]).filter(Boolean).join('\n'),
    body,
    css: isPaintedBySheet(choice) ? toRules(choice) : undefined,
  };
}

/** Rules that give the widget its colours, for a style sheet. */
export function toRules(choice: Choice): string {
  const lines = coloursOf(choice).map(([name, colour]) => `  --icc-${name}: ${colour};`);
  return `icc-${choice.widget} {\n${lines.join('\n')}\n}`;
}

/** Whether colours are chosen that the site's style sheet shall hold. */
function isPaintedBySheet(choice: Choice): boolean {
  const { way, paint } = choice;
  return (way === 'tag' || way === 'marker') && paint === 'sheet' && coloursOf(choice).length > 0;
}

/** Whether the snippet has an attribute `style`, which strict policies forbid. */
export function hasInlineStyle(choice: Choice): boolean {
  const { way, paint } = choice;
  return (way === 'tag' || way === 'marker') && paint === 'snippet' && coloursOf(choice).length > 0;
}

function bodyOf(choice: Choice, context: SnippetContext): string {
  const { way, widget } = choice;
  const { content } = context;
  if (way === 'static') return content ?? '';
  if (way === 'iframe') return toFrame(choice, context);
  const attributes = [...attributesOf(choice, context), ...styleOf(choice)];
  const isTag = way === 'tag';
  const name = isTag ? `icc-${widget}` : 'div';
  const written: Attributes = isTag
    ? attributes
    : [
        ['data-icc', widget],
        ...attributes.map(([key, value]): [string, string] => [
          // What the page itself understands stays as it is.
          key === 'style' ? key : `data-${key}`,
          value,
        ]),
      ];
  const inside = content === undefined ? '' : `\n${content}\n`;
  return `<${name}${toText(written)}>${inside}</${name}>`;
}

function styleOf(choice: Choice): Attributes {
  if (!hasInlineStyle(choice)) return [];
  const declarations = coloursOf(choice).map(([name, colour]) => `--icc-${name}: ${colour}`);
  return [['style', declarations.join('; ')]];
}

function toFrame(choice: Choice, context: SnippetContext): string {
  const { widget, lang } = choice;
  const query = new URLSearchParams({ widget });
  for (const [name, value] of attributesOf(choice, context)) {
    // A frame loads nothing but what is in it, and carries no list that could be taken for data.
    if (name === 'loading' || (name === 'src' && choice.of !== 'file')) continue;
    query.set(name, value);
  }
  for (const [name, colour] of coloursOf(choice)) query.set(name, colour);
  // A frame does not know the language of the page around it.
  if (lang === '' && context.pageLang) query.set('lang', context.pageLang);
  return `<iframe${toText([
    ['src', `${context.base}embed.html?${query.toString()}`],
    ['title', context.title],
    ['width', '100%'],
    ['height', String(FRAME_HEIGHTS[widget])],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ])}></iframe>`;
}

function toFileMarkup(path: string, { exact }: Choice, { base, release }: SnippetContext): string {
  const named = exact === 'yes' ? release : undefined;
  const address = base + path + (named ? `?v=${named.version}` : '');
  const hash = named?.files[path];
  const guards: Attributes = hash
    ? [
        ['integrity', hash],
        // Of another host, a browser compares only what that host lets it read.
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return path.endsWith('.css')
    ? `<link${toText([['rel', 'stylesheet'], ['href', address], ...guards])}>`
    : `<script${toText([['type', 'module'], ['src', address], ...guards])}></script>`;
}

function toText(attributes: Attributes): string {
  return attributes
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeMarkup(value)}"`))
    .join('');
}
