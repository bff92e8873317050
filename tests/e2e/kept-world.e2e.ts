import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './support/demo'
import { portfolio, signIn } from './support/visitor'

/** What a browser held after a person had used the build of 23 November 2026 (mocks/world/store/kept-worlds.test.ts). */
const kept = gunzipSync(readFileSync('mocks/world/fixtures/stored-by-68c27d5.json.gz')).toString()

/** A browser that was here before, and comes back to this build. */
async function comeBack(page: Page, url: string) {
  // Of the site, but no page of the app; and one that asks for no icon, of which there is none here.
  const blank = `${url}/leeg`
  const body = '<!doctype html><link rel="icon" href="data:," />'
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(blank)
  await page.evaluate(async (text) => {
    const { meta, records } = JSON.parse(text) as { meta: object; records: object[] }
    const opening = indexedDB.open('kmo-world /', 1)
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('records', { keyPath: ['table', 'id'] })
      store.createIndex('version', 'version')
      opening.result.createObjectStore('meta')
    }
    await new Promise((resolve) => (opening.onsuccess = resolve))
    const transaction = opening.result.transaction(['records', 'meta'], 'readwrite')
    records.forEach((record) => transaction.objectStore('records').put(record))
    transaction.objectStore('meta').put(meta, 'world')
    await new Promise((resolve) => (transaction.oncomplete = resolve))
    opening.result.close()
  }, kept)
  await page.goto(`${url}/portefeuille`)
  const notices = page.getByRole('complementary', { name: 'Berichten over de demo' })
  await expect(notices).toContainText('Deze versie van de demo begint met andere gegevens.')
  return notices
}

const kept1 = (page: Page) => page.getByText('Bewaard uit een vorige versie')

test('who used the build before finds their work, and is asked once whether to take it along', async ({
  page,
  demo,
}) => {
  const notices = await comeBack(page, demo.url)
  const saving = page.waitForEvent('download')
  await notices.getByRole('button', { name: 'Bewaar eerst als bestand' }).click()
  expect((await saving).suggestedFilename()).toMatch(/^kmo-portefeuille-demo-.*\.json$/)
  await notices.getByRole('button', { name: 'Gegevens meenemen' }).click()
  await expect(notices).toBeHidden()
  await page.reload()
  await page.getByRole('button', { name: 'Demo-paneel' }).waitFor()
  await expect(notices).toBeHidden()
})

test('who used the build before can begin anew', async ({ page, demo }) => {
  const notices = await comeBack(page, demo.url)
  await Promise.all([
    page.waitForEvent('load'),
    notices.getByRole('button', { name: 'Opnieuw beginnen' }).click(),
  ])
  await page.goto(`${demo.url}/portefeuille`)
  await signIn(page)
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
  await expect(kept1(page)).toBeHidden()
  await expect(notices).toBeHidden()
})
