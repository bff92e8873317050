import type { Locator, Page } from '@playwright/test'
import { access } from '../../../src/locales/nl/access'
import { acm } from '../../../src/locales/nl/acm'
import { application } from '../../../src/locales/nl/application'
import { btb } from '../../../src/locales/nl/btb'
import { idm } from '../../../src/locales/nl/idm'
import { information } from '../../../src/locales/nl/information'
import { portfolio } from '../../../src/locales/nl/portfolio'
import { session } from '../../../src/locales/nl/session'
import { shell } from '../../../src/locales/nl/shell'
import { staff } from '../../../src/locales/nl/staff'
import { expect } from './demo'

export { access, acm, application, btb, idm, information, portfolio, session, shell, staff }

export type Method = keyof typeof acm.methods

export const enterprise = 'Schrijnwerkerij Van Hout'

/** A text of the catalogue, filled in. */
export const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

/** Fills the form in view with the test data beside it, as somebody who gives a demonstration does. */
async function fillIn(page: Page | Locator) {
  const testData = page.locator('details', { hasText: acm.testData.title }).first()
  await testData.locator('summary').first().click()
  await testData.getByRole('button', { name: acm.testData.fill }).first().click()
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** What a person does to sign in with one method, from the choice of methods to the choice of an enterprise. */
export async function useKey(page: Page, method: Method) {
  await page.getByRole('link', { name: acm.methods[method].name }).click()
  await expect(heading(page, acm.methods[method].title)).toBeVisible()
  if (method === 'eid') {
    await fillIn(page)
    const window = page.getByRole('dialog', { name: acm.eid.window })
    await window.getByRole('button', { name: acm.signIn, exact: true }).click()
  } else if (method === 'itsme') {
    await fillIn(page)
    await page.getByRole('button', { name: acm.continue }).click()
    const phone = page.getByRole('region', { name: acm.itsme.phone })
    await fillIn(phone)
    await phone.getByRole('button', { name: acm.itsme.confirm }).click()
  } else {
    await fillIn(page)
    await page.getByRole('button', { name: acm.continue }).click()
    await expect(heading(page, acm.methods[method].secondTitle)).toBeVisible()
    await fillIn(page)
    await page.getByRole('button', { name: acm.signIn, exact: true }).click()
  }
}

/** Chooses the capacity and the enterprise. */
export async function actFor(page: Page, name = enterprise) {
  await expect(heading(page, acm.capacity.title)).toBeVisible()
  await page.getByLabel(acm.capacity.names.EA).check({ force: true })
  await page.getByRole('button', { name: acm.continue }).click()
  await expect(heading(page, acm.organisation.title)).toBeVisible()
  await page.getByLabel(new RegExp(name)).first().check({ force: true })
  await page.getByRole('button', { name: acm.continue }).click()
}

/** From an address of the app to the same address, signed in. */
export async function signIn(page: Page, method: Method = 'itsme') {
  await expect(heading(page, acm.choice.title)).toBeVisible()
  await useKey(page, method)
  await actFor(page)
}

/** From the choice of a capacity on, for who has one enterprise: that is not asked then. */
export async function actAsEntrepreneur(page: Page) {
  await expect(heading(page, acm.capacity.title)).toBeVisible()
  await choose(page, acm.capacity.names.EA)
  await page.getByRole('button', { name: acm.continue }).click()
}

/** Fills the three boxes of a date. */
export async function fillDate(page: Page, legend: string, day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  const group = page.getByRole('group', { name: legend })
  const boxes = group.getByRole('textbox')
  await boxes.nth(0).fill(date)
  await boxes.nth(1).fill(month)
  await boxes.nth(2).fill(year)
}

/** `YYYY-MM-DD` in Brussels, so many days from now. */
export function dayFromNow(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(Date.now())
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Presses Doorgaan and waits for the heading of the next step. */
export async function goOn(page: Page, next: string) {
  await page.getByRole('button', { name: application.continue, exact: true }).click()
  await expect(heading(page, next)).toBeVisible()
}

/** Chooses a radio button or a checkbox by its label, as a finger does. */
export const choose = (page: Page | Locator, name: string | RegExp) =>
  page.getByLabel(name).check({ force: true })

/** From the portfolio to the first step of a new application. */
export async function startApplication(page: Page) {
  await page.getByRole('button', { name: portfolio.start.action }).click()
  await expect(heading(page, application.titles.start)).toBeVisible()
}

type Look = (page: Page) => Promise<void>

/** Fills one application, step by step, up to the last page; calls back on each filled page. */
export async function fillApplication(page: Page, look: Look = async () => {}) {
  await fillDate(page, application.start.legend, dayFromNow(7))
  await look(page)
  await goOn(page, application.titles.hoofdactiviteit)

  await look(page)
  await goOn(page, application.titles.project)

  await choose(page, application.services.training)
  await page.getByLabel(application.project.title.training).fill('Excel voor gevorderden')
  await choose(page, application.forms.classroom)
  await page.getByLabel(application.project.theme, { exact: true }).selectOption({ label: 'Digitalisering' })
  await page.getByLabel(application.project.subtheme, { exact: true }).selectOption({ label: 'Software' })
  await page.getByLabel(application.project.motivation).fill('Onze offertes en planning maken we in Excel.')
  await fillDate(page, application.project.agreedOn.training, dayFromNow(-3))
  await fillDate(page, application.project.serviceEnd.training, dayFromNow(8))
  await page.getByLabel(application.project.hours).fill('14')
  await page.getByLabel(application.project.participant.name).fill('Tom Van Hout')
  await page
    .getByLabel(application.project.participant.status)
    .selectOption({ label: application.participantStatus['active-partner'] })
  await look(page)
  await goOn(page, application.titles.dienstverlener)

  await page.getByLabel(application.provider.query).fill('leerlabs')
  await page.getByRole('button', { name: application.provider.search }).click()
  // One firm has a number per service: the number tells them apart.
  await page.locator('input[type=radio][value="DV.O900001"]').check({ force: true })
  await look(page)
  await goOn(page, application.titles.trainingPrice)

  await page.getByLabel(application.amount.price).fill('590')
  await look(page)
  await goOn(page, application.titles.verklaringen)

  for (const name of ['correct', 'unrelated', 'evidence'] as const) {
    await choose(page, application.declarations[name])
  }
  await choose(page, /de-minimissteun over drie jaar\./)
  await page.getByLabel(application.declarations.received).fill('0')
  await look(page)
  await goOn(page, application.titles.controleren)
}
