import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { widgetNames } from '../../src/build/widgets.js';
import { TOKENS } from '../../src/theme/tokens.js';

for (const name of widgetNames()) {
  test(`${name} documents every custom property, and no other`, () => {
    const source = readFileSync(`src/widgets/${name}/${name}.ts`, 'utf8');
    const documented = [...source.matchAll(/@cssproperty \[?--icc-([a-z0-9-]+)/g)].map(
      ([, token]) => token,
    );
    assert.deepEqual(documented, Object.keys(TOKENS));
  });
}
