/**
 * All checks, as CI runs them: `npm test`. Ends with one line that sums all runners, and with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { prepareBrowsers } from './browsers.js'

let passed = 0
let failed = 0

/**
 * Runs one command and shows its output.
 *
 * @param {string} name
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {Record<string, string>} [environment]
 */
function run(name, command, commandArguments, environment = {}) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const { status } = spawnSync(command, commandArguments, {
    stdio: 'inherit',
    env: { ...process.env, npm_config_loglevel: 'error', ...environment },
  })
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** A check that passes or fails as a whole. @param {Parameters<typeof run>} given */
function check(...given) {
  if (run(...given)) passed += 1
  else failed += 1
}

/** What a runner that writes a JSON report counted. @param {string} file @param {(report: any) => [number, number]} read */
function count(file, read) {
  try {
    const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')))
    passed += good
    failed += bad
    return { good, bad }
  } catch {
    failed += 1
    return { good: 0, bad: 1 }
  }
}

const browsers = await prepareBrowsers()
if (!browsers.chromium) {
  console.error(
    'No Chromium was found and none could be installed. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  )
  process.exit(1)
}
rmSync('test-results', { recursive: true, force: true })

check('generated contract types', 'node', ['scripts/generate-contract-types.js', '--check'])
check('contracts', 'node', ['scripts/lint-contracts.js'])
check('lint', 'npx', ['eslint', '.', '--max-warnings', '0'])
check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.'])
check('types', 'npx', ['vue-tsc', '-b'])

run('unit, page and service tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/vitest.json',
])
count('test-results/vitest.json', (report) => [
  report.numPassedTests,
  // A file that does not load fails without a failed test.
  report.success ? 0 : Math.max(1, report.numFailedTests),
])

check('build', 'npx', ['vite', 'build', '--config', 'mocks/vite.config.ts', '--logLevel', 'warn'])
check('build of the app alone, without mocks', 'node', ['scripts/build-app-alone.js'])
check('budgets', 'node', ['tests/budgets/check.js'])
check('build for the end-to-end tests', 'node', ['scripts/build-e2e.js'])
check('build of the services', 'node', ['scripts/build-services.js'])

run('end-to-end tests', 'npx', ['playwright', 'test'], {
  CHROMIUM_PATH: browsers.chromium,
  ...(browsers.firefox && { FIREFOX_PATH: browsers.firefox }),
})
const e2e = count('test-results/playwright.json', ({ stats }) => [
  stats.expected + stats.flaky,
  stats.unexpected,
])

if (!browsers.firefox) {
  console.log('\nFirefox was not found: the tests marked for it did not run.')
  // On our own CI they have to.
  if (process.env.CI) failed += 1
}
if (e2e.good === 0) failed += 1

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
