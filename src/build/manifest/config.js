import { toPublicManifest } from './public.js';

/** Settings of the analyzer that writes `dist/custom-elements.json`. */
export default {
  globs: ['src/element/**/*.ts', 'src/widgets/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  // Otherwise it writes its own idea of the field into package.json at every build.
  packagejson: false,
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
