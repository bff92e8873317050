import type { Locator, Page } from '@playwright/test'
import { expect } from './demo'

/** Opens the demo panel, does something there, and closes it again. */
async function inPanel(page: Page, act: (panel: Locator) => Promise<void>) {
  await page.getByRole('button', { name: 'Demo-paneel' }).click()
  const panel = page.getByRole('dialog', { name: 'Demo-paneel' })
  await act(panel)
  await panel.getByRole('button', { name: 'Sluiten' }).click()
  await expect(panel).toBeHidden()
}

/** From now on the test data are those of this person. */
export const play = (page: Page, name: string) =>
  inPanel(page, async (panel) => {
    await panel.getByText('Kies een andere persoon').click()
    await panel.getByRole('radio', { name }).check({ force: true })
    await expect(panel.getByText(`U speelt nu ${name}.`)).toBeVisible()
  })

/** Opens a window in which somebody else signs in, beside whoever is signed in here. */
export async function openWindowAs(page: Page, name: string): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await inPanel(page, async (panel) => {
    await panel.getByLabel('Open een venster als').selectOption({ label: name })
    await panel.getByRole('button', { name: 'Venster openen' }).click()
  })
  const other = await opening
  // Only once its first page stands has the window a session of its own.
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  return other
}

/** Has KBO answer or not. */
export const reachKbo = (page: Page, reachable: boolean) =>
  inPanel(page, async (panel) => {
    const unreachable = panel.getByRole('checkbox', { name: 'De KBO is onbereikbaar' })
    if (!(await unreachable.isVisible())) await panel.getByText('Kies wat er misgaat').click()
    await unreachable.setChecked(!reachable, { force: true })
    await expect(panel.getByRole('status').filter({ hasText: 'KBO:' })).toBeVisible()
  })

/** Chooses how a missing enterprise photo is treated, by the words of the panel. */
export const treatMissingPhoto = (page: Page, treatment: string) =>
  inPanel(page, async (panel) => {
    await panel.getByRole('radio', { name: treatment }).check({ force: true })
    await expect(panel.getByText(/^Gekozen\./)).toBeVisible()
  })
