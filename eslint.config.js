import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const MARKUP_FROM_TEXT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Text must stay text: render it with a Lit template.',
}));

const IMPURE_PROPERTIES = [
  { object: 'Date', property: 'now', message: 'Take `now` as a parameter.' },
  { object: 'Math', property: 'random', message: 'Take a seed as a parameter.' },
];

const IMPURE_GLOBALS = [
  'window',
  'document',
  'globalThis',
  'self',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
  'fetch',
  'console',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
].map((name) => ({ name, message: 'This file is pure: take what it needs as a parameter.' }));

const UNSAFE_DIRECTIVES = [
  {
    group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
    message: 'No data value may become markup.',
  },
  {
    group: ['lit/directives/style-map*', 'lit-html/directives/style-map*'],
    message: 'A strict content security policy blocks it: set custom properties from code.',
  },
];

const RELATIVE_WITHOUT_ENDING = {
  selector:
    ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\\.{1,2}\\u002f(?!.*\\.(js|json)$)/]',
  message: 'Relative imports end in `.js`.',
};

const READS_CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Take `now` as a parameter.',
};

const BROWSER_CODE = ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'];
const NODE_CODE = [
  'src/{build,cli,data-tools,static}/**',
  'test/{build,cli,data-tools,static,repo}/**',
  '*.{js,ts}',
];

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'node_modules/', 'test/fixtures/**/*.js']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    rules: {
      // Taking a field out of an object is how the rest of it is had.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './src/build/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // Lit binds the handlers that templates name.
      '@typescript-eslint/unbound-method': 'off',
      // zod's and Lit's generics are used as their own documentation shows them.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'no-restricted-syntax': ['error', RELATIVE_WITHOUT_ENDING],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: 'error',
    },
  },
  {
    files: BROWSER_CODE,
    ignores: NODE_CODE,
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: UNSAFE_DIRECTIVES }],
      'lit/no-legacy-imports': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: NODE_CODE,
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-properties': ['error', ...MARKUP_FROM_TEXT],
      'lit/ban-attributes': ['error', 'style'],
      'lit/prefer-static-styles': 'error',
    },
  },
  {
    // There is no page here to do to an element what is done to it there.
    files: ['src/static/**/*.ts'],
    rules: {
      '@typescript-eslint/dot-notation': ['error', { allowProtectedClassPropertyAccess: true }],
    },
  },
  {
    files: [
      'src/core/**/*.ts',
      'src/geometry/**/*.ts',
      'src/widgets/*/{schema,model,geometry,summary}.ts',
      'src/widgets/*/motif/*.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': ['error', ...MARKUP_FROM_TEXT, ...IMPURE_PROPERTIES],
      'no-restricted-syntax': ['error', RELATIVE_WITHOUT_ENDING, READS_CLOCK],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Tests state what they know of their own fixtures, and chai's assertions are expressions.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The runner awaits what its own functions return.
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
            // Declared to return a promise by a plugin, though only `accessible()` does.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      'wc/max-elements-per-file': 'off',
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    // Tools ask for a default export here, and stories are found by theirs.
    files: ['*.ts', '.storybook/**', 'stories/**/*.stories.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
