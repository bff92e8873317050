import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { play } from './support/panel'
import { access, acm, actAsEntrepreneur, filled, information, shell, useKey } from './support/visitor'

const enterprise = 'Transport Hoefkens'

test('a user of 2016 gets in at once, and reads that his right was taken over on 5 December 2017', async ({
  page,
  demo,
}) => {
  test.setTimeout(120_000)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })

  await test.step('he presses the pink button and signs in', async () => {
    await page.goto(demo.url)
    await play(page, 'Dirk Somers')
    await page.getByRole('link', { name: information.apply }).first().click()
    await expect(heading(acm.choice.title)).toBeVisible()
    await useKey(page, 'itsme')
    await expectAccessible(page)
    await actAsEntrepreneur(page)
  })

  await test.step('he is in, without asking anybody', async () => {
    await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
    await expect(heading(new RegExp(enterprise))).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('he reads why', async () => {
    await page.getByRole('button', { name: /Dirk Somers/ }).click()
    await page.getByRole('link', { name: shell.header.why }).first().click()
    await expect(heading(access.why.title)).toBeFocused()
    await expect(
      page.getByText(
        filled(access.why.through.gebruikersrecht, { name: enterprise, right: 'VLAIO Inkom Gebruiker' }),
      ),
    ).toBeVisible()
    await expect(
      page.getByRole('listitem').filter({ hasText: 'VLAIO Inkom Gebruiker – Gebruiker' }).last(),
    ).toContainText(access.why.migrated)
    await expectAccessible(page)
  })
})
