import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widgetChunks } from '../../src/build/widget-chunks.js';

/** Two widgets that share a base; each has a part of its own, and one loads another later. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  'map/define.ts': ['map.ts'],
  'map.ts': ['base.ts', 'geo.ts'],
  'radar/define.ts': ['radar.ts'],
  'radar.ts': ['base.ts', 'ink.ts'],
  'base.ts': ['lit', 'base-styles.ts'],
  'base-styles.ts': ['lit'],
  'later.ts': ['lit', 'zod'],
  'card.ts': ['ink.ts', 'zod'],
};

const LATER: Readonly<Record<string, readonly string[]>> = {
  'map.ts': ['card.ts'],
};

const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: IMPORTS[id] ?? [],
    dynamicallyImportedIds: LATER[id] ?? [],
  }),
};

const both = { map: 'map/define.ts', radar: 'radar/define.ts' };

test('widgetChunks(widgets) puts what only one widget needs into its own file', () => {
  const chunkOf = widgetChunks(both);
  assert.deepEqual(
    ['map/define.ts', 'map.ts', 'geo.ts', 'radar.ts'].map((id) => chunkOf(id, graph)),
    ['map', 'map', 'map', 'radar'],
  );
});

test('widgetChunks(widgets) puts what several widgets need at once into `core`', () => {
  const chunkOf = widgetChunks(both);
  assert.deepEqual(
    ['base.ts', 'base-styles.ts', 'lit'].map((id) => chunkOf(id, graph)),
    ['core', 'core', 'core'],
  );
});

test('widgetChunks(widgets) names what some but not all widgets need at once after those widgets', () => {
  const chunkOf = widgetChunks({ ...both, words: 'base-styles.ts' });
  assert.deepEqual(
    ['base.ts', 'base-styles.ts', 'lit', 'geo.ts'].map((id) => chunkOf(id, graph)),
    ['map-radar', 'core', 'core', 'map'],
  );
});

test('widgetChunks(widgets) leaves what is loaded later to the bundler', () => {
  const chunkOf = widgetChunks(both);
  assert.deepEqual(
    ['later.ts', 'zod'].map((id) => chunkOf(id, graph)),
    [null, null],
  );
});

test('widgetChunks(widgets) keeps apart what another widget needs later, so that it does not load the first', () => {
  const chunkOf = widgetChunks(both);
  assert.deepEqual(
    ['ink.ts', 'radar.ts', 'card.ts'].map((id) => chunkOf(id, graph)),
    ['radar-parts', 'radar', null],
  );
});

test('widgetChunks(widgets) gives a lone widget a single file', () => {
  const chunkOf = widgetChunks({ radar: 'radar/define.ts' });
  assert.deepEqual(
    ['radar.ts', 'base.ts', 'lit'].map((id) => chunkOf(id, graph)),
    ['radar', 'radar', 'radar'],
  );
});

test('widgetChunks(widgets) comes to an end where modules import each other', () => {
  const circle = {
    getModuleInfo: (id: string) => ({ importedIds: id === 'a.ts' ? ['b.ts'] : ['a.ts'] }),
  };
  assert.equal(widgetChunks({ a: 'a.ts' })('b.ts', circle), 'a');
});
