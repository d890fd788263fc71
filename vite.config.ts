import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { forward } from './src/build/forward.js';
import { licences } from './src/build/licences.js';
import { minifyLiterals } from './src/build/minify-literals.js';
import { modernLit } from './src/build/modern-lit.js';
import { preloadChunks } from './src/build/preload-chunks.js';
import { shrink } from './src/build/shrink.js';
import { widgetChunks } from './src/build/widget-chunks.js';
import { widgetNames } from './src/build/widgets.js';
import { writeDataset } from './src/build/write-dataset.js';

/**
 * Packages that the reader of `dist/esm/` installs. A list, because treating every bare import as
 * external would make the published files import the compiler's own helpers.
 */
const EXTERNAL =
  /^(node:|(lit|@lit|@lit-labs|@resvg|d3|d3-|hucre|pdfjs-dist|zod|topojson-client|parse5)(\/|$|[a-z-]))/;

/** What every pattern of a motif is made with. */
const MOTIF =
  /diversity-statement\/(picture\/picture|motif\/(motif|pen|city))\.ts|core\/seed\.ts|\/d3-random\//;

/** The files of the page in a frame and of the one that previews a dataset, and where they go. */
const PAGES = {
  'embed/embed.html': 'dist',
  'embed/embed.json': 'dist',
  'embed/embed.css': 'dist/cdn',
  'preview/preview.html': 'dist',
  'preview/preview.css': 'dist/cdn',
};

const widgets = Object.fromEntries(
  widgetNames().map((name) => [name, path(`src/widgets/${name}/define.ts`)]),
);
const entries = { all: path('src/all.ts'), ...widgets };
/** Entries that others import from, and that pages name by names that last. */
const forwarded = [...Object.keys(widgets), 'builder', 'doctor', 'preview'];

// Three builds of the same sources. All are flat: modules find `../data/` from their own address.
export default defineConfig({
  publicDir: false,
  environments: {
    esm: library({
      outDir: 'dist/esm',
      input: {
        index: path('src/index.ts'),
        ...entries,
      },
      chunkSuffix: '',
      external: EXTERNAL,
    }),
    // Apart from the modules for pages, which would be cut into more pieces for its sake.
    node: library({
      outDir: 'dist/node',
      input: {
        static: path('src/static/index.ts'),
        cli: path('src/cli/cli.ts'),
        'data-tools': path('src/data-tools/index.ts'),
      },
      chunkSuffix: '',
      external: EXTERNAL,
    }),
    cdn: library({
      outDir: 'dist/cdn',
      input: {
        ...entries,
        icc: path('src/icc.ts'),
        'icc-frame': path('src/pages/embed/frame.ts'),
        embed: path('src/pages/embed/embed.ts'),
        builder: path('src/pages/builder/builder.ts'),
        doctor: path('src/pages/doctor/doctor.ts'),
        preview: path('src/pages/preview/preview.ts'),
      },
      // A page that was opened before an update must not get the new version of a shared chunk.
      chunkSuffix: '-[hash]',
    }),
  },
  plugins: [
    minifyLiterals(),
    ...[modernLit(), shrink(), preloadChunks('icc.js'), forward(forwarded), licences()].map(
      (plugin) => ({
        ...plugin,
        applyToEnvironment: ({ name }: { name: string }) => name === 'cdn',
      }),
    ),
  ],
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'client') await builder.build(environment);
      }
      const styles = path('src/theme/icc.css');
      if (existsSync(styles)) await copyFile(styles, path('dist/cdn/icc.css'));
      for (const [file, folder] of Object.entries(PAGES)) {
        await copyFile(path(`src/pages/${file}`), path(`${folder}/${basename(file)}`));
      }
      await writeDataset({ sourceDir: path('src/dataset'), outDir: path('dist/data') });
    },
  },
});

interface LibraryOptions {
  readonly outDir: string;
  readonly input: Record<string, string>;
  readonly chunkSuffix: string;
  readonly external?: RegExp;
}

function library({ outDir, input, chunkSuffix, external }: LibraryOptions): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      copyPublicDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        ...(external ? { external } : {}),
        // Whether there is a browser is a constant; what depends on it goes.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        // Saves a page that names a widget's file the round trip to the chunk it would forward to.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: ({ name }) =>
            chunkSuffix && forwarded.includes(name) ? `${name}${chunkSuffix}.js` : '[name].js',
          chunkFileNames: ({ name, isDynamicEntry }) =>
            `${isDynamicEntry ? name : `shared-${name}`}${chunkSuffix}.js`,
          minify: true,
          ...(external
            ? {}
            : {
                codeSplitting: {
                  includeDependenciesRecursively: false,
                  groups: [
                    { name: widgetChunks(widgets), debugName: 'widgets', priority: 1 },
                    // What all patterns need, in one file instead of five.
                    { name: 'motif', test: MOTIF },
                  ],
                },
              }),
        },
      },
    },
  };
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
