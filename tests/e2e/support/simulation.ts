import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, firefox, type Page } from '@playwright/test'
import { findChromium, findFirefox } from '../../../scripts/browsers.js'

/** Lets the browser stop all its workers, as it does when it needs memory or nothing happens for a while. */
export async function stopWorkers(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

interface PlainBrowser {
  context: BrowserContext
  /** Kills the process, as a crash or a power cut does. The profile stays. */
  crash: () => Promise<void>
  /** Ends it, and throws its profile away. */
  close: () => Promise<void>
}

export const newProfile = () => mkdtempSync(join(tmpdir(), 'plain-browser-'))

/** A profile in which the person told Chromium to let no site keep anything: no cookies, no storage, no workers. */
export function profileThatBlocksSiteData(): string {
  const profile = newProfile()
  mkdirSync(join(profile, 'Default'))
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/**
 * A Chromium without the runner's usual help, which makes every page believe that it is in front: only so can a page
 * really be hidden and frozen.
 *
 * @param profile - what it kept before; a new one when left out
 */
export async function openPlainChromium(profile = newProfile()): Promise<PlainBrowser> {
  const browserProcess = spawn(findChromium() ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ])
  const browser = await chromium.connectOverCDP(await endpointOf(browserProcess), { noDefaults: true })
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium opened without a window.')
  return {
    context,
    crash: () => end(browserProcess, 'SIGKILL'),
    close: async () => {
      await browser.close()
      await end(browserProcess, 'SIGTERM')
      throwAway(profile)
    },
  }
}

/**
 * A Firefox with a profile that can be opened again.
 *
 * @param given.profile - what it kept before; a new one when left out
 * @param given.blocksSiteData - whether the person told it to let no site keep anything
 */
export async function openPlainFirefox({
  profile = newProfile(),
  blocksSiteData = false,
} = {}): Promise<PlainBrowser> {
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? 'firefox',
    firefoxUserPrefs: blocksSiteData ? { 'network.cookie.cookieBehavior': 2 } : {},
  })
  return {
    context,
    crash: async () => {
      const ended = context.waitForEvent('close')
      process.kill(processWith(`--profile ${profile}`), 'SIGKILL')
      await ended
    },
    close: async () => {
      await context.close()
      throwAway(profile)
    },
  }
}

/** The process that was started with these arguments. */
function processWith(args: string): number {
  const processes = execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const found = processes.find((line) => line.includes(args))
  if (!found) throw new Error(`No process was started with ${args}.`)
  return parseInt(found, 10)
}

function throwAway(profile: string) {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  } catch {
    // Its helper processes still write there; the system clears its folder for such files.
  }
}

async function end(browserProcess: ChildProcess, signal: NodeJS.Signals) {
  const ended = new Promise((resolve) => browserProcess.once('exit', resolve))
  browserProcess.kill(signal)
  await ended
}

const endpointOf = (browserProcess: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let said = ''
    browserProcess.stderr?.on('data', (text: Buffer) => {
      said += text.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    browserProcess.once('exit', () => reject(new Error(`Chromium ended: ${said}`)))
  })
