import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { press, tabTo } from './support/keyboard'
import { play, reachKbo } from './support/panel'
import { access, acm, choose, portfolio, session, shell, useKey } from './support/visitor'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const options = (page: Page) =>
  page.getByRole('group', { name: acm.organisation.enterprises }).getByRole('radio')
const goOn = (page: Page) => button(page, acm.continue).click()

/** Signs in as this person, or as Tom who is played when nobody was chosen, up to the choice of a capacity. */
async function signInAs(page: Page, url: string, name?: string) {
  await page.goto(`${url}/portefeuille`)
  await expect(heading(page, acm.choice.title)).toBeVisible()
  if (name) await play(page, name)
  await useKey(page, 'itsme')
  await expect(heading(page, acm.capacity.title)).toBeVisible()
}

async function toEnterprises(page: Page) {
  await choose(page, acm.capacity.names.EA)
  await goOn(page)
  await expect(heading(page, acm.organisation.title)).toBeVisible()
}

test('an accountant finds one of 240 enterprises with the keyboard, by page and by search', async ({
  page,
  demo,
}) => {
  await signInAs(page, demo.url, 'Veerle Claessens')
  await toEnterprises(page)
  await expect(page.getByText('U ziet 1 tot 25 van 240.')).toBeVisible()
  await expectAccessible(page)

  await test.step('goes to the third page and chooses there', async () => {
    await press(page, button(page, acm.pages.next))
    await expect(page.getByText('U ziet 26 tot 50 van 240.')).toBeVisible()
    await expect(options(page).first()).toBeFocused()
    await press(page, button(page, 'Pagina 3'))
    await expect(page.getByText('U ziet 51 tot 75 van 240.')).toBeVisible()
    await expect(button(page, 'Pagina 3')).toHaveAttribute('aria-current', 'page')
    await page.keyboard.press('ArrowDown')
    await expect(options(page).nth(1)).toBeChecked()
  })

  await test.step('sees that choice on the next page, and what a search finds beside it', async () => {
    const chosen = await options(page).nth(1).getAttribute('value')
    await press(page, button(page, acm.pages.next))
    await expect(page.getByText(acm.organisation.chosen, { exact: true })).toBeVisible()
    await expect(options(page).first()).toHaveAttribute('value', chosen ?? '')
    await expect(options(page).first()).toBeChecked()
    await expectAccessible(page)

    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    const search = page.getByLabel(acm.organisation.search)
    await expect(search).toBeFocused()
    await page.keyboard.type('geudens gent')
    await expect(page.getByText('1 gevonden.')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('takes the one that was found', async () => {
    await page.keyboard.press('Tab')
    await expect(options(page).first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByLabel('Garage Geudens NV')).toBeChecked()
    await press(page, button(page, acm.continue))
    await expect(heading(page, /Garage Geudens/)).toBeVisible()
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)
  })
})

test('the latest used enterprise comes first, and one without access explains itself', async ({
  page,
  demo,
}) => {
  await signInAs(page, demo.url, 'Veerle Claessens')
  await toEnterprises(page)
  await page.getByLabel(acm.organisation.search).fill('fitness eyckmans')
  await choose(page, 'Fitness Eyckmans NV')
  await goOn(page)
  await expect(heading(page, /Fitness Eyckmans/)).toBeVisible()
  await expect(page).toHaveURL(/\/geen-toegang$/)
  await expect(button(page, portfolio.start.action)).toHaveCount(0)

  await page.getByRole('button', { name: /Veerle Claessens/ }).click()
  await page.getByRole('link', { name: shell.header.switch }).click()
  await expect(heading(page, acm.organisation.title)).toBeVisible()
  await expect(options(page).first()).toHaveAccessibleDescription(/laatst gekozen op/)
  await expect(page.getByLabel('Fitness Eyckmans NV')).toBeVisible()
})

test('while KBO cannot be reached the last known list is there, and is renewed on request', async ({
  page,
  demo,
}) => {
  await signInAs(page, demo.url)
  await reachKbo(page, false)
  await toEnterprises(page)
  const notice = page.getByText(/laatst gekende lijst: die van .*\som\s02:00/)
  await expect(notice).toBeVisible()
  await expect(options(page)).toHaveCount(2)
  await choose(page, /Schrijnwerkerij Van Hout/)
  await expectAccessible(page)

  await button(page, acm.kbo.retry).click()
  await expect(notice).toBeVisible()
  await reachKbo(page, true)
  await tabTo(page, button(page, acm.kbo.retry))
  await page.keyboard.press('Enter')
  await expect(page.getByText(acm.kbo.back)).toBeVisible()
  await expect(page.getByLabel(/Schrijnwerkerij Van Hout/)).toBeChecked()
  await goOn(page)
  await expect(heading(page, /Schrijnwerkerij Van Hout/)).toBeVisible()
})

test('Back leads past a sign-in: from the capacity, and once signed in', async ({ page, demo }) => {
  await page.goto(demo.url)
  await page.getByRole('link', { name: 'Aanvragen' }).first().click()
  await expect(heading(page, acm.choice.title)).toBeVisible()

  await test.step('a digital key leads back to the other ones', async () => {
    await page.getByRole('link', { name: acm.methods.eid.name }).click()
    await expect(heading(page, acm.methods.eid.title)).toBeVisible()
    await page.goBack()
    await expect(heading(page, acm.choice.title)).toBeVisible()
  })

  await test.step('the capacity is left for the page before the sign-in', async () => {
    await useKey(page, 'itsme')
    await expect(heading(page, acm.capacity.title)).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(`${demo.url}/`)
    await expect(page.getByRole('link', { name: 'Aanvragen' }).first()).toBeVisible()
  })

  await test.step('so is the e-loket, and the person stays signed in', async () => {
    await page.getByRole('link', { name: 'Aanvragen' }).first().click()
    await toEnterprises(page)
    await choose(page, /Schrijnwerkerij Van Hout/)
    await goOn(page)
    await expect(heading(page, /Schrijnwerkerij Van Hout/)).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(`${demo.url}/`)
    await expect(page.getByRole('button', { name: /Tom Van Hout/ })).toBeVisible()
  })
})

test('Back right after a digital key and an enterprise stays signed in too', async ({ page, demo }) => {
  await page.goto(demo.url)
  await page.getByRole('link', { name: 'Aanvragen' }).first().click()
  await useKey(page, 'itsme')
  await toEnterprises(page)
  await choose(page, /Schrijnwerkerij Van Hout/)
  await goOn(page)
  await expect(heading(page, /Schrijnwerkerij Van Hout/)).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(`${demo.url}/`)
  await expect(page.getByRole('button', { name: /Tom Van Hout/ })).toBeVisible()
})

test('the only enterprise is not asked for', async ({ page, demo }) => {
  await signInAs(page, demo.url, 'Yasmine Demir')
  await expect(page.getByText('Alleen Pixelzee. Die kiezen we meteen voor u.')).toBeVisible()
  await expectAccessible(page)
  await choose(page, acm.capacity.names.EA)
  await goOn(page)
  await expect(heading(page, /Pixelzee/)).toBeVisible()
})

test('a citizen is told why that cannot work, and chooses again without signing in again', async ({
  page,
  demo,
}) => {
  await signInAs(page, demo.url)
  await choose(page, acm.capacity.names.BUR)
  await goOn(page)
  await expect(heading(page, session.wrongCapacity.citizen.title)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: session.wrongCapacity.again }).click()
  await expect(heading(page, acm.organisation.title)).toBeVisible()
  await choose(page, /Schrijnwerkerij Van Hout/)
  await goOn(page)
  await expect(page).toHaveURL(`${demo.url}/portefeuille`)
})

test('a new employee names an enterprise that knows nothing of her yet, and asks for the right', async ({
  page,
  demo,
}) => {
  await signInAs(page, demo.url, 'Noor Baeten')
  await expect(page.getByText(acm.missing.title, { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(acm.missing.number).fill('1999.900.468')
  await button(page, acm.missing.action).click()
  await expect(heading(page, 'U hebt nog geen toegang voor Pixelzee')).toBeVisible()
  await page.getByLabel(access.request.email).fill('noor@pixelzee.example')
  await button(page, access.request.send).click()
  await expect(page.getByText(access.request.pending, { exact: true })).toBeVisible()

  await page.getByRole('link', { name: access.ways.switch }).click()
  await expect(heading(page, acm.capacity.title)).toBeVisible()
})
