import type { Plugin } from 'vite';

/**
 * Has the loader ask for a widget's shared chunks together with the widget, not after it: one round
 * trip less until something is seen. `import('./a.js')` becomes a promise of `a.js` and of whatever it
 * imports, all of which are asked for at once. The loader wants them for their effect only.
 */
export function preloadChunks(loader: string): Plugin {
  return {
    name: 'preload-chunks',
    generateBundle(_, bundle): void {
      const chunk = bundle[loader];
      if (chunk?.type !== 'chunk') return;
      const present = new Set([loader, ...chunk.imports]);
      for (const target of chunk.dynamicImports) {
        const missing = dependencies(target).filter((file) => !present.has(file));
        if (missing.length === 0) continue;
        const others = missing.map((file) => `import("./${file}")`).join(',');
        chunk.code = chunk.code.replaceAll(
          new RegExp(`import\\((["'\`])\\./${target.replaceAll('.', '\\.')}\\1\\)`, 'g'),
          (call) => `Promise.all([${call},${others}])`,
        );
      }

      function dependencies(file: string, found = new Set<string>()): string[] {
        const imported = bundle[file];
        if (imported?.type !== 'chunk') return [];
        for (const next of imported.imports) {
          if (found.has(next) || !(next in bundle)) continue;
          found.add(next);
          dependencies(next, found);
        }
        return [...found].sort();
      }
    },
  };
}
