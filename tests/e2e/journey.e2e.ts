import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import {
  acm,
  actFor,
  application,
  enterprise,
  fillApplication,
  information,
  portfolio,
  session,
  shell,
  startApplication,
  useKey,
} from './support/visitor'
import { begin } from './support/situation'

test('an entrepreneur goes from Aanvragen to a submitted application, and finds it again', async ({
  page,
  demo,
}) => {
  test.setTimeout(180_000)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

  await test.step('reads the information page and presses the pink button', async () => {
    await page.goto(demo.url)
    await expect(heading(information.title)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: information.apply }).first().click()
  })

  await test.step('signs in with itsme and chooses the enterprise', async () => {
    await expect(heading(acm.choice.title)).toBeVisible()
    await expect(heading(acm.choice.title)).toBeFocused()
    await expectAccessible(page)
    await useKey(page, 'itsme')
    await expect(heading(acm.capacity.title)).toBeVisible()
    await expectAccessible(page)
    await actFor(page)
  })

  await test.step('sees the enterprise photo', async () => {
    await expect(heading(new RegExp(enterprise))).toBeVisible()
    await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
    await expect(page.getByRole('main').getByText('1999.900.171').first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('goes to the portfolio and starts an application', async () => {
    await page.goto(`${demo.url}/portefeuille`)
    await expect(page.getByText(/nog vrij €\s6\.714,00/)).toBeVisible()
    await expectAccessible(page)
    await startApplication(page)
  })

  await test.step('fills the seven steps', async () => {
    await fillApplication(page, expectAccessible)
    await expectAccessible(page)
    await expect(page.getByText(/€\s177,00/).first()).toBeVisible()
  })

  let projectNumber = ''
  await test.step('submits it, with a double click, and gets one project number', async () => {
    await page.getByRole('button', { name: application.check.submit.action }).dblclick()
    await expect(heading(application.confirmation.title)).toBeVisible()
    projectNumber = /\d{4}KMO\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? ''
    expect(projectNumber).not.toBe('')
    await expect(page.getByText(/€\s413,00/).first()).toBeVisible()
    await expect(page.getByText(/\+\+\+\d{3}\/\d{4}\/\d{5}\+\+\+/).first()).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('finds it in the portfolio, also after a reload', async () => {
    await page.goto(`${demo.url}/portefeuille`)
    for (const visit of ['first', 'reloaded']) {
      if (visit === 'reloaded') await page.reload()
      await expect(page.getByRole('rowheader', { name: projectNumber })).toHaveCount(1)
      await expect(page.getByText(/nog vrij €\s6\.537,00/)).toBeVisible()
    }
  })

  await test.step('signs out, and is asked to sign in again', async () => {
    await page.getByRole('button', { name: /Tom Van Hout/ }).click()
    await page.getByRole('button', { name: shell.header.signOut }).click()
    await expect(heading(session.signedOut.title)).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${demo.url}/portefeuille`)
    await expect(heading(acm.choice.title)).toBeVisible()
  })
})

test('the language can be changed on the way and stays changed', async ({ page, demo }) => {
  await page.goto(demo.url)
  await page.getByRole('button', { name: shell.language.en }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the demo panel chooses the person, sets the date and puts everything back', async ({ page, demo }) => {
  await begin(page, demo.url)
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()

  await page.getByRole('button', { name: 'Demo-paneel' }).click()
  const panel = page.getByRole('dialog', { name: 'Demo-paneel' })
  await expect(panel).toBeVisible()
  await expectAccessible(page)
  await panel.getByLabel('Datum in de demo').fill('2019-12-15')
  await panel.getByRole('button', { name: 'Datum instellen' }).click()
  await expect(page.getByText(/hoogstens €\s10\.000,00/)).toBeVisible()

  await page.getByRole('button', { name: 'Demo-paneel' }).click()
  await panel.getByRole('button', { name: 'Beginsituatie herstellen' }).click()
  await panel.getByRole('button', { name: 'Ja, alles herstellen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: information.title })).toBeVisible()
  await page.getByRole('link', { name: information.apply }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: acm.choice.title })).toBeVisible()
})
