import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import type { TreeElement, TreeNode } from './tree.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/**
 * Reads the HTML of a page as browsers do, which includes what they make of wrong HTML.
 *
 * The browser's own parsers need a document that may load and run what it reads, or are closed to
 * pages with Trusted Types; this one is the same in a page and on the command line, and knows lines.
 */
export function parsePage(html: string): TreeElement {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find((node) => defaultTreeAdapter.isElementNode(node));
  return root === undefined ? { name: 'html', attributes: {}, children: [] } : toTree(root, html);
}

function toTree(element: Element, html: string): TreeElement {
  const { tagName, attrs, sourceCodeLocation } = element;
  const start = sourceCodeLocation?.startTag ?? sourceCodeLocation;
  // The content of a template is a document of its own, and shown only when a script takes it out.
  return {
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
    children: element.childNodes.flatMap((node) => toNode(node, html)),
    line: start?.startLine,
    isSelfClosed: start ? html.slice(0, start.endOffset).endsWith('/>') : undefined,
  };
}

function toNode(node: Node, html: string): TreeNode[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  return defaultTreeAdapter.isElementNode(node) ? [toTree(node, html)] : [];
}
