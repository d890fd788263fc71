/** What is read here of an item of the manifest. */
interface Item {
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly return?: { readonly type?: { readonly text: string } };
  readonly parameters?: readonly { readonly name: string }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** What is read here of `custom-elements.json`. */
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** A row of the table of a docs page; see Storybook's `InputType`. */
export interface ArgType {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly name: string; readonly value?: readonly string[] };
  readonly control?: { readonly disable: true };
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

/**
 * The rows of an element's table, from the manifest. Storybook's own reader keeps one row a name, so
 * that the part `heading` hides the slot and the attribute, and finds no control for `string | undefined`.
 *
 * @returns an empty object for a tag that the manifest does not have.
 */
export function toArgTypes(manifest: object, tag: string): Record<string, ArgType> {
  // Where nothing is built yet, no more is known of the file than that it is an object.
  const { modules } = manifest as Manifest;
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  const { attributes = [], members = [], events = [], slots = [] } = found ?? {};
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return Object.fromEntries<ArgType>([
    ...attributes.map((item): [string, ArgType] => [item.name, attributeRow(item)]),
    ...rows('property', 'properties', fields),
    ...rows('method', 'methods', methods.map(withSignature)),
    ...rows('event', 'events', events),
    ...rows(
      'slot',
      'slots',
      slots.map((slot) => ({ ...slot, name: slot.name || '(default)' })),
    ),
    ...rows('part', 'css shadow parts', found?.cssParts ?? []),
    ...rows('token', 'css custom properties', found?.cssProperties ?? []),
  ]);
}

function attributeRow(item: Item): ArgType {
  const text = item.type?.text.replace(' | undefined', '') ?? 'string';
  const choices = [...text.matchAll(/'([^']*)'/g)].map(([, choice = '']) => choice);
  return {
    ...row('attributes', { ...item, type: { text } }),
    type:
      choices.length > 0
        ? { name: 'enum', value: choices }
        : { name: /^(number|boolean)$/.test(text) ? text : 'string' },
  };
}

/** Rows that only inform; their keys name the kind, for a part may be called like an attribute. */
function rows(kind: string, category: string, items: readonly Item[]): [string, ArgType][] {
  return items.map((item) => [
    `${kind} ${item.name}`,
    { ...row(category, item), control: { disable: true } },
  ]);
}

function row(category: string, { name, description = '', type, default: standIn }: Item): ArgType {
  return {
    name,
    description,
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(standIn !== undefined && { defaultValue: { summary: standIn } }),
    },
  };
}

function withSignature({ name, parameters = [], return: result, ...item }: Item): Item {
  const names = parameters.filter((each) => !each.name.includes('.')).map((each) => each.name);
  return { ...item, ...result, name: `${name}(${names.join(', ')})` };
}
