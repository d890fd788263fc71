import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../../src/build/files.js';
import { unhashed } from '../support/site.js';
import { widgetNames } from '../../../src/build/widgets.js';
import { parseSource, type Import } from '../support/sources.js';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const modules = [...listFiles('dist/esm'), ...listFiles('dist/cdn')].filter((path) =>
  path.endsWith('.js'),
);

test('every address that package.json offers leads to a file', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = targets
    .map((target) => posix.normalize(target.replace('*', '')))
    .filter((target) => !existsSync(target));
  assert.deepEqual(missing, []);
});

test('the built modules all lie beside each other, so that each finds `../data/`', () => {
  assert.deepEqual(
    modules.filter((path) => path.split('/').length !== 3),
    [],
  );
  assert.ok(existsSync('dist/data/datapackage.json'));
});

test('dist/cdn/ has the loader and one file for each widget, under names that do not change', () => {
  for (const name of ['icc', 'all', ...widgetNames()]) assert.ok(existsSync(`dist/cdn/${name}.js`));
});

test('dist/cdn/ needs nothing from elsewhere', () => {
  const outside = eachImport('dist/cdn/', ({ specifier }) => !specifier.startsWith('./'));
  assert.deepEqual(outside, []);
});

test('dist/cdn/ brings the licence of every package that went into it', () => {
  const text = readFileSync('dist/cdn/licences.txt', 'utf8');
  const named = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \((.+)\)$/gm)].map(([, name]) => name);
  // Lit comes as its parts; the others are for Node only.
  const other = ['lit', '@lit-labs/ssr', 'hucre', 'parse5'];
  const wanted = Object.keys(manifest.dependencies).filter((name) => !other.includes(name));
  assert.deepEqual(
    [...wanted, 'lit-html', 'lit-element', '@lit/reactive-element'].filter(
      (name) => !named.includes(name),
    ),
    [],
  );
});

test('dist/esm/ imports only what package.json has its reader install', () => {
  const names = Object.keys(manifest.dependencies);
  const undeclared = eachImport(
    'dist/esm/',
    ({ specifier }) =>
      !specifier.startsWith('./') &&
      !names.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
  );
  assert.deepEqual(undeclared, []);
});

test('every import between built modules leads to a file', () => {
  const missing = eachImport(
    'dist/',
    ({ specifier, path }) =>
      specifier.startsWith('.') && !existsSync(posix.join(posix.dirname(path), specifier)),
  );
  assert.deepEqual(missing, []);
});

for (const name of widgetNames()) {
  test(`nothing that ${name} may ever load brings another widget with it`, () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { specifier } of parseSource(path, readFileSync(path, 'utf8')).imports) {
        visit(posix.join(posix.dirname(path), specifier));
      }
    };
    visit(`dist/cdn/${name}.js`);
    const others = widgetNames().filter((other) => other !== name);
    assert.deepEqual(
      others.filter((other) =>
        [...reached].some((path) => unhashed(path) === `dist/cdn/${other}.js`),
      ),
      [],
    );
  });
}

test('dist/cdn/ has Lit in its production form', () => {
  const wrong = modules.filter((path) => readFileSync(path, 'utf8').includes('Lit is in dev mode'));
  assert.deepEqual(wrong, []);
});

test('no built module names the folder it was built in', () => {
  const root = process.cwd();
  const files = listFiles('dist').filter((path) => readFileSync(path, 'utf8').includes(root));
  assert.deepEqual(files, []);
});

function eachImport(
  folder: string,
  isWrong: (each: Import & { readonly path: string }) => boolean,
): string[] {
  return modules
    .filter((path) => path.startsWith(folder))
    .flatMap((path) =>
      parseSource(path, readFileSync(path, 'utf8'))
        .imports.filter((each) => isWrong({ ...each, path }))
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
}

test('what a page imports from dist/esm/ never leads to code for Node', () => {
  const reached = new Set<string>();
  const foreign = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { specifier } of parseSource(path, readFileSync(path, 'utf8')).imports) {
      if (specifier.startsWith('.')) visit(posix.join(posix.dirname(path), specifier));
      else if (/^(node:|@lit-labs|@resvg|cities\.json|hucre|parse5|pdfjs-dist)/.test(specifier))
        foreign.add(specifier);
    }
  };
  for (const name of ['index', 'all', ...widgetNames()]) visit(`dist/esm/${name}.js`);
  assert.deepEqual([...foreign], []);
  assert.ok(reached.size > 20);
});
