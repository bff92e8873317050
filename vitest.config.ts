import { defineConfig, mergeConfig } from 'vitest/config'
import mocks from './mocks/vite.config.ts'

/** Tests outside src that need a page: the panel, and what reads the browser. */
const withPage = [
  'mocks/control/**/*.test.ts',
  'mocks/hosts/*.test.ts',
  'mocks/world/store/@(indexed-db-world|kept-worlds|journal).test.ts',
  'tests/configuration.test.ts',
  'tests/start-check.test.ts',
]
/** Tests inside src that need none: rules, schemas and texts. */
const withoutPage = [
  'src/domain/!(use-formats).test.ts',
  'src/locales/*.test.ts',
  'src/**/*.schema.test.ts',
  'src/ui/styles/*.test.ts',
]

export default mergeConfig(
  mocks,
  defineConfig({
    test: {
      setupFiles: ['tests/support/setup.ts'],
      clearMocks: true,
      // By default one core stays free for the person at the machine; here it stands idle.
      maxWorkers: '100%',
      // A loaded machine takes its time; what never comes is told sooner by `vi.waitFor`.
      testTimeout: 20_000,
      expect: { poll: { timeout: 5000 } },
      coverage: {
        provider: 'v8',
        include: ['src/**/*.{ts,vue}', 'mocks/**/*.{ts,vue}'],
        exclude: ['src/contracts/*.ts'],
        reporter: ['text-summary', 'html'],
      },
      projects: [
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
            include: ['src/**/*.test.ts', ...withPage],
            exclude: withoutPage,
          },
        },
        {
          // A page for each file takes a second.
          extends: true,
          test: {
            name: 'no page',
            environment: 'node',
            include: ['mocks/**/*.test.ts', 'tests/**/*.test.ts', ...withoutPage],
            exclude: withPage,
          },
        },
      ],
    },
  }),
)
