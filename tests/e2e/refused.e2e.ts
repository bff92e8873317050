import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { expect, test } from './support/demo'
import { enterprise, openTask } from './support/enterprise'
import { choose, portfolio } from './support/visitor'
import { begin } from './support/situation'

type Condition = keyof typeof enterprise.eligibility.names

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** On the page that explains why: the one condition, what was found, the rule and what can be done. */
async function expectRefused(page: Page, name: string, condition: Condition, found: string) {
  await expect(heading(page, enterprise.eligibility.refusedTitle.replace('{name}', name))).toBeFocused()
  const refused = page.locator('.kp-condition--refused')
  await expect(refused).toHaveCount(1)
  const { reasons, rules, alternatives } = enterprise.eligibility
  for (const text of [reasons[condition], found, rules[condition], alternatives[condition]]) {
    await expect(refused).toContainText(text)
  }
  await expect(refused).toContainText(/Bron: .+\. Geldt sinds \d+\s\w+\s\d{4}\./)
  await expectAccessible(page)
}

const refusals: [name: string, person: string, number: string, condition: Condition, found: string][] = [
  ['Buurtwerk De Brug', 'an', '1999900864', 'legal-form', 'Vereniging zonder winstoogmerk'],
  ['Groententeelt Verbist', 'griet', '1999900963', 'main-activity', 'Teelt van groenten'],
  ['Brasserie Sablon', 'marc', '1999901062', 'flemish-establishment', '1000 Brussel'],
  ['Havenstroom Services', 'karel', '1999901161', 'public-share', '40%'],
  ['Tuinen Noord', 'tom', '1999901359', 'legal-form', 'Maatschap'],
]

for (const [name, person, number, condition, found] of refusals) {
  test(`${name} reads why it cannot apply, and what it can do`, async ({ page, demo }) => {
    test.setTimeout(90_000)
    await begin(page, demo.url, { person, enterprise: number })
    await expect(page.getByText(portfolio.refused.title)).toBeVisible()
    await expect(page.getByRole('button', { name: portfolio.start.action })).toHaveCount(0)
    await expectAccessible(page)
    await page.getByRole('link', { name: portfolio.refused.why }).click()
    await expectRefused(page, name, condition, found)
  })
}

test('Voltplus Groep looks small by itself, and is large with its group', async ({ page, demo }) => {
  test.setTimeout(120_000)
  await begin(page, demo.url, { person: 'karel', enterprise: '1999901260', open: '/onderneming' })
  await openTask(page, 'grootte')
  const { size } = enterprise
  await page
    .getByRole('group', { name: size.group.legend })
    .getByLabel(enterprise.rows.yes, { exact: true })
    .check({ force: true })
  await page.getByLabel(size.group.name, { exact: true }).fill('Voltplus Holding')
  await page.getByLabel(size.group.share).fill('100')
  const related = page.getByRole('group', { name: size.group.one.replace('{n}', '1') })
  await related.getByLabel(size.figures.fteLabel).fill('280')
  await related.getByLabel(size.figures.turnover).fill('84.000.000')
  await page
    .getByRole('group', { name: size.restructured })
    .getByLabel(enterprise.rows.no, { exact: true })
    .check({ force: true })
  // The choice follows the calculation.
  await expect(page.getByLabel(/Grote onderneming \(berekend\)/)).toBeChecked()
  await expect(page.getByText(size.large)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: enterprise.save }).click()
  await expectRefused(page, 'Voltplus Groep', 'size', enterprise.sizes.large)
  await page.getByRole('link', { name: enterprise.eligibility.correct }).click()
  await expect(heading(page, enterprise.titles.grootte)).toBeFocused()
  await expect(page.getByLabel(size.group.name, { exact: true })).toHaveValue('Voltplus Holding')
  await choose(page, /Grote onderneming/)
})
