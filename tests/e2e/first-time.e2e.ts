import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test, type Demo } from './support/demo'
import {
  completeTasks,
  confirmData,
  enterprise,
  fillTask,
  openTask,
  saveTask,
  status,
} from './support/enterprise'
import { openWindowAs } from './support/panel'
import { acm, actFor, application, dayFromNow, fillDate, goOn, portfolio, useKey } from './support/visitor'
import { begin } from './support/situation'

const deCuyper = 'Metaalwerken De Cuyper'
const karel = 'Karel De Cuyper'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** An employee with the right, whose enterprise never used the e-loket. */
async function openAsHilde(page: Page, demo: Demo, path = '/portefeuille') {
  await begin(page, demo.url, { person: 'hilde', open: path })
}

test('an employee completes the data of an enterprise that comes for the first time', async ({
  page,
  demo,
}) => {
  test.setTimeout(240_000)
  await openAsHilde(page, demo)

  await test.step('is led to the list of what is missing', async () => {
    await expect(page.getByText(portfolio.data.missing.title)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: portfolio.start.action }).click()
    await expect(heading(page, enterprise.list.title)).toBeFocused()
    await expect(status(page, 'verklaringen')).toHaveText(enterprise.list.status.later)
    await expectAccessible(page)
  })

  await test.step('begins in the middle, leaves half-way, and finds it back', async () => {
    await completeTasks(page, ['rekening'], expectAccessible)
    await openTask(page, 'contact')
    await page.getByLabel(enterprise.contact.email).fill('hilde@')
    await page.getByRole('button', { name: enterprise.later }).click()
    await expect(status(page, 'contact')).toHaveText(enterprise.list.status.begun)
    await page.getByRole('link', { name: enterprise.list.leave }).click()
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)

    await page.getByRole('link', { name: portfolio.data.missing.action }).click()
    await openTask(page, 'contact')
    await expect(page.getByLabel(enterprise.contact.email)).toHaveValue('hilde@')
    await page.getByRole('button', { name: enterprise.save }).click()
    await expect(page.getByRole('alert')).toContainText('Vul een e-mailadres in')
    await expectAccessible(page)
    await fillTask.contact(page)
    await saveTask(page)
  })

  await test.step('tells the rest; the declarations come last', async () => {
    await completeTasks(page, ['hoofdactiviteit', 'grootte', 'verklaringen'], expectAccessible)
  })

  await test.step('checks and confirms', async () => {
    await confirmData(page, expectAccessible)
    await expect(page.getByText(portfolio.data.complete.title)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('applies, and is not asked for the main activity again', async () => {
    await page.getByRole('button', { name: portfolio.start.action }).click()
    await expect(heading(page, application.titles.start)).toBeVisible()
    await fillDate(page, application.start.legend, dayFromNow(7))
    await goOn(page, application.titles.hoofdactiviteit)
    await expect(page.getByLabel(/Verspanend bewerken/)).toBeChecked()
  })
})

test('two people fill in the same data: the second is told, sees both versions and chooses', async ({
  page,
  demo,
}) => {
  test.setTimeout(180_000)
  await openAsHilde(page, demo, '/onderneming')
  const other = await openWindowAs(page, karel)
  await other.goto(`${demo.url}/onderneming/contact`)
  await expect(heading(other, acm.choice.title)).toBeVisible()
  await useKey(other, 'itsme')
  await actFor(other, deCuyper)
  await expect(heading(other, enterprise.titles.contact)).toBeVisible()

  // Only the window in front has the focus.
  await page.bringToFront()
  await openTask(page, 'contact')
  await page.getByLabel(enterprise.contact.email).fill('hilde@decuyper.example')
  await other.bringToFront()
  await other.getByLabel(enterprise.contact.email).fill('karel@decuyper.example')
  await saveTask(other)

  await page.bringToFront()
  await page.getByRole('button', { name: enterprise.save }).click()
  const notice = page.locator('.kp-alert', { hasText: 'Iemand anders heeft dit intussen gewijzigd' })
  await expect(notice).toContainText(`${karel} bewaarde op`)
  await expect(notice.getByRole('row', { name: 'E-mailadres' })).toContainText('hilde@decuyper.example')
  await expect(notice.getByRole('row', { name: 'E-mailadres' })).toContainText('karel@decuyper.example')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Mijn versie bewaren' }).click()
  await expect(heading(page, enterprise.list.title)).toBeFocused()

  await other.bringToFront()
  await openTask(other, 'contact')
  await expect(other.getByLabel(enterprise.contact.email)).toHaveValue('hilde@decuyper.example')
})
