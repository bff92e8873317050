import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test, type Demo } from './support/demo'
import { play } from './support/panel'
import { acm, information, staff, useKey } from './support/visitor'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** From the information page to the side of VLAIO, by hand: staff are not asked for whom they act. */
async function signIn(page: Page, demo: Demo, name: string) {
  await page.goto(demo.url)
  await play(page, name)
  await page.getByRole('link', { name: information.audience.staff }).click()
  await expect(heading(page, acm.choice.title)).toBeVisible()
  await useKey(page, 'itsme')
}

test('staff of VLAIO search, open a dossier, and see their consultation logged', async ({ page, demo }) => {
  test.setTimeout(120_000)
  await test.step('they land on the search', async () => {
    await signIn(page, demo, 'Nele Aerts')
    await expect(page).toHaveURL(`${demo.url}/vlaio`)
    await expect(heading(page, staff.search.title)).toBeVisible()
    await expect(page.getByText(staff.line.dossiers)).toBeVisible()
    await expect(page.getByText('1 tot en met 20')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('they find an enterprise by its number, and open it', async () => {
    await page.getByRole('searchbox').fill('1999.900.171')
    await page.getByRole('button', { name: staff.search.action, exact: true }).click()
    await expect(page).toHaveURL(/zoek=1999\.900\.171/)
    await page.getByRole('link', { name: 'Schrijnwerkerij Van Hout' }).click()
    await expect(heading(page, 'Schrijnwerkerij Van Hout')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: '– Nele Aerts' })).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('and a dossier, with its course and this consultation', async () => {
    await page.getByRole('link', { name: /KMO004711$/ }).click()
    await expect(heading(page, /^Project \d{4}KMO004711$/)).toBeVisible()
    await expect(page.getByText(staff.events.submitted)).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: '– Nele Aerts' })).toHaveCount(1)
    await expectAccessible(page)
  })

  await test.step('Back leads to the search as it was', async () => {
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue('1999.900.171')
    await expect(page.getByRole('link', { name: 'Schrijnwerkerij Van Hout' })).toBeVisible()
    await page.getByRole('link', { name: 'Schrijnwerkerij Van Hout' }).click()
    await page.getByRole('link', { name: staff.back }).click()
    await expect(page).toHaveURL(/zoek=1999\.900\.171/)
  })
})

test('an application manager sees the parameters and who changed them', async ({ page, demo }) => {
  test.setTimeout(120_000)
  await signIn(page, demo, 'Bart Claes')
  await expect(page).toHaveURL(`${demo.url}/beheer`)
  await expect(heading(page, staff.scheme.title)).toBeVisible()
  await expect(page.getByText(staff.scheme.position.now)).toHaveCount(1)
  await expect(page.getByText(/Gewijzigd door Bart Claes op 18\sdecember\s2019/)).toBeVisible()
  await expectAccessible(page)
  await page
    .getByText(/^8 thema’s/)
    .first()
    .click()
  await expect(page.locator('details[open]').getByText('Bedrijfsstrategie').first()).toBeVisible()
})
