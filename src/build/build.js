/**
 * `npm run build`: fills `dist/` with modules and dataset, their hashes and precompressed twins, types
 * and the manifest of the elements.
 */
import { rm } from 'node:fs/promises';
import { runSteps } from './run.js';

await rm('dist', { recursive: true, force: true });
const isOk = await runSteps([
  {
    name: 'modules and dataset',
    args: ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'],
  },
  {
    name: 'integrity.json',
    args: ['src/build/integrity.js'],
    after: ['modules and dataset'],
  },
  {
    name: 'precompressed files',
    args: ['src/build/compress.js'],
    after: ['integrity.json'],
    isShown: true,
  },
  {
    name: 'type declarations',
    args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  },
  {
    name: 'custom-elements.json',
    args: [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config=src/build/manifest/config.js',
    ],
  },
]);
process.exitCode = isOk ? 0 : 1;
