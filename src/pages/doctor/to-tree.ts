import type { TreeElement, TreeNode } from '../../doctor/tree.js';

/** A browser's document in the form that rules read. */
export function toTree(element: Element): TreeElement {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node): TreeNode[] => {
      if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? ''];
      return node.nodeType === Node.ELEMENT_NODE ? [toTree(node as Element)] : [];
    }),
  };
}
