import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSync } from 'vite';
import { minifyLiterals, shortenCss, shortenMarkup } from '../../src/build/minify-literals.js';

test('shortenMarkup(text) takes line breaks out of tags and leaves one space between words', () => {
  assert.equal(
    shortenMarkup('<p\n  class="a"\n  part="b"\n>\n  One\n  two\n</p>'),
    '<p class="a" part="b"> One two </p>',
  );
});

test('shortenMarkup(text) closes tags without a space', () => {
  assert.equal(shortenMarkup('<input\n  type="radio"\n/>'), '<input type="radio"/>');
});

test('shortenMarkup(text) keeps the space that parts an attribute from an expression before it', () => {
  assert.equal(shortenMarkup('\n  part="b"'), ' part="b"');
});

test('shortenCss(text) takes out comments, spaces around punctuation, and the last semicolon', () => {
  assert.equal(
    shortenCss('\n/* why */\n.a,\n.b {\n  color: red;\n  margin: 0 auto;\n}\n'),
    ' .a,.b{color:red;margin:0 auto}',
  );
});

test('shortenCss(text) keeps the spaces that mean something', () => {
  assert.equal(
    shortenCss('.a > .b .c { width: calc(1px + 2px); }\n@media (x: y) and (z) { a { b: c; } }'),
    '.a > .b .c{width:calc(1px + 2px)}@media (x:y) and (z){a{b:c}}',
  );
});

test('minifyLiterals() shortens templates by their tag, around what is inserted', () => {
  const code = [
    'const a = html`<p\n  id=${id}\n>\n  ${text}\n</p>`;',
    'const b = css`\n  a {\n    color: red;\n  }\n`;',
    'const c = other`  as\n  it is `;',
    'const d = `  as\n  it is `;',
  ].join('\n');
  assert.equal(
    transform(code, '/project/src/x.ts'),
    [
      'const a = html`<p id=${id}> ${text} </p>`;',
      'const b = css` a{color:red}`;',
      'const c = other`  as\n  it is `;',
      'const d = `  as\n  it is `;',
    ].join('\n'),
  );
});

test('minifyLiterals() shortens templates within templates', () => {
  const code = 'html`<ul>\n  ${html`<li>\n  ${x}\n</li>`}\n</ul>`';
  assert.equal(transform(code, '/project/src/x.ts'), 'html`<ul> ${html`<li> ${x} </li>`} </ul>`');
});

test('minifyLiterals() leaves packages alone', () => {
  assert.equal(transform('html`  <p> </p>`', '/project/node_modules/x/x.js'), undefined);
});

/** What the plugin makes of a module, or `undefined` if it leaves it alone. */
function transform(code: string, id: string): string | undefined {
  const { transform: hook } = minifyLiterals();
  assert.ok(typeof hook === 'function');
  // Of its context, the plugin uses only the parser.
  const run = hook as unknown as (
    this: { parse: (code: string) => unknown },
    code: string,
    id: string,
  ) => { code: string } | null;
  return run.call({ parse: (text) => parseSync('module.js', text).program }, code, id)?.code;
}
