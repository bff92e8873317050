import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { acm, btb, choose, information, play, useKey } from './support/visitor'

const enterprise = 'Bakkerij Zoete Inval'

/** A text of the catalogue, filled in. */
const filled = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')

test('the owner of an eenmanszaak goes by BTB to gebruikersbeheer', async ({ page, demo }) => {
  test.setTimeout(180_000)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const goOn = () => page.getByRole('button', { name: btb.continue, exact: true }).click()

  await test.step('reads on the information page that BTB comes first', async () => {
    await page.goto(demo.url)
    await play(page, 'Ingrid Lemmens')
    await page.getByRole('link', { name: information.steps.btb }).click()
  })

  await test.step('signs in, and comes where she wanted to go', async () => {
    await expect(heading(acm.choice.title)).toBeVisible()
    await useKey(page, 'itsme')
    await expect(heading(acm.capacity.title)).toBeVisible()
    await choose(page, acm.capacity.names.EA)
    await page.getByRole('button', { name: acm.continue }).click()
    await expect(page).toHaveURL(`${demo.url}/btb`)
    await expect(heading(btb.overview.title)).toBeVisible()
    await expect(page.getByText(btb.overview.none)).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('designates herself, page by page', async () => {
    await page.getByRole('link', { name: btb.overview.designate }).click()
    await expect(heading(btb.titles.wie)).toBeFocused()
    await expectAccessible(page)
    await choose(page, filled(btb.who.self, { name: 'Ingrid Lemmens' }))
    await goOn()
    await expect(heading(btb.titles.gegevens)).toBeFocused()
    await page.getByLabel(btb.email).fill('ingrid@zoeteinval.example')
    await expectAccessible(page)
    await goOn()
    await expect(heading(btb.titles.controleren)).toBeFocused()
    await expect(page.getByText('Ingrid Lemmens, 72.63.02-***.**')).toBeVisible()
    await expectAccessible(page)
  })

  await test.step('finds everything as it was after going back and after a reload', async () => {
    await page.goBack()
    await expect(page.getByLabel(btb.email)).toHaveValue('ingrid@zoeteinval.example')
    await page.reload()
    await expect(page.getByLabel(btb.email)).toHaveValue('ingrid@zoeteinval.example')
    await goOn()
    await expect(heading(btb.titles.controleren)).toBeVisible()
  })

  await test.step('confirms, and reads what comes next', async () => {
    await page.getByRole('button', { name: btb.check.confirm }).click()
    await expect(heading(filled(btb.confirmation.selfTitle, { enterprise }))).toBeVisible()
    await expectAccessible(page)
    await expect(page.getByRole('link', { name: btb.confirmation.selfAction })).toHaveAttribute(
      'href',
      /\/gebruikersbeheer$/,
    )
  })
})
