import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BUDGETS } from '../../src/build/budgets.js';
import { widgetNames } from '../../src/build/widgets.js';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

for (const name of widgetNames()) {
  test(`package.json offers ${name}, and keeps bundlers from dropping its registration`, () => {
    assert.deepEqual(manifest.exports[`./${name}.js`], {
      types: `./dist/types/widgets/${name}/define.d.ts`,
      default: `./dist/esm/${name}.js`,
    });
    assert.ok(manifest.sideEffects.includes(`./dist/esm/${name}.js`));
  });

  test(`${name} has a size budget`, () => {
    assert.ok(BUDGETS[name] !== undefined);
  });
}

test('the parts of d3 are pinned, because later versions of some are twice as large', () => {
  const ranges = Object.entries(manifest.dependencies).filter(([name]) => name.startsWith('d3-'));
  assert.deepEqual(
    ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(range)),
    [],
  );
});
