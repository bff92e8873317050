import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { createStaticListener } from '../../../scripts/serve.js'

/** The demo on a server of its own, that a test can stop, start again or give a newer build. */
export interface Demo {
  /** Where it stands, without a slash at the end. */
  url: string
  /** Whoever asks for it has the browser delete all that the demo keeps in it, as a person can in its settings. */
  deletingAddress: string
  stop: () => Promise<void>
  start: (folder?: string) => Promise<void>
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const deletingPath = '/alles-wissen'

async function openDemo(folder: string, path: string): Promise<Demo> {
  let server: Server | null = null
  let port = 0
  const start = (from = folder) =>
    new Promise<void>((resolve) => {
      const listener = createStaticListener({ folder: from, base: path, environment: {} })
      server = createServer((request, response) => {
        if (request.url === deletingPath) {
          response.writeHead(204, { 'clear-site-data': '"cookies", "storage"' }).end()
        } else void listener(request, response)
      }).listen(port, () => {
        // The same port again after a stop: the same origin.
        port = (server?.address() as AddressInfo).port
        resolve()
      })
    })
  await start()
  return {
    url: `http://localhost:${port}${path.replace(/\/$/, '')}`,
    deletingAddress: `http://localhost:${port}${deletingPath}`,
    start,
    stop: async () => {
      if (server) await close(server)
      server = null
    },
  }
}

/** Another name for this machine: there the browser offers no secure context. */
export const otherHost = 'elders.test'

/** What a page may never do: ask another host, break the security policy, or write an error to the console. */
function watch(context: BrowserContext, demo: Demo, wrongs: string[]) {
  const { port } = new URL(demo.url)
  context.on('request', (request) => {
    const asked = new URL(request.url())
    const own = ['localhost', otherHost].includes(asked.hostname) && asked.port === port
    if (/^https?:$/.test(asked.protocol) && !own) wrongs.push(`asked another host: ${request.url()}`)
    if (request.url().includes('/services/') && !request.isNavigationRequest()) {
      wrongs.push(`reached the server: ${request.method()} ${request.url()}`)
    }
  })
  context.on('console', (message) => {
    const text = message.text()
    if (/Content Security Policy/i.test(text)) wrongs.push(text)
    // A stopped server is part of some tests; the browser says so itself.
    else if (
      message.type() === 'error' &&
      !/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED/.test(text)
    )
      wrongs.push(text)
  })
  context.on('weberror', (error) => wrongs.push(`uncaught: ${error.error().message}`))
}

/**
 * Firefox writes to the console what it was still loading when a page is left, as an error; Chromium keeps silent. Who
 * looks at a page before leaving it gives it the time.
 */
function finishLoadingBeforeLeaving(page: Page) {
  const finished =
    <Given extends unknown[], Answer>(leave: (...given: Given) => Promise<Answer>) =>
    async (...given: Given) => {
      // The runner loses count of what a page asks that took the place of another: then it is long enough like this.
      await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => {})
      return leave(...given)
    }
  Object.assign(page, {
    goto: finished(page.goto.bind(page)),
    reload: finished(page.reload.bind(page)),
    goBack: finished(page.goBack.bind(page)),
    goForward: finished(page.goForward.bind(page)),
  })
}

interface Trail {
  addresses: string[]
  console: string[]
}

/** Everything a context asks for, goes to and writes, from now on. */
function follow(context: BrowserContext): Trail {
  const trail: Trail = { addresses: [], console: [] }
  context.on('request', (request) => trail.addresses.push(request.url()))
  context.on('console', (message) => trail.console.push(message.text()))
  context.on('page', (page) => page.on('framenavigated', (frame) => trail.addresses.push(frame.url())))
  return trail
}

/** Tokens that stand anywhere but in the storage of their own tab. */
async function strayTokens(context: BrowserContext, trail: Trail): Promise<string[]> {
  const pages = context.pages().filter((page) => /^http:/.test(page.url()))
  const kept = await Promise.all(
    pages.map((page) =>
      page.evaluate(() => {
        try {
          return {
            session: sessionStorage.getItem('kmo-session'),
            shared: JSON.stringify({ ...localStorage }) + document.cookie,
          }
        } catch {
          // A browser that keeps nothing has no tokens either.
          return { session: null, shared: '' }
        }
      }),
    ),
  )
  const places = { ...trail, shared: kept.map(({ shared }) => shared) }
  const tokens = kept.flatMap(({ session }) => {
    const { accessToken, refreshToken } = JSON.parse(session ?? '{}') as Record<string, string | undefined>
    return [accessToken, refreshToken].filter((token) => token !== undefined && token !== null)
  })
  return Object.entries(places)
    .filter(([, texts]) => texts.some((text) => tokens.some((token) => text.includes(token))))
    .map(([place]) => `a token stands in: ${place}`)
}

interface Fixtures {
  folder: string
  basePath: string
  demo: Demo
  /** Collected while the test ran; empty at its end. */
  wrongs: string[]
}

export const test = base.extend<Fixtures>({
  folder: ['dist-e2e', { option: true }],
  basePath: ['/', { option: true }],
  demo: async ({ folder, basePath }, use) => {
    const demo = await openDemo(folder, basePath)
    await use(demo)
    await demo.stop()
  },
  wrongs: [
    async ({ context, demo, browserName }, use) => {
      const wrongs: string[] = []
      if (browserName === 'firefox') context.on('page', finishLoadingBeforeLeaving)
      watch(context, demo, wrongs)
      const trail = follow(context)
      await use(wrongs)
      wrongs.push(...(await strayTokens(context, trail)))
      expect(wrongs, 'what the page may never do').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Waits until the app can be reloaded without its server: the worker that keeps it has everything. */
export async function keptOffline(page: Page) {
  const state = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return [
        registration?.active?.state,
        navigator.serviceWorker.controller ? 'controls' : 'does not control',
      ]
    })
  await expect.poll(state, { timeout: 30_000 }).toEqual(['activated', 'controls'])
}
