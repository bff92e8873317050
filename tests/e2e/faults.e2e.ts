import type { Page } from '@playwright/test'
import { forms } from '../../src/locales/nl/forms'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { putFault, spoilRequests, takeFaultAway } from './support/faults'
import { application, dayFromNow, fillApplication, fillDate, portfolio, shell } from './support/visitor'
import { begin } from './support/situation'

const { failure } = forms
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const retry = (page: Page) => page.getByRole('button', { name: failure.retry })
const own = /^Kmo-portefeuille van/

/** At the portfolio, with a clock that the test can put forward. */
async function openPortfolio(page: Page, url: string) {
  await spoilRequests(page)
  await page.clock.install()
  await begin(page, url)
  await expect(heading(page, own)).toBeVisible()
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
}

/** Goes to another page of the app. */
async function toPhoto(page: Page) {
  await page.getByRole('navigation').getByRole('link', { name: shell.header.photo }).click()
  await expect(heading(page, /^Ondernemingsfoto van/)).toBeVisible()
}

/** Goes to the portfolio from elsewhere in the app, without a new page. */
const toPortfolio = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: shell.header.portfolio }).click()

const projectNumbers = (page: Page) => page.getByRole('rowheader', { name: /^\d{4}KMO\d{6}$/ })

test('a read that is answered by a hotel, or not at all, says so and can be tried again @firefox', async ({
  page,
  demo,
}) => {
  await openPortfolio(page, demo.url)

  await test.step('a hotel answers with a page of its own', async () => {
    await toPhoto(page)
    await putFault(page, 'HTML', 'GET', /\/portfolio$/)
    await toPortfolio(page)
    await expect(page.getByText(failure.outages.unreadable)).toBeVisible()
    await expect(heading(page, own)).toBeVisible()
    await takeFaultAway(page)
    await retry(page).click()
    await expect(projectNumbers(page)).toHaveCount(3)
    await expect(page.getByText(failure.outages.unreadable)).toBeHidden()
  })

  await test.step('a service that stays silent is given up after half a minute', async () => {
    await toPhoto(page)
    await putFault(page, 'silence', 'GET', /\/portfolio$/)
    await toPortfolio(page)
    await expect(heading(page, own)).toBeVisible()
    await page.clock.runFor(5_000)
    await expect(page.getByText(forms.slow)).toBeVisible()
    await page.clock.fastForward(30_000)
    await expect(page.getByText(failure.outages['too-slow'])).toBeVisible()
    await expect(page.getByText(forms.slow)).toBeHidden()
    await takeFaultAway(page)
    await retry(page).click()
    await expect(projectNumbers(page)).toHaveCount(3)
  })
})

test('a change whose answer is empty, refused for a while or lost: nothing typed is lost, nothing is done twice', async ({
  page,
  demo,
}) => {
  test.setTimeout(120_000)
  await openPortfolio(page, demo.url)

  await test.step('the answer to the start of an application gets lost: the retry opens the same draft', async () => {
    await putFault(page, 'lost', 'POST', /\/applications$/)
    await page.getByRole('button', { name: portfolio.start.action }).click()
    await expect(page.getByText(failure.outages['no-answer'])).toBeVisible()
    await takeFaultAway(page)
    await retry(page).click()
    await expect(heading(page, application.titles.start)).toBeVisible()
    const first = page.url()
    await toPortfolio(page)
    const drafts = page.getByRole('row', { name: portfolio.status.draft })
    await expect(drafts).toHaveCount(1)
    await page.goBack()
    await expect(page).toHaveURL(first)
    await expect(heading(page, application.titles.start)).toBeVisible()
  })

  const day = dayFromNow(7)
  const typedDay = page.getByRole('group', { name: application.start.legend }).getByRole('textbox').first()

  await test.step('a save is answered with nothing: what was typed stays, in the browser too', async () => {
    await putFault(page, 'empty', 'PATCH', /\/applications\//)
    await fillDate(page, application.start.legend, day)
    await page.getByRole('button', { name: application.continue, exact: true }).click()
    await expect(page.getByText(failure.outages.unreadable)).toBeVisible()
    await expect(typedDay).toHaveValue(day.slice(-2))
    await page.reload()
    await expect(typedDay).toHaveValue(day.slice(-2))
  })

  await test.step('a service that is too busy says how long, and is left alone so long', async () => {
    await putFault(page, 'busy', 'PATCH', /\/applications\//)
    await page.getByRole('button', { name: application.continue, exact: true }).click()
    await expect(page.getByText('U kunt het over 30 seconden opnieuw proberen.')).toBeVisible()
    await expect(retry(page)).toHaveAttribute('aria-disabled', 'true')
    await expect(typedDay).toHaveValue(day.slice(-2))
    await expectAccessible(page)
    await takeFaultAway(page)
    await page.clock.fastForward(31_000)
    await expect(retry(page)).not.toHaveAttribute('aria-disabled')
    await retry(page).click()
    await expect(heading(page, application.titles.hoofdactiviteit)).toBeVisible()
    await page.goBack()
  })

  await test.step('the answer to the submission gets lost: one project number', async () => {
    await fillApplication(page)
    await putFault(page, 'lost', 'POST', /\/submission$/)
    await page.getByRole('button', { name: application.check.submit.action }).click()
    await expect(page.getByText(application.check.unknown.title)).toBeVisible()
    await takeFaultAway(page)
    await retry(page).click()
    await expect(heading(page, application.confirmation.title)).toBeVisible()
    const number = /\d{4}KMO\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    expect(number).not.toBe('')
    await toPortfolio(page)
    await expect(projectNumbers(page)).toHaveCount(4)
    await expect(page.getByRole('rowheader', { name: number })).toHaveCount(1)
  })
})
