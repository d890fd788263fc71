import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import ts from 'typescript';
import { widgetNames } from '../../../src/build/widgets.js';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'icc-types-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(process.cwd(), join(folder, 'node_modules/icc-widgets'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const lines = widgetNames().flatMap((name) => [
    `import 'icc-widgets/${name}.js';`,
    `const ${toClassName(name)}Element: ${toClassName(name)} = document.createElement('icc-${name}');`,
    `void ${toClassName(name)}Element;`,
  ]);
  const classes = widgetNames().map(toClassName).join(', ');
  writeFileSync(
    join(folder, 'app.ts'),
    [`import { ${classes} } from 'icc-widgets';`, `import 'icc-widgets/all.js';`, ...lines].join(
      '\n',
    ),
  );
});

after(() => {
  rmSync(folder, { recursive: true });
});

for (const [name, options] of Object.entries({
  'a bundler': {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
  Node: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
})) {
  test(`the types are found and hold for readers who resolve modules like ${name}`, () => {
    const program = ts.createProgram([join(folder, 'app.ts')], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
      // Ours are checked too; only those of other packages are theirs to answer for.
      skipLibCheck: false,
    });
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !/node_modules\/(?!icc-widgets)/.test(file?.fileName ?? ''))
      .map(({ file, messageText }) => {
        const text = ts.flattenDiagnosticMessageText(messageText, '\n');
        return `${file?.fileName ?? ''}: ${text}`;
      });
    assert.deepEqual(problems, []);
  });
}

/** `index-radar` becomes `IccIndexRadar`. */
function toClassName(name: string): string {
  return `icc-${name}`.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
