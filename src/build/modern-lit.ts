import type { Plugin } from 'vite';

/** What is put in the place of what, by file. */
const CHANGES: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  // Questions about the browser, to which every supported one gives the same answer.
  [
    '@lit/reactive-element/css-tag.js',
    /\b\w+\.ShadowRoot&&\([^()]*\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    '!0',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /\b\w+\.reactiveElementPolyfillSupport\b/,
    'void 0',
  ],
  ['lit-html/lit-html.js', /\b\w+\.litHtmlPolyfillSupport\b/, 'void 0'],
  ['lit-element/lit-element.js', /\b\w+\.litElementPolyfillSupport\b/, 'void 0'],
  // Decorators, which the library does without.
  ['@lit/reactive-element/reactive-element.js', /Symbol\.metadata\?\?=[^;]*;/, ''],
  [
    '@lit/reactive-element/reactive-element.js',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
    '',
  ],
  ['@lit/reactive-element/reactive-element.js', /static addInitializer\(\w+\)\{[^}]*\}/, ''],
  [
    '@lit/reactive-element/reactive-element.js',
    /,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/,
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\),/,
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w+,\w+\]of \1\)\{const\{wrapped:\w+\}[^}]*\}/,
    '',
  ],
  // Attributes that hold JSON, of which there are none.
  [
    '@lit/reactive-element/reactive-element.js',
    /;break;case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/,
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /;break;case Object:case Array:try\{\w+=JSON\.parse\(\w+\)\}catch\(\w+\)\{\w+=null\}/,
    '',
  ],
  // Properties that go back to a default of Lit's, of which there are none.
  ['@lit/reactive-element/reactive-element.js', /useDefault:!1,/, ''],
  [
    '@lit/reactive-element/reactive-element.js',
    /\|\|\w+\.useDefault&&\w+\.reflect&&\w+===this\._\$Ej\?\.get\(\w+\)&&!this\.hasAttribute\(\w+\._\$Eu\(\w+,\w+\)\)/,
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /(\{)useDefault:(\w+),(reflect:\w+),wrapped:\w+(\},\w+\)\{)\2&&!\(this\._\$Ej\?\?=new Map\)[^|]*\|\|void 0!==\w+\)\|\|(\([^|]*\|\|\(this\.hasUpdated\|\|)\2\|\|/,
    '$1$3$4$5',
  ],
  ['@lit/reactive-element/reactive-element.js', /\?\?this\._\$Ej\?\.get\(\w+\)\?\?\w+/, ''],
  // Lists of the versions on a page, which only Lit's development build reads.
  [
    '@lit/reactive-element/reactive-element.js',
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    '',
  ],
  ['lit-html/lit-html.js', /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  // Formulas, of which there are none.
  ['lit-html/lit-html.js', /3===\w+\?"<math>":""/, '""'],
  ['lit-html/lit-html.js', /3===\w+\?"<\/math>":""/, '""'],
  // Advice to authors of style sheets; those of the library are finished.
  [
    '@lit/reactive-element/css-tag.js',
    /"Value passed to 'css' function must be a 'css' function result: "\+\w+\+"[^"]*"/,
    '"css"',
  ],
  ['@lit/reactive-element/css-tag.js', /"CSSResult is not constructable\.[^"]*"/, '"css"'],
];

/**
 * Leaves out of Lit, at build time, what is for browsers without shared style
 * sheets, for Lit's polyfills, for decorators and for attributes that hold JSON.
 * In the self-contained build only; whoever bundles from `dist/esm/` has Lit as
 * it is.
 */
export function modernLit(): Plugin {
  return {
    name: 'modern-lit',
    transform(code, id) {
      const changes = CHANGES.filter(([file]) => id.endsWith(`/${file}`));
      if (changes.length === 0) return null;
      return { code: changes.reduce((text, change) => apply(text, id, change), code), map: null };
    },
  };
}

function apply(text: string, id: string, [, from, to]: (typeof CHANGES)[number]): string {
  if (!from.test(text)) throw new Error(`${id} no longer contains ${String(from)}`);
  return text.replace(from, to);
}
