import { defineConfig, mergeConfig } from 'vitest/config'
import mocks from './mocks/vite.config.ts'

export default mergeConfig(
  mocks,
  defineConfig({
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
      include: ['src/**/*.test.ts', 'mocks/**/*.test.ts', 'tests/**/*.test.ts'],
      setupFiles: ['tests/support/setup.ts'],
      clearMocks: true,
      expect: { poll: { timeout: 5000 } },
      coverage: {
        provider: 'v8',
        include: ['src/**/*.{ts,vue}', 'mocks/**/*.{ts,vue}'],
        exclude: ['src/contracts/*.ts'],
        reporter: ['text-summary', 'html'],
      },
    },
  }),
)
