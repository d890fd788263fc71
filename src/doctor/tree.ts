/**
 * A page as plain data, whoever read it: the parser of the command line and a
 * browser's document are brought into this one form, so that no rule is written twice.
 */
export interface TreeElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
  /** Line of its start tag in the source, from 1; unknown for what a script made. */
  readonly line?: number | undefined;
  /** Written `<… />`, which HTML takes for a start tag. */
  readonly isSelfClosed?: boolean | undefined;
}

/** An element, or text. */
export type TreeNode = TreeElement | string;

/** What is known of an element from those around it. */
export interface Place {
  /** The elements around it, the innermost last. */
  readonly ancestors: readonly TreeElement[];
}

/** Visits every element in the order of the document. */
export function walk(
  root: TreeElement,
  visit: (element: TreeElement, place: Place) => void,
  ancestors: readonly TreeElement[] = [],
): void {
  visit(root, { ancestors });
  const around = [...ancestors, root];
  for (const child of root.children) {
    if (typeof child !== 'string') walk(child, visit, around);
  }
}

/** The text of an element and all within it. */
export function textOf(element: TreeElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** Whether an element holds another of one of these names. */
export function contains(element: TreeElement, names: readonly string[]): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (names.includes(child.name) || contains(child, names)),
  );
}
