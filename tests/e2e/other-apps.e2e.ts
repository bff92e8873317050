import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import type * as Oidc from 'oidc-client-ts'
import { start, type Running } from './support/processes'
import { enterprise, information, portfolio, signIn } from './support/visitor'

declare const oidc: typeof Oidc

const running: Running[] = []
let services = ''

/** The services as another team starts them, for apps that stand elsewhere. */
test.beforeAll(async () => {
  const environment = { PORT: '0', KMO_INTROSPECTION_AUDIENCE: 'demo-client' }
  const started = await start('scripts/services.js', { ready: /issuer.*\n/, environment })
  running.push(started)
  services = `${/http:\S+\/(?=\n)/.exec(started.said)?.[0] ?? ''}services`
})
test.afterAll(() => Promise.all(running.map(({ stop }) => stop())))

test('the app alone works in one process with the services in another', async ({ page }) => {
  const wrongs: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(message.text())
  })
  page.on('pageerror', (error) => wrongs.push(error.message))
  // Three lines of the README, with a build in place of the development server.
  const environment = { PORT: '0', KMO_SERVICES: services, KMO_CLIENT_ID: 'demo-client' }
  const started = await start('scripts/serve.js', { args: ['dist-services/app'], ready: /\n/, environment })
  running.push(started)
  const app = /http:\S+/.exec(started.said)?.[0] ?? ''

  await page.goto(app)
  await page.getByRole('link', { name: information.apply }).first().click()
  await signIn(page)
  await expect(page).toHaveURL(`${app}foto/index.html`)
  await page.goto(`${app}portefeuille`)
  const title = portfolio.title.replace('{name}', enterprise)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(wrongs, 'errors on the console').toEqual([])
})

/** A page of another team with `oidc-client-ts` as it comes; `/silent` is where its frame comes back. */
async function openStranger(): Promise<{ origin: string; server: Server }> {
  const library = readFileSync('node_modules/oidc-client-ts/dist/browser/oidc-client-ts.min.js')
  const pages: Record<string, string> = {
    '/': '<!doctype html><title>Stranger</title><script src="/oidc.js"></script>',
    '/silent':
      '<!doctype html><script src="/oidc.js"></script><script>new oidc.UserManager({}).signinSilentCallback()</script>',
  }
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    if (pathname === '/oidc.js') response.setHeader('content-type', 'text/javascript').end(library)
    else response.setHeader('content-type', 'text/html').end(pages[pathname] ?? '')
  }).listen(0)
  await once(server, 'listening')
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server }
}

test('oidc-client-ts signs in, and renews in a frame as whom the person chose to act', async ({ page }) => {
  const { origin, server } = await openStranger()
  const settings = {
    authority: `${services}/acm/op`,
    client_id: 'demo-client',
    redirect_uri: `${origin}/`,
    silent_redirect_uri: `${origin}/silent`,
    scope: 'openid profile email vo',
  }

  await test.step('signs in by hand', async () => {
    await page.goto(origin)
    // Not awaited: the page goes away with it.
    await page.evaluate((given) => void new oidc.UserManager(given).signinRedirect(), settings)
    await signIn(page)
    await page.waitForURL(`${origin}/?code=*`)
    const profile = await page.evaluate(async (given) => {
      const user = await new oidc.UserManager(given).signinCallback()
      return user?.profile
    }, settings)
    expect(profile).toMatchObject({
      given_name: 'Tom',
      email: 'tom.vanhout@personen.example',
      vo_orgcode: '1999900171',
    })
  })

  await test.step('renews without a page and without a hint', async () => {
    const renewed = await page.evaluate(async (given) => {
      const manager = new oidc.UserManager(given)
      const before = await manager.getUser()
      const after = await manager.signinSilent()
      return { profile: after?.profile, same: after?.access_token === before?.access_token }
    }, settings)
    expect(renewed).toMatchObject({
      profile: { vo_doelgroepcode: 'EA', vo_orgcode: '1999900171' },
      same: false,
    })
  })

  await test.step('renews for this person only', async () => {
    const renewed = await page.evaluate(async (given) => {
      const manager = new oidc.UserManager({ ...given, includeIdTokenInSilentRenew: true })
      return (await manager.signinSilent())?.profile.vo_orgcode
    }, settings)
    expect(renewed).toBe('1999900171')
  })

  server.closeAllConnections()
  server.close()
})
