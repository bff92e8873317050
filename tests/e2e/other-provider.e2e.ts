import { expect, test } from '@playwright/test'
import { freePort, start, type Running } from './support/processes'
import { enterprise, information, portfolio, session, shell } from './support/visitor'

const running: Running[] = []
let app = ''
let issuer = ''

/** The app as it was built, its services, and another provider: all that joins them is configuration. */
test.beforeAll(async () => {
  const port = await freePort()
  app = `http://localhost:${port}/`
  const provider = await start('tests/e2e/support/other-provider.js', { args: [app], ready: /issuer: .*\n/ })
  running.push(provider)
  issuer = /issuer: (.*)\n/.exec(provider.said)?.[1] ?? ''

  const claims = {
    PERSON: 'national_number',
    CAPACITY: 'acts_as',
    ORGANISATION: 'company',
    ORGANISATION_NAME: 'company_name',
  }
  const named = (prefix: string) =>
    Object.fromEntries(Object.entries(claims).map(([claim, name]) => [`${prefix}_CLAIM_${claim}`, name]))
  const services = await start('scripts/services.js', {
    ready: /issuer.*\n/,
    environment: {
      PORT: String(port),
      // The app.
      KMO_ISSUER: issuer,
      KMO_CLIENT_ID: 'e-loket-elsewhere',
      KMO_SCOPE: 'openid who company',
      ...named('KMO'),
      KMO_CLAIM_ROLES: 'permissions',
      // The services.
      KMO_INTROSPECTION_ENDPOINT: `${issuer}/token/introspection`,
      KMO_INTROSPECTION_AUDIENCE: 'e-loket-elsewhere',
      KMO_INTROSPECTION_CLIENT_ID: 'the services',
      KMO_INTROSPECTION_CLIENT_SECRET: 'p%ss:word',
      ...named('KMO_INTROSPECTION'),
      KMO_INTROSPECTION_CLAIM_FIRST_NAME: 'first_name',
    },
  })
  running.push(services)
})

test.afterAll(() => Promise.all(running.map(({ stop }) => stop())))

test('the unchanged app signs in at another provider, works with its services, and signs out there', async ({
  page,
}) => {
  const wrongs: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      wrongs.push(message.text())
    }
  })
  page.on('pageerror', (error) => wrongs.push(error.message))
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

  await test.step('is sent to the other provider', async () => {
    const response = await page.goto(app)
    expect(response?.headers()['content-security-policy']).toContain(`connect-src 'self' ${issuer};`)
    await page.getByRole('link', { name: information.apply }).first().click()
    await expect(heading('Sign in elsewhere')).toBeVisible()
    expect(new URL(page.url()).origin).toBe(issuer)
  })

  await test.step('comes back as Tom, for his enterprise', async () => {
    await page.getByRole('button', { name: 'Sign in as Tom' }).click()
    await expect(page).toHaveURL(`${app}foto/index.html`)
    await expect(heading(new RegExp(enterprise))).toBeVisible()
    await expect(page.getByRole('button', { name: `Tom Van Hout (${enterprise})` })).toBeVisible()
  })

  await test.step('sees the portfolio, which Inkom gives for the token of the other provider', async () => {
    const answered = page.waitForResponse((response) => response.url().includes('/services/inkom/'))
    await page.goto(`${app}portefeuille`)
    expect((await answered).status()).toBe(200)
    await expect(heading(portfolio.title.replace('{name}', enterprise))).toBeVisible()
    await expect(page.getByText(/nog vrij €\s6\.714,00/)).toBeVisible()
  })

  await test.step('signs out there too', async () => {
    await page.getByRole('button', { name: `Tom Van Hout (${enterprise})` }).click()
    await page.getByRole('button', { name: shell.header.signOut }).click()
    await expect(heading('Sign out elsewhere')).toBeVisible()
    await page.getByRole('button', { name: 'Sign me out' }).click()
    await expect(page).toHaveURL(new RegExp(`^${app}afgemeld`))
    await expect(heading(session.signedOut.title)).toBeVisible()
  })

  await test.step('and has to sign in again', async () => {
    await page.goto(`${app}portefeuille`)
    await expect(heading('Sign in elsewhere')).toBeVisible()
  })

  expect(wrongs, 'errors on the console').toEqual([])
  expect([...asked].sort(), 'no other host').toEqual([new URL(app).origin, issuer].sort())
})
