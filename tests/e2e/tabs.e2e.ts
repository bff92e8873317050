import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './support/demo'
import { openWindowAs } from './support/panel'
import {
  acm,
  actAsEntrepreneur,
  actFor,
  application,
  dayFromNow,
  enterprise,
  fillDate,
  goOn,
  portfolio,
  session,
  shell,
  signIn,
  startApplication,
  useKey,
} from './support/visitor'
import { begin, pass } from './support/situation'

const minute = 60_000

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const portfolioOf = (name: string) => portfolio.title.replace('{name}', name)
const actsFor = (name: string) => session.notice['signed-in'].replace('{name}', name)

/** What the tab keeps of its session. */
const tokens = (page: Page) =>
  page.evaluate(
    () =>
      JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}') as {
        accessToken: string
        refreshToken: string | null
        activeAt: number
      },
  )

async function openPortfolio(page: Page, url: string) {
  await begin(page, url)
  await expect(heading(page, portfolioOf(enterprise))).toBeVisible()
}

/** Headings that stood on a page that is opened from now on, also for a moment. */
async function recordHeadings(context: BrowserContext) {
  const seen: string[] = []
  await context.exposeFunction('tellHeading', (text: string) => seen.push(text))
  await context.addInitScript(() => {
    const { tellHeading } = window as unknown as { tellHeading: (text: string) => void }
    new MutationObserver(() => {
      const text = document.querySelector('main h1')?.textContent?.trim()
      if (text) tellHeading(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })
  return seen
}

/** So much time passes, in which the person does something every twenty minutes. */
async function stayActive(page: Page, minutes: number) {
  await page.bringToFront()
  for (let passed = 0; passed < minutes; passed += 20) {
    const { activeAt } = await tokens(page)
    await pass(page, 'PT20M')
    await page.evaluate(() => dispatchEvent(new Event('pageshow')))
    // An act counts at the time that the page has learnt by then.
    await expect(async () => {
      await page.keyboard.press('Shift')
      expect((await tokens(page)).activeAt).toBeGreaterThan(activeAt + 19 * minute)
    }).toPass()
  }
}

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: /^Tom Van Hout/ }).click()
  await page.getByRole('button', { name: shell.header.signOut }).click()
  await expect(heading(page, session.signedOut.title)).toBeVisible()
}

test('a new tab signs in by itself, at the address that was typed', async ({ page, context, demo }) => {
  await openPortfolio(page, demo.url)
  const seen = await recordHeadings(context)
  const other = await context.newPage()
  const address = `${demo.url}/portefeuille?jaar=2025#inhoud`
  await other.goto(address)
  await expect(heading(other, portfolioOf(enterprise))).toBeVisible()
  await expect(other.getByText(actsFor(enterprise), { exact: true }).first()).toBeVisible()
  await expect(other).toHaveURL(address)
  expect(seen).not.toContain(acm.choice.title)
  expect(seen).not.toContain(acm.capacity.title)
  expect(seen).not.toContain(session.signIn.failedTitle)
  expect((await tokens(other)).refreshToken).not.toBe((await tokens(page)).refreshToken)
})

test('signing out in one tab signs out the other, which leads back', async ({ page, context, demo }) => {
  await openPortfolio(page, demo.url)
  const other = await context.newPage()
  await other.goto(`${demo.url}/foto/index.html`)
  await expect(heading(other, /Ondernemingsfoto/)).toBeVisible()

  await signOut(page)
  await expect(page.getByText(session.signedOut.byYou)).toBeVisible()
  await expect(other.getByText(session.signedOut.elsewhere)).toBeVisible()
  expect(await other.evaluate(() => sessionStorage.getItem('kmo-session'))).toBeNull()

  // The single sign-on is over too.
  await other.getByRole('link', { name: session.signedOut.goOn }).click()
  await signIn(other)
  await expect(other).toHaveURL(`${demo.url}/foto/index.html`)
})

test('two persons are played side by side, each with a session of their own', async ({ page, demo }) => {
  await openPortfolio(page, demo.url)
  const yasmine = await openWindowAs(page, 'Yasmine Demir')
  await expect(yasmine).toHaveURL(`${demo.url}/`)

  await yasmine.goto(`${demo.url}/portefeuille`)
  await expect(heading(yasmine, acm.choice.title)).toBeVisible()
  await useKey(yasmine, 'itsme')
  await actAsEntrepreneur(yasmine)
  await expect(heading(yasmine, portfolioOf('Pixelzee'))).toBeVisible()

  await page.reload()
  await expect(heading(page, portfolioOf(enterprise))).toBeVisible()
  await signOut(page)
  await yasmine.reload()
  await expect(heading(yasmine, portfolioOf('Pixelzee'))).toBeVisible()
})

test('a duplicated tab gets a refresh token of its own, and both go on for hours', async ({
  page,
  context,
  demo,
}) => {
  await openPortfolio(page, demo.url)
  const before = await tokens(page)
  const opening = context.waitForEvent('page')
  await page.evaluate(() => void window.open(location.href))
  const copy = await opening
  await expect(heading(copy, portfolioOf(enterprise))).toBeVisible()
  await expect.poll(async () => (await tokens(copy)).refreshToken).not.toBe(before.refreshToken)
  const own = await tokens(copy)
  expect(own.refreshToken).toEqual(expect.any(String))
  expect(await tokens(page)).toEqual(before)

  await stayActive(page, 80)
  for (const [tab, old] of [
    [page, before],
    [copy, own],
  ] as const) {
    await tab.bringToFront()
    await tab.getByRole('link', { name: shell.header.photo }).first().click()
    await expect(heading(tab, /Ondernemingsfoto/)).toBeVisible()
    await expect.poll(async () => (await tokens(tab)).accessToken).not.toBe(old.accessToken)
    expect((await tokens(tab)).refreshToken).not.toBe(old.refreshToken)
  }
  const [ofPage, ofCopy] = [await tokens(page), await tokens(copy)]
  expect([ofPage.refreshToken, ofCopy.refreshToken]).toEqual([expect.any(String), expect.any(String)])
  expect(ofPage.refreshToken).not.toBe(ofCopy.refreshToken)
})

test('a reload is no duplicate: the tab keeps its refresh token', async ({ page, demo }) => {
  await openPortfolio(page, demo.url)
  const before = await tokens(page)
  for (let reloads = 0; reloads < 3; reloads += 1) {
    await page.reload()
    await expect(heading(page, portfolioOf(enterprise))).toBeVisible()
  }
  expect(await tokens(page)).toEqual({ ...before, activeAt: expect.any(Number) })
})

test('somebody who did nothing for half an hour is signed out, and comes back to the same step', async ({
  page,
  demo,
}) => {
  await openPortfolio(page, demo.url)
  await startApplication(page)
  await fillDate(page, application.start.legend, dayFromNow(7))
  await goOn(page, application.titles.hoofdactiviteit)
  await goOn(page, application.titles.project)
  await page.getByLabel(application.services.training).check({ force: true })
  const title = page.getByLabel(application.project.title.training)
  await title.fill('Excel voor gevorderden')
  const step = page.url()

  await pass(page, 'PT31M')
  await page.evaluate(() => dispatchEvent(new Event('pageshow')))
  await expect(heading(page, session.signedOut.title)).toBeVisible()
  await expect(page.getByText(session.signedOut.idle)).toBeVisible()

  // ACM's single sign-on lasts longer: no digital key is asked.
  await page.getByRole('link', { name: session.signedOut.goOn }).click()
  await actFor(page)
  await expect(page).toHaveURL(step)
  await expect(title).toHaveValue('Excel voor gevorderden')
})
