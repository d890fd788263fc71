const SVG = 'http://www.w3.org/2000/svg';
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
/** Elements without content and end. */
const EMPTY = /^(br|hr|img|link|meta)$/;
/** The page has the library already; a second copy of its files would show nothing more. */
const LEFT_OUT = /^(script|link)$/;

/**
 * The nodes of a snippet, made one by one: strict pages let no text become
 * markup, and a snippet is shown on such a page. Reads what this library writes
 * (every element ended, every value in quotes, five entities), not any HTML.
 */
export function toNodes(markup: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | Element)[] = [root];
  for (const [, text, end, name, attributes = '', selfEnd] of markup.matchAll(
    /([^<]+)|<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.append(unescapeMarkup(text));
    else if (end === '/') open.pop();
    else if (name !== undefined) {
      const element = toElement(name, attributes, parent);
      parent.append(element);
      if (selfEnd !== '/' && !EMPTY.test(name)) open.push(element);
    }
  }
  root.querySelectorAll('template').forEach((element) => {
    element.remove();
  });
  return root;
}

function toElement(name: string, attributes: string, parent: DocumentFragment | Element): Element {
  const isPicture = name === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  // An element of this name would ask for its file as soon as it is in the page.
  const element = isPicture
    ? document.createElementNS(SVG, name)
    : document.createElement(LEFT_OUT.test(name) ? 'template' : name);
  if (LEFT_OUT.test(name)) return element;
  for (const [, key = '', value = ''] of attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
    setAttribute(element, key, unescapeMarkup(value));
  }
  return element;
}

function setAttribute(element: Element, key: string, value: string): void {
  if (key.startsWith('on') || /^\s*javascript:/i.test(value) || key === 'xmlns') return;
  if (key === 'xml:lang') return;
  if (key !== 'style' || !(element instanceof HTMLElement)) {
    element.setAttribute(key, value);
    return;
  }
  // A strict policy forbids the attribute, but not what it says.
  for (const declaration of value.split(';')) {
    const [property = '', ...rest] = declaration.split(':');
    element.style.setProperty(property.trim(), rest.join(':').trim());
  }
}

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
