import type { Plugin } from 'vite';

/**
 * Gives each of some entries a file of a lasting name beside the one whose name tells its content: the loader
 * asks for the latter, a page that names it itself for the former. It also names whatever the entry
 * imports, so that all is asked for at once.
 */
export function forward(names: readonly string[]): Plugin {
  return {
    name: 'forward',
    generateBundle(_, bundle) {
      for (const name of names) {
        const chunk = Object.values(bundle).find(
          (each) => each.type === 'chunk' && each.isEntry && each.name === name,
        );
        if (chunk?.type !== 'chunk') throw new Error(`there is no built file of ${name}`);
        const lines = [
          ...chunk.imports.map((file) => `import"./${file}";`),
          `export*from"./${chunk.fileName}";`,
        ];
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: `${lines.join('')}\n` });
      }
    },
  };
}
