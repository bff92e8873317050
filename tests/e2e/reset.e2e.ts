import type { Page } from '@playwright/test'
import { enterprise } from './support/enterprise'
import { nameOfSaved, replaceText } from './support/browsers'
import { expect, test } from './support/demo'
import { information, portfolio, shell } from './support/visitor'
import { begin } from './support/situation'

interface Kept {
  databases: Record<string, unknown>
  local: object
  tab: object
  cookies: string
}

/** All that a page finds in its browser, but for what is drawn by lot with each planting. */
async function everythingKept(page: Page): Promise<Kept> {
  // As one text: record by record Firefox takes longer to hand it over than the test has.
  const text = await page.evaluate(async () => {
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    const databases: Record<string, unknown> = {}
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const all = await answerOf(database.transaction(store).objectStore(store).getAll())
        databases[`${name}/${store}`] = all.map((record: object) => ({
          ...record,
          ...('version' in record && { version: 0 }),
          ...('epoch' in record && { epoch: '', beginning: '' }),
        }))
      }
      database.close()
    }
    return JSON.stringify({
      databases,
      local: { ...localStorage },
      tab: Object.fromEntries(Object.entries(sessionStorage).filter(([key]) => key !== 'vue-router:scroll')),
      cookies: document.cookie,
    })
  })
  return JSON.parse(text) as Kept
}

const stands = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: information.title })).toBeVisible()

/** The world is there, and so is all that a first page keeps. */
async function openFresh(page: Page, url: string) {
  await page.goto(url)
  await stands(page)
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1)
  await expect(page.getByRole('button', { name: 'Demo-paneel' })).toBeVisible()
}

async function reset(page: Page) {
  await page.getByRole('button', { name: 'Demo-paneel' }).click()
  await page.getByRole('button', { name: 'Beginsituatie herstellen' }).click()
  await page.getByRole('button', { name: 'Ja, alles herstellen' }).click()
}

const email = (page: Page) => page.getByLabel(enterprise.contact.email)

async function openContact(page: Page, url: string) {
  await begin(page, url, { open: '/onderneming/contact' })
  await expect(email(page)).toBeVisible()
}

test('after a reset a browser keeps what a fresh profile does, in every tab, and forms are empty', async ({
  page,
  context,
  browser,
  demo,
}) => {
  test.setTimeout(120_000)
  const fresh = await browser.newContext()
  const first = await fresh.newPage()
  await openFresh(first, demo.url)
  const ofFresh = await everythingKept(first)
  await fresh.close()
  expect(Object.keys(ofFresh.databases)).toEqual(['kmo-world //meta', 'kmo-world //records'])

  await openContact(page, demo.url)
  const before = await email(page).inputValue()
  await replaceText(email(page), 'eerste@deelnemer.example')
  await page.getByRole('button', { name: shell.language.en }).click()
  await page.getByRole('button', { name: shell.language.nl }).click()
  const [other, open] = [await context.newPage(), await context.newPage()]
  await other.goto(`${demo.url}/onderneming/contact`)
  await expect(email(other)).toHaveValue('eerste@deelnemer.example')
  await replaceText(email(other), 'eerste@deelnemer.example.be')
  await open.goto(`${demo.url}/cookies`)
  await expect(open.getByRole('heading', { level: 1 })).toBeVisible()

  await reset(page)
  // Who had to be signed in is at the beginning; a page for anybody stays.
  await stands(page)
  await stands(other)
  await expect(open).toHaveURL(`${demo.url}/cookies`)
  await expect(page.getByRole('button', { name: 'Demo-paneel' })).toBeVisible()
  await expect.poll(() => everythingKept(page)).toEqual(ofFresh)
  await expect.poll(() => everythingKept(other)).toEqual(ofFresh)

  await openContact(page, demo.url)
  await expect(email(page)).toHaveValue(before)
})

test('data that are deleted while a tab is open lead to a new beginning', async ({ page, demo }) => {
  await begin(page, demo.url)
  await page.getByRole('button', { name: portfolio.start.action }).click()
  await expect(page).toHaveURL(/\/aanvraag\//)
  await page.evaluate((address) => fetch(address).then(() => {}), demo.deletingAddress)
  await stands(page)
})

test('a damaged world names the way out, and can be saved first', async ({ page, demo }) => {
  await openFresh(page, demo.url)
  await page.evaluate(async () => {
    const answerOf = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve) => (request.onsuccess = () => resolve(request.result)))
    const database = await answerOf(indexedDB.open('kmo-world /'))
    const records = database.transaction('records', 'readwrite').objectStore('records')
    const damaged = { table: 'enterprises', id: '1999900171', order: 0, version: 1, record: 'onleesbaar' }
    await answerOf(records.put(damaged))
    database.close()
  })
  await page.reload()
  await expect(page.getByText(/Er zit een fout in de gegevens/)).toBeVisible()

  const name = await nameOfSaved(page, () =>
    page.getByRole('button', { name: 'Bewaar eerst als bestand' }).click(),
  )
  expect(name).toMatch(/^kmo-portefeuille-demo-.*\.json$/)

  const notices = page.getByRole('complementary', { name: 'Berichten over de demo' })
  await Promise.all([
    page.waitForEvent('load'),
    notices.getByRole('button', { name: 'Beginsituatie herstellen' }).click(),
  ])
  await stands(page)
  await expect(page.getByRole('button', { name: 'Demo-paneel' })).toBeVisible()
  await expect(notices).toBeHidden()
  await begin(page, demo.url)
  await expect(page.getByRole('button', { name: portfolio.start.action })).toBeVisible()
})
