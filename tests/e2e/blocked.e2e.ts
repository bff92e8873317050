import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'
import { openPlainChromium, openPlainFirefox, profileThatBlocksSiteData } from './support/simulation'
import {
  application,
  dayFromNow,
  fillDate,
  goOn,
  portfolio,
  shell,
  signIn,
  startApplication,
} from './support/visitor'

const forgetful = 'Uw browser bewaart weinig of niets van deze demo.'

const nothingMissing = (page: Page) => expect(page.getByText(shell.failure.title)).toBeHidden()

/** From the portfolio to a saved step and back. */
async function saveAStep(page: Page) {
  await startApplication(page)
  await fillDate(page, application.start.legend, dayFromNow(7))
  await goOn(page, application.titles.hoofdactiviteit)
  await page.getByRole('button', { name: application.later }).click()
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
  await nothingMissing(page)
}

test('in a browser that is told to block site data, one signs in and applies; it is said once', async ({
  demo,
  browserName,
}) => {
  // One more browser is started on the way.
  test.setTimeout(120_000)
  const browser =
    browserName === 'firefox'
      ? await openPlainFirefox({ blocksSiteData: true })
      : await openPlainChromium(profileThatBlocksSiteData())
  try {
    const page = await browser.context.newPage()
    const wrongs: string[] = []
    page.on('pageerror', (error) => wrongs.push(error.message))
    await page.goto(`${demo.url}/portefeuille`)
    const blocked = await page.evaluate(() => {
      try {
        return !localStorage
      } catch (error) {
        return error instanceof DOMException && error.name
      }
    })
    expect(blocked).toBe('SecurityError')

    await expect(page.getByText(forgetful)).toBeVisible()
    await page.getByRole('complementary', { name: 'Berichten over de demo' }).getByRole('button').click()
    await signIn(page)
    await saveAStep(page)
    await expect(page.getByText(forgetful)).toBeHidden()

    // Only memory knew: a page load begins anew, and says what to do.
    await page.reload()
    await signIn(page)
    await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
    expect(wrongs).toEqual([])
  } finally {
    await browser.close()
  }
})

/** What a browser may lack or refuse. Each runs in the page, before anything else. */
const variants: Record<string, { script: () => void; kept: boolean }> = {
  'refuses its storages and its workers': {
    kept: false,
    script: () => {
      const refuse = () => {
        throw new DOMException('Access is denied', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { configurable: true, get: refuse })
      }
      Object.defineProperty(navigator, 'serviceWorker', { configurable: true, get: refuse })
      Object.defineProperty(navigator, 'locks', { configurable: true, get: refuse })
    },
  },
  'has no channels, locks, caches and random ids': {
    kept: true,
    script: () => {
      for (const name of ['BroadcastChannel', 'caches']) {
        Object.defineProperty(window, name, { configurable: true, value: undefined })
      }
      Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined })
      Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined })
    },
  },
  'has a database that never answers': {
    kept: false,
    script: () => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    },
  },
}

for (const [name, { script, kept }] of Object.entries(variants)) {
  test(`a browser that ${name}: one signs in and applies`, async ({ page, demo }) => {
    await page.addInitScript(script)
    await page.goto(`${demo.url}/portefeuille`)
    await signIn(page)
    await saveAStep(page)
    await expect(page.getByText(forgetful)).toBeVisible({ visible: !kept })
  })
}

test.describe('without a worker that keeps the files', () => {
  test.use({ serviceWorkers: 'block' })

  test('an old tab beside a newer build says to refresh, and goes on where it was', async ({
    page,
    demo,
    wrongs,
  }) => {
    await page.goto(demo.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await demo.stop()
    await demo.start('dist-e2e-next')
    await page.getByRole('link', { name: shell.footer.privacy }).click()
    await expect(page.getByText(shell.failure.replaced)).toBeVisible()
    await page.getByRole('link', { name: shell.failure.refresh }).click()
    await expect(page).toHaveURL(`${demo.url}/privacy`)
    await expect(page.getByRole('heading', { level: 1, name: shell.footer.privacy })).toBeVisible()
    // The browser reports the files that are gone.
    expect(wrongs.filter((wrong) => !/404|MIME|dynamically imported/.test(wrong))).toEqual([])
    wrongs.length = 0
  })
})
