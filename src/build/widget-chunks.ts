/** What a bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the file that a module of a first visit goes into: its widget's own, or
 * `core` if several widgets need it at once. The bundler by itself makes a file
 * for each set of modules that some later part needs too.
 *
 * @param widgets ids of the modules that register widgets, by the widgets' names.
 * @returns `null` for modules that are loaded only when needed.
 */
export function widgetChunks(
  widgets: Readonly<Record<string, string>>,
): (id: string, graph: ModuleGraph) => string | null {
  let closures: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (id, graph) => {
    closures ??= new Map(
      Object.entries(widgets).map(([name, entry]) => [name, reach(entry, graph)]),
    );
    const users = [...closures].filter(([, modules]) => modules.has(id)).map(([name]) => name);
    return users.length > 1 ? 'core' : (users[0] ?? null);
  };
}

/** The modules that come with a module, itself among them. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(entry);
  return found;
}
