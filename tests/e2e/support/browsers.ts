/** What a person does in any browser, and the runner in a way per browser. */
import { existsSync, readdirSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'

const isFirefox = (page: Page) => page.context().browser()?.browserType().name() === 'firefox'

/** Puts a text in the place of the one in a field; the runner's own `fill` adds to it in e-mail fields of Firefox. */
export async function replaceText(field: Locator, text: string) {
  await field.press('ControlOrMeta+a')
  await field.pressSequentially(text)
}

/** Reloads past every worker and every cache, as Ctrl+Shift+R does. */
export async function hardReload(page: Page) {
  if (isFirefox(page)) {
    // Only Firefox takes the argument, so TypeScript does not know it.
    await page.evaluate(() => (location.reload as (pastCaches: boolean) => void).call(location, true))
  } else {
    const debugging = await page.context().newCDPSession(page)
    await debugging.send('Page.reload', { ignoreCache: true })
  }
}

/** The name of the file that the browser saves. */
export async function nameOfSaved(page: Page, save: () => Promise<void>): Promise<string> {
  if (!isFirefox(page)) {
    const saving = page.waitForEvent('download')
    await save()
    return (await saving).suggestedFilename()
  }
  // Firefox gives such a download no number, and without one the runner does not tell of it: but the file is there.
  const folder = test.info().project.use.launchOptions?.downloadsPath ?? ''
  const files = () => (existsSync(folder) ? readdirSync(folder) : [])
  const before = new Set(files())
  const saved = () => files().filter((file) => !before.has(file))
  await save()
  await expect.poll(saved).toHaveLength(1)
  return saved()[0] ?? ''
}
