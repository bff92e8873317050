import { expect, keptOffline, otherHost, test } from './support/demo'
import { acm, information, session, shell } from './support/visitor'

test('the information page can be used before the simulated government has loaded, and a request waits for it', async ({
  page,
  demo,
}) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/in-page-/, async (route) => {
    await held
    await route.continue()
  })

  // Firefox counts what is still held as part of loading the page.
  await page.goto(demo.url, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: information.title })).toBeVisible()
  await page.getByRole('link', { name: information.apply }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: session.signIn.title })).toBeVisible()

  release()
  await expect(page.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
})

test.describe('when the simulated government cannot start', () => {
  test.use({ serviceWorkers: 'block' })

  test('the page says why, and goes on once it can', async ({ page, demo, wrongs }) => {
    await page.route(/\/assets\/in-page-/, (route) => route.abort())
    await page.goto(`${demo.url}/portefeuille`)
    await expect(page.getByText(session.signIn.reasons['government-not-started'])).toBeVisible()

    await page.unroute(/\/assets\/in-page-/)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
    // The browser reports the file that did not come: expected here, and nothing else.
    expect(wrongs.filter((wrong) => !wrong.includes('ERR_FAILED'))).toEqual([])
    wrongs.length = 0
  })
})

test.describe('under a sub-path', () => {
  test.use({ folder: 'dist-e2e-sub', basePath: '/demo/' })

  test('pages, sign-in and offline reload work', async ({ page, demo }) => {
    await page.goto(`${demo.url}/`)
    await page.getByRole('link', { name: information.apply }).first().click()
    await expect(page).toHaveURL(/\/demo\/aanmelden\?interactie=/)
    await keptOffline(page)
    await demo.stop()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
    await page.getByRole('link', { name: acm.methods.itsme.name }).click()
    await expect(page).toHaveURL(/\/demo\/aanmelden\/itsme/)
  })
})

test('on plain http on another host the page says what does not work there, and why', async ({
  page,
  demo,
}) => {
  const address = new URL(demo.url)
  await page.goto(`http://${otherHost}:${address.port}/`)
  await expect(page.getByText(shell.insecure.text)).toBeVisible()
  await page.getByRole('link', { name: information.apply }).first().click()
  await expect(page.getByText(session.signIn.reasons['insecure-context'])).toBeVisible()
})

test('an address that does not exist says so', async ({ page, demo }) => {
  await page.goto(`${demo.url}/bestaat-niet`)
  await expect(page.getByRole('heading', { level: 1, name: session.notFound.title })).toBeVisible()
})
