/**
 * Only a few fields are read here, and all others pass as they are.
 * @typedef {{ name?: string, attribute?: string, fieldName?: string, kind?: string, privacy?: string, module?: string, inheritedFrom?: { name: string, module: string }, [key: string]: unknown }} Item
 * @typedef {{ kind: string, path: string, declarations?: Item[], exports?: unknown[] }} Module
 */

const WIDGET = /^src\/widgets\/([^/]+)\/\1\.ts$/;
const INDEX = 'dist/esm/index.js';

/**
 * Turns what the analyzer found in the sources into what the package offers: the widgets under their
 * tags, with their public members, in the built files.
 * @param {readonly Module[]} modules
 * @returns {Module[]}
 */
export function toPublicManifest(modules) {
  const widgets = modules.flatMap(({ path, declarations = [] }) => {
    const name = WIDGET.exec(path)?.[1];
    if (name === undefined) return [];
    // The tag follows from the folder, however the element is registered.
    const className = toClassName(name);
    const declaration = declarations.find((each) => each.name === className);
    if (declaration === undefined) throw new Error(`missing class: ${className} in ${path}`);
    return [{ name, tagName: `icc-${name}`, declaration }];
  });
  return [
    {
      kind: 'javascript-module',
      path: INDEX,
      declarations: widgets.map(({ tagName, declaration }) => toPublic(declaration, tagName)),
      exports: widgets.map(({ declaration }) => ({
        kind: 'js',
        name: declaration.name,
        declaration: { name: declaration.name, module: INDEX },
      })),
    },
    ...widgets.map(({ name, tagName, declaration }) => ({
      kind: 'javascript-module',
      path: `dist/esm/${name}.js`,
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: declaration.name, module: INDEX },
        },
      ],
    })),
  ];
}

/** @param {string} name `index-radar` becomes `IccIndexRadar` */
function toClassName(name) {
  return `icc-${name}`.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {Item} declaration
 * @param {string} tagName
 * @returns {Item}
 */
function toPublic(declaration, tagName) {
  const members = /** @type {Item[]} */ (declaration['members'] ?? [])
    .filter(isPublic)
    .map(withoutSource);
  const fields = new Set(members.map(({ name }) => name));
  const attributes = /** @type {Item[]} */ (declaration['attributes'] ?? [])
    .filter(({ fieldName }) => fieldName === undefined || fields.has(fieldName))
    .map(withoutSource);
  // The analyzer also takes the argument of every event that is made for the name of its type.
  const events = /** @type {Item[]} */ (declaration['events'] ?? []).filter(({ name = '' }) =>
    name.startsWith('icc-'),
  );
  // Lit's own class has no manifest, and ours is not exported.
  const { superclass: _, members: __, attributes: ___, ...rest } = declaration;
  const lists = Object.entries(rest).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map(withoutSource) : value,
  ]);
  return {
    ...Object.fromEntries(lists),
    tagName,
    customElement: true,
    attributes,
    members,
    events: events.map(withoutSource),
  };
}

/** @param {Item} member */
function isPublic({ name = '', privacy, static: isStatic }) {
  return privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[_#]/.test(name);
}

/**
 * Where in the sources an item comes from means nothing to readers of the built files.
 * @param {Item} item
 * @returns {Item}
 */
function withoutSource({ inheritedFrom: _, ...item }) {
  return item;
}
