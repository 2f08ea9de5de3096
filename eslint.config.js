import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** Neither DOM nor Lit: what is here runs in Node as it is. */
const pure = ['exercise', 'timing', 'strength', 'form', 'write-up'];

const shared = [...pure, 'browser', 'locales'];

/** Which folder of src may import from which others. Imports point one way. */
const mayImport = {
  exercise: [],
  timing: [],
  strength: [],
  form: ['exercise', 'timing'],
  'write-up': ['exercise'],
  locales: [],
  browser: pure,
  elements: shared,
  define: [...shared, 'elements'],
  embed: [...shared, 'elements', 'define'],
  server: [...shared, 'elements', 'define'],
  frameworks: [],
  wordpress: [...shared, 'elements', 'define', 'embed'],
};

const folders = Object.keys(mayImport);

const boundaryPolicies = [
  ...folders.map(folder => ({
    from: {element: {type: folder}},
    allow: {to: {element: {type: mayImport[folder]}}},
  })),
  // The public API has no side effects, so nothing of what registers an element.
  {
    from: {file: {categories: 'index'}},
    allow: {to: {element: {type: [...shared, 'elements']}}},
  },
  {
    from: [
      {element: {type: ['elements', 'define', 'embed', 'wordpress']}},
      {file: {categories: 'index'}},
    ],
    allow: {to: {file: {categories: 'version'}}},
  },
  {
    from: {element: {type: ['frameworks', 'wordpress']}},
    allow: {to: {file: {categories: 'index'}}},
  },
  {allow: {to: {module: {origin: 'external'}}}},
  {
    from: {element: {type: 'locales'}},
    disallow: {dependency: {kind: 'value'}},
    allow: {to: {module: {origin: 'local'}}, dependency: {kind: 'type'}},
  },
  {
    from: {element: {type: pure}},
    disallow: {
      to: {module: {origin: 'external', source: ['lit', 'lit-*', '@lit/*', '@lit-labs/*']}},
    },
  },
];

const importBoundaries = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: {boundaries},
  settings: {
    'boundaries/root-path': import.meta.dirname,
    'boundaries/include': ['src/**/*'],
    'boundaries/elements': folders.map(type => ({
      type,
      pattern: `src/${type}`,
      partialMatch: false,
    })),
    'boundaries/files': [
      {category: 'index', pattern: 'src/index.ts'},
      {category: 'version', pattern: 'src/version.ts'},
    ],
    // Resolves './x.js' to x.ts.
    'import/resolver': {typescript: {project: 'tsconfig.json'}},
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: boundaryPolicies,
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'test/frameworks/*/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,

  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },

  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the role from a list without markers, unless it is said again.
      'lit-a11y/no-redundant-role': 'off',
      // Every base class here is Lit's, which has all of the callbacks.
      'wc/guard-super-call': 'off',
      // Lit calls the methods in a template on the element.
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  importBoundaries,

  {
    // Frameworks take tags by their interfaces.
    files: ['src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        {allowInterfaces: 'with-single-extends'},
      ],
      '@typescript-eslint/no-namespace': ['error', {allowDeclarations: true}],
    },
  },

  {
    files: ['test/**/*.ts'],
    languageOptions: {globals: globals.mocha},
    rules: {
      // chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      // Typed as a promise by a plugin of chai's, but done when it returns.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: '@types/chai', name: 'Equal'}]},
      ],
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    ignores: ['demo/**', 'test/bench/page/**'],
    languageOptions: {globals: globals.node},
  },
  {
    // There, functions are handed to the page.
    files: ['test/bench/**/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {files: ['demo/**/*.js'], languageOptions: {globals: globals.browser}},
  {files: ['demo/serve.js'], languageOptions: {globals: globals.node}},
);
