import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstVisit, staticImports } from '../../src/build/first-visit.js';

test('staticImports(code) finds every form of import that minified code has', () => {
  const code =
    'import"./a.js";import{b as c}from"./b.js";import*as d from\'./d.js\';var x=1;export*from"./e.js";export{f as g}from"./f.js";export{c};';
  assert.deepEqual(staticImports(code), ['./a.js', './b.js', './d.js', './e.js', './f.js']);
});

test('staticImports(code) leaves out what is loaded later and what is not ours', () => {
  const code = 'import{html}from"lit";var a=()=>import("./later.js"),b=`from "./text.js"`;';
  assert.deepEqual(staticImports(code), []);
});

test('firstVisit(entry) counts each file once, however many import it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'icc-size-'));
  writeFileSync(join(folder, 'entry.js'), 'import"./a.js";import"./b.js";import("./later.js")');
  writeFileSync(join(folder, 'a.js'), 'import"./shared.js"');
  writeFileSync(join(folder, 'b.js'), 'import"./shared.js";import"./a.js"');
  writeFileSync(join(folder, 'shared.js'), 'export{}');
  const { files, gzip, brotli } = firstVisit(join(folder, 'entry.js'));
  rmSync(folder, { recursive: true });
  const names = files.map((file) => file.replace(/^.*\//, ''));
  assert.deepEqual(names.sort(), ['a.js', 'b.js', 'entry.js', 'shared.js']);
  assert.ok(gzip > 0 && brotli > 0);
});
