import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test, type Demo } from './support/demo'
import { completeTasks, confirmData, enterprise as data } from './support/enterprise'
import { play } from './support/panel'
import {
  acm,
  actAsEntrepreneur,
  btb,
  choose,
  filled,
  idm,
  information,
  portfolio,
  shell,
  startApplication,
  useKey,
} from './support/visitor'

const enterprise = 'Bakkerij Zoete Inval'
const ingrid = 'Ingrid Lemmens'
const right = 'VLAIO Inkom Gebruiker'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('the owner of an eenmanszaak goes by BTB and gebruikersbeheer to her first application', async ({
  page,
  demo,
}) => {
  test.setTimeout(300_000)
  await signIn(page, demo)
  await designateHerself(page)
  await grantHerself(page)

  await test.step('signs in again, which asks nothing any more, and sees the enterprise photo', async () => {
    await page.getByRole('link', { name: idm.granted.signIn }).click()
    await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
    await expect(heading(page, new RegExp(enterprise))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('and is where she wanted to be', async () => {
    await page.getByRole('link', { name: shell.header.portfolio }).click()
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)
    await expect(heading(page, filled(portfolio.title, { name: enterprise }))).toBeFocused()
    await expectAccessible(page)
  })

  await test.step('tells what is missing of her enterprise, and confirms it', async () => {
    await page.getByRole('button', { name: portfolio.start.action }).click()
    await expect(heading(page, data.list.title)).toBeFocused()
    await page.getByText(data.known.title).click()
    await expect(page.getByRole('definition').filter({ hasText: '1999.900.270' })).toBeVisible()
    await expectAccessible(page)
    await completeTasks(page, ['contact', 'grootte', 'hoofdactiviteit', 'rekening', 'verklaringen'])
    await confirmData(page, expectAccessible)
    await expect(page.getByText(portfolio.data.complete.title)).toBeVisible()
  })

  await test.step('and begins her first application', async () => {
    await startApplication(page)
    await expectAccessible(page)
  })
})

async function signIn(page: Page, demo: Demo) {
  await test.step('reads on the information page that BTB comes first', async () => {
    await page.goto(demo.url)
    await play(page, ingrid)
    await page.getByRole('link', { name: information.steps.btb }).click()
  })

  await test.step('signs in, and comes where she wanted to go', async () => {
    await expect(heading(page, acm.choice.title)).toBeVisible()
    await useKey(page, 'itsme')
    await actAsEntrepreneur(page)
    await expect(page).toHaveURL(`${demo.url}/btb`)
    await expect(heading(page, btb.overview.title)).toBeVisible()
    await expect(page.getByText(btb.overview.none)).toBeVisible()
    await expectAccessible(page)
  })
}

async function designateHerself(page: Page) {
  const email = page.getByLabel(btb.email)

  await test.step('designates herself, page by page', async () => {
    await page.getByRole('link', { name: btb.overview.designate }).click()
    await expect(heading(page, btb.titles.wie)).toBeFocused()
    await expectAccessible(page)
    await choose(page, filled(btb.who.self, { name: ingrid }))
    await press(page, btb.continue)
    await expect(heading(page, btb.titles.gegevens)).toBeFocused()
    await email.fill('ingrid@zoeteinval.example')
    await expectAccessible(page)
    await press(page, btb.continue)
    await expect(heading(page, btb.titles.controleren)).toBeFocused()
    await expect(page.getByText(`${ingrid}, 72.63.02-***.**`)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('finds everything as it was after going back and after a reload', async () => {
    await page.goBack()
    await expect(email).toHaveValue('ingrid@zoeteinval.example')
    await page.reload()
    await expect(email).toHaveValue('ingrid@zoeteinval.example')
    await press(page, btb.continue)
    await expect(heading(page, btb.titles.controleren)).toBeVisible()
  })

  await test.step('confirms, and reads what comes next', async () => {
    await press(page, btb.check.confirm)
    await expect(heading(page, filled(btb.confirmation.selfTitle, { enterprise }))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('goes Back, and finds no empty form but the overview', async () => {
    await page.goBack()
    await expect(heading(page, btb.overview.title)).toBeVisible()
    await expect(page).toHaveURL(/\/btb$/)
    await page.getByRole('link', { name: btb.overview.toIdm }).click()
  })
}

async function grantHerself(page: Page) {
  await test.step('comes among the users of her enterprise without choosing it, and finds nobody yet', async () => {
    await expect(heading(page, filled(idm.users.title, { name: enterprise }))).toBeFocused()
    await expect(page.getByText(idm.users.none)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('adds herself as a user, with an employment relation', async () => {
    await page.getByRole('link', { name: idm.users.add }).click()
    await expect(heading(page, idm.users.add)).toBeFocused()
    await expectAccessible(page)
    await press(page, filled(idm.add.myself, { name: ingrid }))
    await expect(page.getByRole('heading', { level: 2, name: ingrid })).toBeFocused()
    await choose(page, idm.types.vast)
    await page.getByLabel(idm.email).fill('ingrid@zoeteinval.example')
    await expectAccessible(page)
    await press(page, idm.users.add)
  })

  await test.step('chooses the right and its context', async () => {
    await expect(heading(page, filled(idm.grant.title, { name: ingrid }))).toBeFocused()
    await page.getByLabel(idm.grant.search).fill('kmo-portefeuille')
    await choose(page, right)
    const contexts = page.getByRole('group', { name: filled(idm.grant.contextLegend, { right }) })
    // There is one: it is chosen.
    await expect(contexts.getByLabel('Gebruiker', { exact: true })).toBeChecked()
    await expectAccessible(page)
    await press(page, idm.grant.continue)
  })

  await test.step('checks it and grants it', async () => {
    await expect(heading(page, filled(idm.grant.checkTitle, { name: ingrid }))).toBeFocused()
    await expectAccessible(page)
    await press(page, idm.grant.action)
    await expect(heading(page, filled(idm.granted.title, { right }))).toBeFocused()
    await expect(page.getByText(filled(idm.granted.self, { organisation: enterprise }))).toBeVisible()
    await expectAccessible(page)
  })
}
