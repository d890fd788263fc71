/**
 * @typedef {{ name?: string, type?: { text?: string }, default?: string, kind?: string, readonly?: boolean, reflects?: boolean, parameters?: Item[], optional?: boolean, return?: { type?: { text?: string } } }} Item
 * @typedef {Record<string, Item[] | undefined> & { tagName?: string }} Declaration
 */

/**
 * The public contract of every element in a manifest, without its descriptions.
 * @param {{ modules: readonly { declarations?: readonly Declaration[] }[] }} manifest
 */
export function elementsOf({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration) => declaration.tagName !== undefined)
    .map((declaration) => [declaration.tagName, toContract(declaration)]);
  return Object.fromEntries(elements.sort(byName));
}

/** @param {Declaration} declaration */
function toContract(declaration) {
  const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = declaration;
  return {
    attributes: toRecord(attributes, toTyped),
    properties: toRecord(
      members?.filter(({ kind }) => kind === 'field'),
      (field) => `${field.readonly ? 'readonly ' : ''}${toTyped(field)}`,
    ),
    methods: toRecord(
      members?.filter(({ kind }) => kind === 'method'),
      toSignature,
    ),
    events: toRecord(events, ({ type }) => type?.text ?? 'Event'),
    slots: toNames(slots, '(default)'),
    parts: toNames(cssParts),
    cssProperties: toRecord(cssProperties, ({ default: value }) => value ?? ''),
    cssStates: toNames(cssStates),
  };
}

/** @param {Item} item */
function toTyped({ type, default: value }) {
  return `${type?.text ?? 'unknown'}${value === undefined ? '' : ` = ${value}`}`;
}

/** @param {Item} method */
function toSignature({ parameters = [], return: result }) {
  const list = parameters.map(
    (each) => `${each.name ?? ''}${each.optional ? '?' : ''}: ${toTyped(each)}`,
  );
  return `(${list.join(', ')}) => ${result?.type?.text ?? 'void'}`;
}

/**
 * @param {readonly Item[] | undefined} items
 * @param {(item: Item) => string} describe
 */
function toRecord(items = [], describe) {
  return Object.fromEntries(items.map((item) => [item.name ?? '', describe(item)]).sort(byName));
}

/** @param {readonly Item[] | undefined} items */
function toNames(items = [], unnamed = '') {
  return items.map(({ name }) => name || unnamed).sort();
}

/**
 * @param {readonly unknown[]} a
 * @param {readonly unknown[]} b
 */
function byName([a], [b]) {
  return String(a) < String(b) ? -1 : 1;
}
