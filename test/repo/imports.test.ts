import assert from 'node:assert/strict';
import { test } from 'node:test';
import { librarySources, type Import, type Source } from './support/sources.js';

/** From the ground up: a folder may use itself and those before it. */
const LAYERS = [
  'core',
  'data',
  'geometry',
  'i18n',
  'theme',
  'element',
  'widgets',
  'embedding',
  'doctor',
  'pages',
];

/** Packages that a folder may use. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: /^$/,
  data: /^(zod\/mini|d3-dsv)$/,
  geometry: /^(d3-(array|geo|hierarchy|force|path|scale|shape)|topojson-(client|specification))$/,
  i18n: /^$/,
  theme: /^lit$/,
  element: /^lit(\/.*)?$/,
};

interface StageRule {
  /** Folders and packages whose code it may use; types may come from any layer below widgets. */
  readonly uses: RegExp;
  /** Stages of its own widget that it must not know, because they come later or stand beside it. */
  readonly before: RegExp;
}

const GEOMETRY: StageRule = {
  uses: /^(core|geometry|d3-(array|hierarchy|force|path|random|scale|shape))$/,
  before: /^(summary|template|styles|element)$/,
};

/** The stages of a widget; a helper in the same folder is held to the rules of all who use it. */
const STAGES: Readonly<Record<string, StageRule>> = {
  schema: {
    uses: /^(core|data|zod\/mini)$/,
    before: /^(model|geometry|summary|template|styles|element)$/,
  },
  model: { uses: /^(core|data)$/, before: /^(geometry|summary|template|styles|element)$/ },
  geometry: GEOMETRY,
  // The motif of the statement is geometry in several files, of which each is loaded by itself.
  motif: GEOMETRY,
  weave: GEOMETRY,
  radial: GEOMETRY,
  chord: GEOMETRY,
  summary: { uses: /^(core|i18n)$/, before: /^(geometry|template|styles|element)$/ },
  template: {
    uses: /^(core|geometry|i18n|theme|element|lit(\/.*)?)$/,
    before: /^(schema|styles|element)$/,
  },
  styles: {
    uses: /^(theme|element|lit)$/,
    before: /^(schema|model|geometry|summary|template|element)$/,
  },
};

const sources = librarySources();

test('src/ imports only from its own layer and those below', () => {
  const wrong = eachImport(({ path }, { target }) => {
    const from = LAYERS.indexOf(folderOf(path));
    const to = target === undefined ? -1 : LAYERS.indexOf(folderOf(target));
    return from !== -1 && to > from;
  });
  assert.deepEqual(wrong, []);
});

test('src/ imports no tool, dataset or entry from within a layer', () => {
  const wrong = eachImport(
    ({ path }, { target }) =>
      LAYERS.includes(folderOf(path)) && target !== undefined && !LAYERS.includes(folderOf(target)),
  );
  assert.deepEqual(wrong, []);
});

test('src/ uses each package only in the layer that it belongs to', () => {
  const wrong = eachImport(({ path }, { specifier, target }) => {
    const allowed = PACKAGES[folderOf(path)];
    return allowed !== undefined && target === undefined && !allowed.test(specifier);
  });
  assert.deepEqual(wrong, []);
});

test('src/ never imports Node, the whole of d3, or the parts of d3 that touch the page', () => {
  const forbidden = /^(node:.*|d3|d3-(selection|transition|axis|zoom|drag|brush|fetch))$/;
  assert.deepEqual(
    eachImport((_, { specifier }) => forbidden.test(specifier)),
    [],
  );
});

test('src/ uses the small form of zod wherever code is shipped', () => {
  assert.deepEqual(
    eachImport((_, { specifier, isType }) => specifier === 'zod' && !isType),
    [],
  );
});

test('a widget imports no other widget', () => {
  const wrong = eachImport(({ path }, { target }) => {
    const from = widgetOf(path);
    const to = target === undefined ? undefined : widgetOf(target);
    return from !== undefined && to !== undefined && from !== to;
  });
  assert.deepEqual(wrong, []);
});

test('the stages of a widget use only what their place in the line allows', () => {
  const wrong = sources.flatMap((source) => {
    const rule = widgetOf(source.path) === undefined ? undefined : STAGES[stageOf(source.path)];
    return rule === undefined ? [] : breaches(source, rule);
  });
  assert.deepEqual(wrong, []);
});

test('the stages without pixels or markup do not know Lit, not even its types', () => {
  const wrong = eachImport(
    ({ path }, { specifier }) =>
      widgetOf(path) !== undefined &&
      /^(schema|model|geometry|summary)$/.test(stageOf(path)) &&
      /^(lit|@lit)(\/|$)/.test(specifier),
  );
  assert.deepEqual(wrong, []);
});

test('every relative import leads to a file', () => {
  const known = new Set(sources.map(({ path }) => path));
  const wrong = eachImport(
    (_, { target }) => target?.endsWith('.ts') === true && !known.has(target),
  );
  assert.deepEqual(wrong, []);
});

test('no file imports itself by way of others', () => {
  const edges = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports
        .filter((each) => !each.isType && !each.isDynamic)
        .flatMap((each) => each.target ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  assert.deepEqual(cycles, []);
});

function eachImport(isWrong: (source: Source, each: Import) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((each) => isWrong(source, each))
      .map((each) => `${source.path} imports ${each.specifier}`),
  );
}

/** `src/core/math.ts` is in `core`; a file directly in `src/` is in no folder. */
function folderOf(path: string): string {
  const [, folder = '', rest] = path.split('/');
  return rest === undefined ? '' : folder;
}

function widgetOf(path: string): string | undefined {
  return /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
}

/** The name of the file, or `element` for the class, its registration and the entry. */
function stageOf(path: string): string {
  const name = path.replace(/^.*\//, '').replace(/\.ts$/, '');
  return name === widgetOf(path) || name === 'define' || name === 'index' ? 'element' : name;
}

/** What a stage imports against its rule, by itself or through helpers in its folder. */
function breaches(
  { path, imports }: Source,
  rule: StageRule,
  trail: readonly string[] = [],
): string[] {
  if (trail.includes(path)) return [];
  const through = [...trail, path];
  return imports.flatMap((each) => {
    const { target, specifier, isType } = each;
    const breach = [`${through.join(' → ')} imports ${specifier}`];
    if (target === undefined) return isType || rule.uses.test(specifier) ? [] : breach;
    if (widgetOf(target) === undefined) {
      return isType || rule.uses.test(folderOf(target)) ? [] : breach;
    }
    const stage = stageOf(target);
    if (rule.before.test(stage)) return breach;
    const helper = stage in STAGES ? undefined : sources.find((other) => other.path === target);
    // Of a helper that gives only types, nothing is left to run.
    return helper === undefined || isType ? [] : breaches(helper, rule, through);
  });
}
