import { TAGS } from './catalogue.js';
import { coloursIn, tokensIn } from './colours.js';
import type {
  FileFact,
  FrameFact,
  PageFacts,
  PolicyFact,
  ScriptFact,
  StrangerFact,
  TagFact,
} from './facts.js';
import { contains, textOf, walk, type TreeElement } from './tree.js';

/** What is known of a page before anything else is asked for. */
export interface GatherOptions {
  readonly address: string;
  /** Policies that came with the page; those within it are found. */
  readonly headers?: readonly PolicyFact[] | undefined;
}

/** The facts that lie in a page itself. */
export function gather(root: TreeElement, { address, headers = [] }: GatherOptions): PageFacts {
  const base = baseOf(root, address);
  const page = {
    policies: [...headers] as PolicyFact[],
    scripts: [] as ScriptFact[],
    styleSheets: [] as FileFact[],
    tags: [] as TagFact[],
    strangers: [] as StrangerFact[],
    escaped: [] as StrangerFact[],
    frames: [] as FrameFact[],
  };
  const rules: string[] = [];
  let heading: number | undefined;
  walk(root, (element, { ancestors }) => {
    const { name, attributes, line } = element;
    if (name === 'style') rules.push(textOf(element));
    if (/^h[1-6]$/.test(name)) heading = Number(name.slice(1));
    if (name === 'meta' && isPolicy(attributes)) {
      const text = attributes.content ?? '';
      page.policies.push({ text, from: 'meta', isReportOnly: false });
    }
    if (name === 'script') page.scripts.push(toScript(element, base));
    if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? '')) {
      page.styleSheets.push(...toFile(element, attributes.href, base));
    }
    if (name === 'iframe') page.frames.push(...toFrame(element, base));
    page.escaped.push(...escapedIn(element, ancestors));
    const widget = widgetOf(element);
    if (widget !== undefined) {
      const number = page.tags.length + 1;
      page.tags.push(
        toTag(element, { ...widget, number, ancestors, headingBefore: heading, rules }),
      );
    } else if (isStranger(element)) {
      const isMarker = 'data-icc' in attributes;
      page.strangers.push({
        name: isMarker ? (attributes['data-icc'] ?? '') : name,
        line,
        isMarker,
      });
    }
  });
  return {
    address,
    lang: root.attributes.lang ?? root.attributes['xml:lang'],
    ...page,
    requests: [],
    datasets: {},
    violations: [],
    unseen: [],
  };
}

/** An address as it is meant on the page, or nothing for what is none. */
export function toAbsolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || address.trim() === '' || !URL.canParse(address, base)) {
    return undefined;
  }
  return new URL(address, base).href;
}

function baseOf(root: TreeElement, address: string): string {
  let base: string | undefined;
  walk(root, ({ name, attributes }) => {
    if (name === 'base') base ??= toAbsolute(attributes.href, address);
  });
  return base ?? address;
}

/** A policy in the page itself; browsers heed none there that only reports. */
function isPolicy(attributes: TreeElement['attributes']): boolean {
  return attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function toScript(element: TreeElement, base: string): ScriptFact {
  const { attributes, line } = element;
  return {
    address: toAbsolute(attributes.src, base),
    type: attributes.type?.trim().toLowerCase() ?? '',
    text: textOf(element),
    line,
    nonce: attributes.nonce,
    integrity: attributes.integrity,
  };
}

function toFile(
  { attributes, line }: TreeElement,
  link: string | undefined,
  base: string,
): FileFact[] {
  const address = toAbsolute(link, base);
  const { nonce, integrity } = attributes;
  return address === undefined ? [] : [{ address, line, nonce, integrity }];
}

function toFrame({ attributes, line }: TreeElement, base: string): FrameFact[] {
  const address = toAbsolute(attributes.src, base);
  const isOurs = address !== undefined && /\/embed(\.html)?\?(.*&)?widget=/.test(address);
  return isOurs ? [{ address, line, title: attributes.title }] : [];
}

/** Where code is shown, a tag is meant to be text. */
const CODE = /^(pre|code|kbd|samp|textarea|script|style|noscript|title|option|button)$/;

function escapedIn(element: TreeElement, ancestors: readonly TreeElement[]): StrangerFact[] {
  if ([...ancestors, element].some(({ name }) => CODE.test(name))) return [];
  const text = element.children.filter((child) => typeof child === 'string').join(' ');
  return [...text.matchAll(/<(icc-[a-z\d-]+)[\s>/]/g)].map(([, name = '']) => ({
    name,
    line: element.line,
    isMarker: false,
  }));
}

function widgetOf({
  name,
  attributes,
}: TreeElement): { readonly tag: string; readonly isMarker: boolean } | undefined {
  if (TAGS.includes(name)) return { tag: name, isMarker: false };
  const tag = `icc-${attributes['data-icc'] ?? ''}`;
  return TAGS.includes(tag) ? { tag, isMarker: true } : undefined;
}

function isStranger({ name, attributes }: TreeElement): boolean {
  return /^icc(-|$)/.test(name) || 'data-icc' in attributes;
}

interface TagContext {
  readonly tag: string;
  readonly isMarker: boolean;
  readonly number: number;
  readonly ancestors: readonly TreeElement[];
  readonly headingBefore: number | undefined;
  /** Texts of the style sheets that stand in the page. */
  readonly rules: readonly string[];
}

/** Elements that can be a widget's data. */
const DATA = ['table', 'ul', 'ol', 'blockquote'];

function toTag(element: TreeElement, context: TagContext): TagFact {
  const { tag, isMarker, number, ancestors, headingBefore, rules } = context;
  const attributes = isMarker ? withoutPrefix(element.attributes) : element.attributes;
  // The nearest declaration wins: rules of the page, then what stands around it, then its own.
  const styles = [...ancestors, element].map((each) => each.attributes.style ?? '');
  const tokens = tokensIn([...rules, ...styles].join(';'));
  return {
    name: tag,
    number,
    line: element.line,
    isMarker,
    isSelfClosed: element.isSelfClosed === true,
    attributes,
    lang: [attributes.lang, ...ancestors.map((each) => each.attributes.lang).reverse()].find(
      Boolean,
    ),
    hasContent: hasContent(element),
    hasOwnData: contains(element, DATA),
    headingBefore,
    colours: coloursIn(tokens),
    hasInlineStyle: (element.attributes.style ?? '').includes('--icc-'),
    measured: undefined,
  };
}

function hasContent(element: TreeElement): boolean {
  return textOf(element).trim() !== '' || contains(element, ['img', 'picture', 'svg', 'iframe']);
}

function withoutPrefix(attributes: TreeElement['attributes']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('data-') && name !== 'data-icc' ? [[name.slice(5), value]] : [],
    ),
  );
}
