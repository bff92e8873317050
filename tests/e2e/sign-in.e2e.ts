import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { acm, actFor, enterprise, session, shell, useKey } from './support/visitor'

test('somebody signs in at a real address, meets what can go wrong, and signs out @firefox', async ({
  page,
  demo,
}) => {
  test.setTimeout(120_000)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  await test.step('an address of the e-loket asks to sign in first', async () => {
    await page.goto(`${demo.url}/portefeuille`)
    await expect(heading(acm.choice.title)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('the card is upside down; turned, it asks the PIN, which may be cancelled', async () => {
    await page.getByRole('link', { name: acm.methods.eid.name }).click()
    await page.getByLabel(acm.eid.positions.omgekeerd).check({ force: true })
    await press(acm.eid.read)
    await expect(page.getByText(acm.faults['card-upside-down'].title)).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel(acm.eid.positions.juist).check({ force: true })
    await press(acm.eid.retry)
    const window = page.getByRole('dialog', { name: acm.eid.window })
    await expect(window).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByText(acm.eid.cancelled)).toBeVisible()
  })

  await test.step('the certificates have to be configured in Firefox first', async () => {
    await press(acm.eid.read)
    await page.getByLabel(acm.fields.pin, { exact: true }).fill('00 03')
    await press(acm.signIn)
    await expect(page.getByText(acm.faults['certificate-not-configured'].title)).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('alert').getByRole('link', { name: acm.otherMethod }).click()
    await expect(heading(acm.choice.title)).toBeFocused()
  })

  await test.step('the itsme app needs an update; with the right phone it goes on', async () => {
    await page.getByRole('link', { name: acm.methods.itsme.name, exact: true }).click()
    await page.getByLabel(acm.fields.phone).fill('0470 00 00 03')
    await press(acm.continue)
    await expect(page.getByText(acm.faults['app-outdated'].title)).toBeVisible()
    await page.getByRole('link', { name: acm.otherMethod }).first().click()
    await useKey(page, 'itsme')
  })

  await test.step('and the address that was asked opens', async () => {
    await actFor(page)
    await expect(page).toHaveURL(`${demo.url}/portefeuille`)
    await expect(heading(new RegExp(enterprise))).toBeVisible()
  })

  await test.step('signing out ends it', async () => {
    await page.getByRole('button', { name: /Tom Van Hout/ }).click()
    await press(shell.header.signOut)
    await expect(heading(session.signedOut.title)).toBeVisible()
  })
})
