/**
 * Finds the browsers of this machine for the end-to-end tests, and installs them where that is possible: on Debian as
 * root with apt, otherwise Playwright's own Chromium. Firefox is only found, or installed with apt.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** @param {string} command */
function onPath(command) {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** @param {(string | undefined | null)[]} candidates */
const firstThere = (candidates) => candidates.find((path) => path && existsSync(path)) ?? null

export const findChromium = () =>
  firstThere([
    process.env.CHROMIUM_PATH,
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])

export const findFirefox = () =>
  firstThere([
    process.env.FIREFOX_PATH,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ])

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/** @param {string[]} packages */
function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { stdio: /** @type {const} */ ('ignore'), timeout: 600_000, env }
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options)
}

/** Playwright's own Chromium, when it can be downloaded. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('Downloading Chromium for Playwright (at most a minute)…')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/** The browsers to test with. @returns {Promise<{ chromium: string | null, firefox: string | null }>} */
export async function prepareBrowsers() {
  if (isDebianRoot()) {
    const missing = [!findChromium() && 'chromium', !findFirefox() && 'firefox-esr'].filter(
      (name) => name !== false,
    )
    try {
      if (missing.length > 0) aptInstall(missing)
    } catch (error) {
      console.error(`apt could not install them: ${error instanceof Error ? error.message : error}`)
    }
  }
  return { chromium: findChromium() ?? (await playwrightChromium()), firefox: findFirefox() }
}
