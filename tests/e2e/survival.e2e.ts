import type { Page } from '@playwright/test'
import { hardReload } from './support/browsers'
import { expect, keptOffline, test } from './support/demo'
import { newProfile, openPlainChromium, openPlainFirefox, stopWorkers } from './support/simulation'
import {
  acm,
  actFor,
  application,
  dayFromNow,
  fillDate,
  goOn,
  portfolio,
  session,
  startApplication,
} from './support/visitor'
import { begin, pass } from './support/situation'

const typed = 'Excel voor gevorderden'

/** An applicant in the middle of the third step, who typed the name of a training and has not saved it. */
async function inTheMiddle(page: Page, url: string) {
  await begin(page, url)
  await startApplication(page)
  await fillDate(page, application.start.legend, dayFromNow(7))
  await goOn(page, application.titles.hoofdactiviteit)
  await goOn(page, application.titles.project)
  await page.getByLabel(application.services.training).check({ force: true })
  await page.getByLabel(application.project.title.training).fill(typed)
  // Kept within half a second, and only then is it safe from a power cut.
  await expect.poll(() => drafts(page)).toContain(typed)
}

/** Everything the browser keeps of what was typed, as one text. */
const drafts = (page: Page) =>
  page.evaluate(async () => {
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await answerOf(indexedDB.open('kmo-drafts'))
    const kept = await answerOf(database.transaction('drafts').objectStore('drafts').getAll())
    database.close()
    return JSON.stringify(kept)
  })

const title = (page: Page) => page.getByLabel(application.project.title.training)

/** Nothing typed is lost, and the simulated government still answers. */
async function expectAlive(page: Page) {
  await expect(title(page)).toHaveValue(typed)
  await page.getByRole('button', { name: application.later }).click()
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
}

// Only Chromium: its debugging protocol stops workers.
test(
  'the browser stops every worker in the middle of a form',
  { tag: '@chromium' },
  async ({ page, demo }) => {
    await inTheMiddle(page, demo.url)
    await keptOffline(page)
    await stopWorkers(page)
    await expectAlive(page)
  },
)

test('a hard reload in the middle of a form', async ({ page, demo }) => {
  await inTheMiddle(page, demo.url)
  await keptOffline(page)
  await Promise.all([page.waitForEvent('load'), hardReload(page)])
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  await expectAlive(page)
})

test('the server stops and the page is reloaded, also after a hard reload that could not work', async ({
  page,
  demo,
}) => {
  await inTheMiddle(page, demo.url)
  await keptOffline(page)
  await demo.stop()
  await page.reload()
  await expect(title(page)).toHaveValue(typed)

  // A hard reload passes by every worker: without a server it fails by definition. The address typed again works.
  const address = page.url()
  await hardReload(page).catch(() => {})
  await expect.poll(() => page.url()).toMatch(/^(chrome-error:|about:neterror)/)
  await page.goto(address)
  await expectAlive(page)
})

test('all tabs are closed and a deep link is opened again without network', async ({
  page,
  context,
  demo,
}) => {
  await inTheMiddle(page, demo.url)
  await keptOffline(page)
  const address = page.url()
  await demo.stop()
  await page.close()

  const later = await context.newPage()
  await later.goto(address)
  // ACM still knows the person, and the browser what they chose: nothing is asked.
  await expect(later).toHaveURL(address)
  await expectAlive(later)
})

test('the demo is updated to a newer build while a tab is open', async ({ page, demo }) => {
  await inTheMiddle(page, demo.url)
  await keptOffline(page)
  await demo.stop()
  await demo.start('dist-e2e-next')

  // The open tab goes on with its own files, also those it had not loaded yet.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  const refresh = page.getByRole('button', { name: 'Nu vernieuwen' })
  // It is offered once all its files are there.
  await expect(refresh).toBeVisible({ timeout: 30_000 })
  await expect(title(page)).toHaveValue(typed)

  await Promise.all([page.waitForEvent('load'), refresh.click()])
  await expect(title(page)).toHaveValue(typed)
  expect(await page.locator('script[type="module"]').getAttribute('src')).toContain('/next-')
  await expectAlive(page)
})

// Only Chromium: its debugging protocol freezes a page.
test('the tab was hidden and frozen for more than half an hour', { tag: '@chromium' }, async ({ demo }) => {
  const chromium = await openPlainChromium()
  try {
    const [first] = chromium.context.pages()
    const page = first ?? (await chromium.context.newPage())
    await inTheMiddle(page, demo.url)
    await keptOffline(page)

    const other = await chromium.context.newPage()
    await other.goto(`${demo.url}/over-deze-demo`)
    await other.bringToFront()
    await page.waitForFunction(() => document.visibilityState === 'hidden')
    const debugging = await chromium.context.newCDPSession(page)
    await debugging.send('Page.setWebLifecycleState', { state: 'frozen' })
    await stopWorkers(other)
    await pass(other, 'PT31M')

    await debugging.send('Page.setWebLifecycleState', { state: 'active' })
    await page.bringToFront()
    await expect(page.getByRole('heading', { level: 1, name: session.signedOut.title })).toBeVisible()
    await expect(page.getByText(session.signedOut.idle)).toBeVisible()

    await page.getByRole('link', { name: session.signedOut.goOn }).click()
    await page.getByLabel(acm.capacity.names.EA).check({ force: true })
    await page.getByRole('button', { name: acm.continue }).click()
    await page.getByLabel(/Schrijnwerkerij Van Hout/).check({ force: true })
    await page.getByRole('button', { name: acm.continue }).click()
    await expectAlive(page)
  } finally {
    await chromium.close()
  }
})

test('the browser crashes in the middle of a form', async ({ demo, browserName }) => {
  // Two browsers are started on the way.
  test.setTimeout(120_000)
  const profile = newProfile()
  const open = () => (browserName === 'firefox' ? openPlainFirefox({ profile }) : openPlainChromium(profile))
  const before = await open()
  const page = await before.context.newPage()
  await inTheMiddle(page, demo.url)
  const address = page.url()
  await before.crash()

  const after = await open()
  try {
    const later = await after.context.newPage()
    await later.goto(address)
    // ACM still knows the person. What they chose last the browser writes down some seconds later: it may be asked again.
    const choice = later.getByRole('heading', { level: 1, name: acm.capacity.title })
    await expect(choice.or(title(later))).toBeVisible()
    if (await choice.isVisible()) await actFor(later)
    await expect(later).toHaveURL(address)
    await expectAlive(later)
  } finally {
    await after.close()
  }
})

// Only Chromium: its debugging protocol stops workers.
test(
  'with MSW’s own worker chosen, a stopped worker heals itself',
  { tag: '@chromium' },
  async ({ page, demo, wrongs }) => {
    await page.goto(demo.url)
    await page.getByRole('button', { name: 'Demo-paneel' }).click()
    await page.getByLabel(/In de worker van MSW/).check({ force: true })
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Toepassen en herladen' }).click(),
    ])
    await page.goto(`${demo.url}/portefeuille`)
    await expect(page.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
    for (let stopped = 0; stopped < 5; stopped += 1) {
      await stopWorkers(page)
      const status = await page.evaluate(async () => (await fetch('/services/acm/op/v1/keys')).status)
      expect(status).toBe(200)
    }
    // Here the requests do leave the page, for the worker: that is what this mode is for. None may reach the server.
    const reached = wrongs.filter((wrong) => !wrong.startsWith('reached the server'))
    expect(reached).toEqual([])
    wrongs.length = 0
  },
)
