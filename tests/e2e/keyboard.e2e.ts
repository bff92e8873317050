import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { press, tabTo } from './support/keyboard'
import { acm, type Method } from './support/visitor'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Opens the test data and has them filled in. */
async function fillIn(page: Page, place: Page | Locator = page) {
  const testData = place.locator('details', { hasText: acm.testData.title }).first()
  await press(page, testData.locator('summary'))
  await press(page, testData.getByRole('button', { name: acm.testData.fill, exact: true }))
}

const button = (place: Page | Locator, name: string) => place.getByRole('button', { name, exact: true })

/** From the page of a digital key to the end of it. */
const keys: Record<Method, (page: Page) => Promise<void>> = {
  async eid(page) {
    // The arrows move the card in the reader; the PIN is asked in a window that Escape closes again.
    await tabTo(page, page.getByLabel(acm.eid.positions.juist))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+Tab')
    await press(page, button(page, acm.eid.read))
    await expect(page.getByText(acm.faults['card-upside-down'].title)).toBeVisible()
    await tabTo(page, page.getByLabel(acm.eid.positions.omgekeerd))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Shift+Tab')
    await press(page, button(page, acm.eid.retry))
    const window = page.getByRole('dialog', { name: acm.eid.window })
    await expect(window).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText(acm.eid.cancelled)).toBeVisible()
    await expect(button(page, acm.eid.read)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(window).toBeVisible()
    await fillIn(page, window)
    await press(page, button(window, acm.signIn))
  },
  'federaal-token': (page) => twoSteps(page, 'federaal-token'),
  sms: (page) => twoSteps(page, 'sms'),
  'mobiele-app': (page) => twoSteps(page, 'mobiele-app'),
  async itsme(page) {
    await fillIn(page)
    await press(page, button(page, acm.continue))
    await expect(heading(page, acm.methods.itsme.secondTitle)).toBeFocused()
    const phone = page.getByRole('region', { name: acm.itsme.phone })
    await fillIn(page, phone)
    await press(page, button(phone, acm.itsme.confirm))
  },
}

async function twoSteps(page: Page, method: 'federaal-token' | 'sms' | 'mobiele-app') {
  await fillIn(page)
  await press(page, button(page, acm.continue))
  await expect(heading(page, acm.methods[method].secondTitle)).toBeFocused()
  await fillIn(page)
  await press(page, button(page, acm.signIn))
}

/** Chooses with the space bar, and goes on. */
async function pick(page: Page, choice: Locator) {
  await tabTo(page, choice)
  await page.keyboard.press('Space')
  await press(page, button(page, acm.continue))
}

for (const method of Object.keys(acm.methods) as Method[]) {
  test(`somebody without a mouse signs in with ${acm.methods[method].name}`, async ({ page, demo }) => {
    await page.goto(`${demo.url}/portefeuille`)
    await expect(heading(page, acm.choice.title)).toBeVisible()
    await press(page, page.getByRole('link', { name: acm.methods[method].name, exact: true }))
    await expect(heading(page, acm.methods[method].title)).toBeFocused()
    await expectAccessible(page)
    await keys[method](page)
    await expect(heading(page, acm.capacity.title)).toBeFocused()
    await pick(page, page.getByLabel(acm.capacity.names.EA))
    await expect(heading(page, acm.organisation.title)).toBeFocused()
    await pick(page, page.getByRole('radio').first())
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}
