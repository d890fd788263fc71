import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { librarySources, parseSource, type Source } from './support/sources.js';

/** Files that are imported for what they do. */
const EFFECTFUL =
  /^src\/(all|icc)\.ts$|^src\/widgets\/[^/]+\/define\.ts$|^src\/pages\/(\w+)\/(\2|frame)\.ts$/;

/** Calls that change something outside of the module that makes them. */
const OUTSIDE =
  /^(customElements|document|window|globalThis|self|console|localStorage|sessionStorage|navigator|history|CSS)\.|^(fetch|addEventListener|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|registerTranslation)$/;

const sources = librarySources();

test('only define.ts, all.ts and icc.ts do something when they are imported', () => {
  const effects = sources
    .filter(({ path }) => !EFFECTFUL.test(path))
    .flatMap((source) => effectsOf(source));
  assert.deepEqual(effects, []);
});

test('index.ts reaches no file that does something', () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const walk = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, isType } of byPath.get(path)?.imports ?? []) {
      if (target !== undefined && !isType) walk(target);
    }
  };
  walk('src/index.ts');
  assert.deepEqual(
    [...reached].filter((path) => EFFECTFUL.test(path)),
    [],
  );
});

test('every widget has a define.ts, and all.ts imports each of them', () => {
  const defined = sources
    .map(({ path }) => path)
    .filter((path) => /^src\/widgets\/[^/]+\/define\.ts$/.test(path));
  const folders = new Set(
    sources.flatMap(({ path }) => /^src\/widgets\/[^/]+\//.exec(path)?.[0] ?? []),
  );
  const all = sources.find(({ path }) => path === 'src/all.ts');
  assert.deepEqual(
    defined,
    [...folders].map((folder) => `${folder}define.ts`),
  );
  assert.deepEqual(all?.imports.map(({ target }) => target).sort(), defined);
});

for (const [name, code] of Object.entries({
  'a call': `customElements.define('x-y', X);`,
  'a bare import': `import './define.js';`,
  'a decorator that registers': `@customElement('x-y') class X extends HTMLElement {}`,
  'a call that gives a constant': `const id = setTimeout(() => 1);`,
  'a static block': `class X { static { document.title = ''; } }`,
  'a call in a static field': `class X { static now = document.querySelector('a'); }`,
})) {
  test(`the check for effects finds ${name}`, () => {
    assert.equal(effectsOf(parseSource('src/core/x.ts', code)).length, 1);
  });
}

test('the check for effects lets declarations and constants pass', () => {
  const code = `
    import { a } from './a.js';
    export const b = Object.freeze([a]);
    export class C { static styles = css\`\`; @property() d = document.title; }
    export function e(): void { document.title = ''; }
    const f = () => fetch('/');
    export * from './g.js';
    declare global { interface Window { h: 1 } }
  `;
  assert.deepEqual(effectsOf(parseSource('src/core/x.ts', code)), []);
});

function effectsOf({ path, syntax, imports }: Source): string[] {
  const bare = imports
    .filter(({ isBare }) => isBare)
    .map(({ specifier }) => `${path}: import '${specifier}'`);
  const statements = syntax.statements.flatMap((statement) => {
    const found = findEffect(statement);
    return found === undefined ? [] : [`${path}: ${found.getText().split('\n', 1).join('')}`];
  });
  return [...bare, ...statements];
}

/** The first part of a statement that runs, and reaches out, as soon as the module is imported. */
function findEffect(node: ts.Node): ts.Node | undefined {
  if (isRunLater(node)) return undefined;
  if (ts.isExpressionStatement(node) || ts.isClassStaticBlockDeclaration(node)) return node;
  if (ts.isDecorator(node) && /^@customElement\b/.test(node.getText())) return node;
  if (ts.isCallExpression(node) && OUTSIDE.test(node.expression.getText())) return node;
  return ts.forEachChild(node, findEffect);
}

function isRunLater(node: ts.Node): boolean {
  if (ts.isPropertyDeclaration(node)) {
    const isStatic = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    return isStatic !== true;
  }
  return (
    (ts.isFunctionLike(node) && !ts.isConstructorTypeNode(node)) ||
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}
