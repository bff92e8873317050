import { defineConfig } from '@playwright/test'
import { findChromium, findFirefox } from './scripts/browsers.js'

const chromium = findChromium()
const firefox = findFirefox()

const chromiumUse = {
  browserName: 'chromium' as const,
  launchOptions: {
    ...(chromium && { executablePath: chromium }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP elders.test 127.0.0.1',
    ],
  },
}

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results/e2e',
  // Two cores: one for the browser, one for everything else.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: { locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 1280, height: 900 } },
  projects: [
    { name: 'chromium', testIgnore: 'speed.e2e.ts', use: chromiumUse },
    // Playwright drives a stock Firefox only through this channel, and only for what a stock one can do.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testIgnore: 'speed.e2e.ts',
            // `npm run test:firefox` walks all journeys, but for those of which the reason stands beside them; `npm test`
            // has the time for some.
            ...(process.env.ALL_JOURNEYS ? { grepInvert: /@chromium/ } : { grep: /@firefox/ }),
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefox,
                downloadsPath: 'test-results/downloads',
                firefoxUserPrefs: { 'network.dns.localDomains': 'elders.test' },
              },
            },
          },
        ]
      : []),
    // Alone on the machine, after everything else: it measures.
    {
      name: 'speed',
      testMatch: 'speed.e2e.ts',
      use: chromiumUse,
      dependencies: ['chromium', ...(firefox ? ['firefox'] : [])],
    },
  ],
})
