import { expect, test } from '@playwright/test'
import { start, type Running } from './support/processes'
import { acm, enterprise, information, portfolio, signIn } from './support/visitor'

let services: Running
let app = ''

test.beforeAll(async () => {
  const environment = { PORT: '0' }
  services = await start('scripts/services.js', { ready: /issuer.*\n/, environment })
  app = /http:\S+\/(?=\n)/.exec(services.said)?.[0] ?? ''
})
test.afterAll(() => services.stop())

/** An authorization request of the app itself, as an address to load. */
const authorization = () => {
  const query = new URLSearchParams({
    client_id: '6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10',
    redirect_uri: `${app}aangemeld`,
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  })
  return `${app}services/acm/op/v1/auth?${query.toString()}`
}

test('the app alone works with the services over real HTTP, and each browser has its own sign-in', async ({
  page,
  browser,
}) => {
  const wrongs: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      wrongs.push(message.text())
    }
  })
  page.on('pageerror', (error) => wrongs.push(error.message))

  await test.step('signs in and sees the portfolio', async () => {
    await page.goto(app)
    await page.getByRole('link', { name: information.apply }).first().click()
    await signIn(page)
    await expect(page).toHaveURL(`${app}foto/index.html`)
    await page.goto(`${app}portefeuille`)
    const title = portfolio.title.replace('{name}', enterprise)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  })

  await test.step('is known to ACM by a page load too', async () => {
    await page.goto(authorization())
    await expect(page.getByRole('heading', { level: 1, name: acm.capacity.title })).toBeVisible()
  })

  await test.step('is a stranger in another browser', async () => {
    const other = await browser.newContext({ locale: 'nl-BE' })
    const stranger = await other.newPage()
    await stranger.goto(authorization())
    await expect(stranger.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
    await other.close()
  })

  expect(wrongs, 'errors on the console').toEqual([])
})
