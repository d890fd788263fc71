import type { Plugin } from 'vite';

/** Questions that Lit asks the browser, by file, and what every supported browser answers. */
const ANSWERS: readonly (readonly [file: string, question: RegExp, answer: string])[] = [
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
];

/**
 * Answers for Lit, at build time, whether the browser can share style sheets and
 * whether it needs Lit's polyfills: what is for browsers without is left out
 * then. In the self-contained build only; whoever bundles from `dist/esm/` has
 * Lit as it is.
 */
export function modernLit(): Plugin {
  return {
    name: 'modern-lit',
    transform(code, id) {
      const [, question, answer = ''] = ANSWERS.find(([file]) => id.endsWith(`/${file}`)) ?? [];
      if (!question) return null;
      if (!question.test(code)) throw new Error(`${id} no longer asks ${String(question)}`);
      return { code: code.replace(question, answer), map: null };
    },
  };
}
