import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preloadChunks } from '../../src/build/preload-chunks.js';

const LOADER = 'var l=()=>import(`./radar.js`);var f=()=>import("./fr-1.js")';

test('preloadChunks() has the loader ask for shared chunks together with the widget', () => {
  const code = transform({
    'icc.js': { code: LOADER, imports: [], dynamicImports: ['radar.js', 'fr-1.js'] },
    'radar.js': { code: '', imports: ['shared-2.js', 'lit'] },
    'shared-2.js': { code: '', imports: ['shared-3.js'] },
    'shared-3.js': { code: '', imports: ['shared-2.js'] },
    'fr-1.js': { code: '', imports: [] },
  });
  assert.equal(
    code,
    'var l=()=>Promise.all([import(`./radar.js`),import("./shared-2.js"),import("./shared-3.js")]);var f=()=>import("./fr-1.js")',
  );
});

test('preloadChunks() does not ask for what the loader has already', () => {
  const code = transform({
    'icc.js': { code: LOADER, imports: ['shared-2.js'], dynamicImports: ['radar.js'] },
    'radar.js': { code: '', imports: ['shared-2.js'] },
    'shared-2.js': { code: '', imports: [] },
  });
  assert.equal(code, LOADER);
});

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports?: readonly string[];
}

function transform(chunks: Readonly<Record<string, Chunk>>): string {
  const bundle = Object.fromEntries(
    Object.entries(chunks).map(([name, chunk]) => [
      name,
      { type: 'chunk', dynamicImports: [], ...chunk },
    ]),
  );
  const { generateBundle } = preloadChunks('icc.js');
  // Of the bundler's context and chunks, only these fields are used.
  (generateBundle as unknown as (options: object, bundle: object) => void)({}, bundle);
  return bundle['icc.js']!.code;
}
