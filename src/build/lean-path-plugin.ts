import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Puts {@link Path} of `lean-path.ts` in the place of d3's. */
export function leanPath(): Plugin {
  const file = fileURLToPath(new URL('./lean-path.ts', import.meta.url));
  return {
    name: 'lean-path',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-path' ? file : null),
  };
}
