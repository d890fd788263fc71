/**
 * A module that is loaded when it is first asked for.
 *
 * @param load the dynamic import.
 * @param ready called once the module is there.
 * @returns a function that gives the module, or `undefined` as long as it is on
 * its way. After a failure the next call tries again.
 */
export function lazy<Module>(
  load: () => Promise<Module>,
  ready: () => void,
): () => Module | undefined {
  let loaded: Module | undefined;
  let waiting = false;
  return () => {
    if (loaded === undefined && !waiting) {
      waiting = true;
      load()
        .then((module) => {
          loaded = module;
          ready();
        })
        .catch(() => {
          waiting = false;
        });
    }
    return loaded;
  };
}
