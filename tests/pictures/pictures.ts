/**
 * Takes twenty pages as a person meets them, at 1280 and 320 px, always on the same day: what a change of walls or looks
 * does to them is compared by eye (`npm run pictures`).
 */
import type { Page } from '@playwright/test'
import { expect, test as base } from '../e2e/support/demo'
import { enterprise as data } from '../e2e/support/enterprise'
import { play } from '../e2e/support/panel'
import {
  acm,
  access,
  actAsEntrepreneur,
  actFor,
  application,
  btb,
  enterprise,
  fillApplication,
  filled,
  idm,
  information,
  portfolio,
  signIn,
  staff,
  startApplication,
  useKey,
} from '../e2e/support/visitor'

const folder = process.env.PICTURES ?? 'pictures/now'
const day = new Date('2026-11-30T10:00:00+01:00')
const widths = [1280, 320]

const test = base.extend({
  context: async ({ context }, use) => {
    await context.clock.setFixedTime(day)
    await use(context)
  },
})

test.use({ folder: 'dist' })

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

async function take(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready)
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true, animations: 'disabled' })
  }
  if (before) await page.setViewportSize(before)
}

/** As somebody who has come to the choice of a digital key, plays this person and uses itsme. */
async function signInAs(page: Page, person: string) {
  await expect(heading(page, acm.choice.title)).toBeVisible()
  await play(page, person)
  await useKey(page, 'itsme')
}

test('public pages', async ({ page, demo }) => {
  await page.goto(demo.url)
  await expect(heading(page, information.title)).toBeVisible()
  await take(page, '01-informatie')
  await page.goto(`${demo.url}/over-deze-demo`)
  await expect(page.locator('h1')).toBeVisible()
  await take(page, '02-over-deze-demo')
  await page.goto(`${demo.url}/bestaat-niet`)
  await expect(page.locator('h1')).toBeVisible()
  await take(page, '03-bestaat-niet')
})

test('signing in, the photo and the portfolio', async ({ page, demo }) => {
  await page.goto(`${demo.url}/portefeuille`)
  await expect(heading(page, acm.choice.title)).toBeVisible()
  await take(page, '04-aanmelden')
  await page.getByRole('link', { name: acm.methods.itsme.name }).click()
  await expect(heading(page, acm.methods.itsme.title)).toBeVisible()
  await take(page, '05-itsme')
  await page.goBack()
  await useKey(page, 'itsme')
  await expect(heading(page, acm.capacity.title)).toBeVisible()
  await take(page, '06-aanmelden-als')
  await actFor(page)
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
  await take(page, '07-portefeuille')
  await page.goto(`${demo.url}/foto/index.html`)
  await expect(page.getByRole('main').getByText('1999.900.171').first()).toBeVisible()
  await take(page, '08-foto')
})

test('an application', async ({ page, demo }) => {
  await page.goto(`${demo.url}/portefeuille`)
  await signIn(page)
  await startApplication(page)
  const names = ['09-start', '', '10-project', '11-dienstverlener', '12-bedrag', '']
  await fillApplication(page, async () => {
    const name = names.shift()
    if (name) await take(page, name)
  })
  await take(page, '13-controleren')
  await page.getByRole('button', { name: application.check.submit.action }).click()
  await expect(heading(page, application.confirmation.title)).toBeVisible()
  await take(page, '14-bevestiging')
})

test('data of a first time', async ({ page, demo }) => {
  await page.goto(`${demo.url}/onderneming`)
  await signInAs(page, 'Hilde Mertens')
  await actAsEntrepreneur(page)
  await expect(heading(page, data.list.title)).toBeVisible()
  await take(page, '15-onderneming')
  await page.goto(`${demo.url}/onderneming/grootte`)
  await expect(heading(page, data.titles.grootte)).toBeVisible()
  await take(page, '16-grootte')
})

test('no rights yet', async ({ page, demo }) => {
  await page.goto(`${demo.url}/portefeuille`)
  await signInAs(page, 'Sara Peeters')
  await actAsEntrepreneur(page)
  await expect(heading(page, filled(access.heading.none, { name: 'Pixelzee' }))).toBeVisible()
  await take(page, '17-geen-toegang')
})

test('BTB and gebruikersbeheer', async ({ page, demo }) => {
  await page.goto(`${demo.url}/btb`)
  await signIn(page)
  await expect(heading(page, btb.overview.title)).toBeVisible()
  await take(page, '18-btb')
  await page.goto(`${demo.url}/gebruikersbeheer`)
  await expect(heading(page, filled(idm.users.title, { name: enterprise }))).toBeVisible()
  await take(page, '19-gebruikersbeheer')
})

test('the side of VLAIO', async ({ page, demo }) => {
  await page.goto(demo.url)
  await page.getByRole('link', { name: information.audience.staff }).click()
  await signInAs(page, 'Nele Aerts')
  await page.getByRole('searchbox').fill('1999.900.171')
  await page.getByRole('button', { name: staff.search.action, exact: true }).click()
  await page.getByRole('link', { name: 'Schrijnwerkerij Van Hout' }).click()
  await page.getByRole('link', { name: /KMO004711$/ }).click()
  await expect(page.getByText(staff.events.submitted)).toBeVisible()
  await take(page, '20-dossier')
})
