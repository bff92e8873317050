import prettier from 'eslint-config-prettier'
import boundaries from 'eslint-plugin-boundaries'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import typescript from 'typescript-eslint'
import { cycleSettings, noCycle } from './lint/cycles.js'
import { wallPolicies, wallSettings } from './lint/walls.js'

const machineClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Every "now" comes from the clock: src/app/clock.ts or mocks/world/clock.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Every "now" comes from the clock: src/app/clock.ts or mocks/world/clock.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Nothing is left to chance; ids come from mocks/world/ids.ts.',
  },
]

/** Where the app lies is told by its entry: a page without a server has another idea of it. */
const addressMessage = 'Addresses come from the entry: see src/app/addresses.ts.'
const pageAddress = ['origin', 'href', 'host', 'pathname', 'assign', 'replace'].map((property) => ({
  object: 'location',
  property,
  message: addressMessage,
}))
const basePath = {
  selector: "MemberExpression[property.name='BASE_URL']",
  message: addressMessage,
}

/** A browser may lack these, or throw as soon as they are named (blocked site data): a guard stands around each. */
const unsureGlobals = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'BroadcastChannel',
  'caches',
  'cookieStore',
]
const unsureOf = {
  navigator: ['serviceWorker', 'locks', 'clipboard', 'storage'],
  crypto: ['randomUUID'],
  document: ['cookie'],
}
/** The modules that guard them. Whoever needs one goes through these. */
const guards = [
  'src/api/tab-storage.ts',
  'src/forms/draft-storage.ts',
  'src/app/session/tab.ts',
  'src/app/session/tabs.ts',
  'src/ui/CopyButton.vue',
  'mocks/world/store/database.ts',
  'mocks/world/store/indexed-db-world.ts',
  'mocks/hosts/choice.ts',
  'mocks/hosts/service-workers.ts',
  'mocks/control/panel/browser-storage.ts',
]
const unsureMessage = 'A browser may lack it or throw here: use a module that guards it (eslint.config.js).'
const unsure = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...unsureGlobals, ...Object.keys(unsureOf)].map((property) => ({
      object,
      property,
      message: unsureMessage,
    })),
  ),
  ...Object.entries(unsureOf).flatMap(([object, properties]) =>
    properties.map((property) => ({ object, property, message: unsureMessage })),
  ),
]

export default typescript.config(
  {
    ignores: [
      'dist',
      'dist-*',
      'coverage',
      'src/contracts/*.ts',
      'test-results',
      'playwright-report',
      'pictures',
    ],
  },
  ...typescript.configs.strict,
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
  },
  {
    files: ['src/**', 'mocks/**'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': ['error', ...machineClock, basePath],
      'no-restricted-globals': ['error', ...unsureGlobals.map((name) => ({ name, message: unsureMessage }))],
      'no-restricted-properties': ['error', ...unsure, ...pageAddress],
    },
  },
  {
    files: guards,
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': ['error', ...pageAddress] },
  },
  {
    files: ['src/app/addresses.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...machineClock],
      'no-restricted-properties': ['error', ...unsure],
    },
  },
  {
    files: ['src/**/*.{ts,vue}', 'mocks/**/*.{ts,vue}'],
    // Tests may know everything, and the build of the demo extends the build of the app.
    ignores: ['**/*.test.ts', 'mocks/vite.config.ts', 'mocks/contract-validators.ts'],
    plugins: { boundaries, cycles: { rules: { 'no-cycle': noCycle } } },
    settings: { ...wallSettings, ...cycleSettings },
    rules: {
      'boundaries/dependencies': ['error', wallPolicies],
      'cycles/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: ['scripts/**', '*.config.*', 'tests/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/app/clock.ts', 'mocks/world/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', basePath] },
  },
  {
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
  {
    rules: {
      // Props are destructured with their defaults.
      'vue/require-default-prop': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      // Safari forgets that a list without bullets is one, unless it is told.
      'vuejs-accessibility/no-redundant-roles': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  prettier,
)
