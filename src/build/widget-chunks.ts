/** What a bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds?: readonly string[];
  } | null;
}

/** What a widget loads: at first, and in all. */
interface Reach {
  readonly name: string;
  readonly first: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/**
 * Names the file that a module of a first visit goes into: its widget's own,
 * `core` if all widgets need it at once, the names of its widgets if several but
 * not all do, or `<widget>-parts` if another widget needs it later. Without the last, a later part of one widget would
 * load, and register, the other. The bundler by itself makes a file for each
 * set of modules that some later part needs too.
 *
 * @param widgets ids of the modules that register widgets, by the widgets' names.
 * @returns `null` for modules that are loaded only when needed.
 */
export function widgetChunks(
  widgets: Readonly<Record<string, string>>,
): (id: string, graph: ModuleGraph) => string | null {
  let reaches: readonly Reach[] | undefined;
  return (id, graph) => {
    reaches ??= Object.entries(widgets).map(([name, entry]) => ({
      name,
      first: reach(entry, graph, { later: false }),
      all: reach(entry, graph, { later: true }),
    }));
    const users = reaches.filter(({ first }) => first.has(id));
    const [user, ...others] = users;
    if (!user) return null;
    if (users.length === reaches.length && others.length > 0) return 'core';
    if (others.length > 0) return users.map(({ name }) => name).join('-');
    const isBorrowed = reaches.some((other) => other !== user && other.all.has(id));
    return isBorrowed ? `${user.name}-parts` : user.name;
  };
}

/** The modules that come with a module, itself among them; with those that it may load later. */
function reach(
  entry: string,
  graph: ModuleGraph,
  { later }: { readonly later: boolean },
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = graph.getModuleInfo(id) ?? {};
    importedIds.forEach(visit);
    if (later) dynamicallyImportedIds.forEach(visit);
  };
  visit(entry);
  return found;
}
