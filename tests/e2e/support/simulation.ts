import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findChromium } from '../../../scripts/browsers.js'

/** Moves the simulation's clock, as another tab would that changes the world. */
export async function moveClock(page: Page, milliseconds: number) {
  await page.evaluate(async (by) => {
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const name = names.find((candidate) => candidate.startsWith('kmo-world')) ?? ''
    const database = await answerOf(indexedDB.open(name))
    const transaction = database.transaction(['records', 'meta'], 'readwrite')
    const [records, meta] = [transaction.objectStore('records'), transaction.objectStore('meta')]
    const world = await answerOf<{ version: number }>(meta.get('world'))
    // There is only what differs from the base, which this is.
    const base = {
      id: 'simulation',
      clockOffset: 0,
      player: 'tom',
      everyRepresentativeAdmitted: false,
      whenPhotoIsMissing: 'improved',
    }
    const key = ['settings', 'simulation']
    const stored = await answerOf<{ record: typeof base } | undefined>(records.get(key))
    const { record = base } = stored ?? {}
    const version = world.version + 1
    await answerOf(
      records.put({
        table: 'settings',
        id: 'simulation',
        order: 0,
        version,
        record: { ...record, clockOffset: record.clockOffset + by },
      }),
    )
    await answerOf(meta.put({ ...world, version }, 'world'))
    database.close()
    const channel = new BroadcastChannel(name)
    channel.postMessage('changed')
    channel.close()
  }, milliseconds)
}

/** Lets the browser stop all its workers, as it does when it needs memory or nothing happens for a while. */
export async function stopWorkers(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

interface PlainChromium {
  context: BrowserContext
  /** Kills the process, as a crash or a power cut does. The profile stays. */
  crash: () => Promise<void>
  /** Ends it, and throws its profile away. */
  close: () => Promise<void>
}

export const newProfile = () => mkdtempSync(join(tmpdir(), 'plain-chromium-'))

/** A profile in which the person told the browser to let no site keep anything: no cookies, no storage, no workers. */
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
export async function openPlainChromium(profile = newProfile()): Promise<PlainChromium> {
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
      try {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
      } catch {
        // Its helper processes still write there; the system clears its folder for such files.
      }
    },
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
