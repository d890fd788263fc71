import { toPublicManifest } from './public.js';

/** Settings of the analyzer that writes `dist/custom-elements.json`. */
export default {
  globs: ['src/element/**/*.ts', 'src/widgets/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [
    {
      name: 'public-manifest',
      /** @param {{ customElementsManifest: { modules: import('./public.js').Module[] } }} phase */
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules = toPublicManifest(customElementsManifest.modules);
      },
    },
  ],
};
