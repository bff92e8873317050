import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import globals from 'globals'
import typescript from 'typescript-eslint'

const machineClock = {
  'no-restricted-syntax': [
    'error',
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
  ],
}

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
    rules: machineClock,
  },
  {
    files: ['scripts/**', '*.config.*', 'tests/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/app/clock.ts', 'mocks/world/clock.ts', '**/*.test.ts', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
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
