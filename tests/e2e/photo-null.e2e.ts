import type { Page } from '@playwright/test'
import { photo } from '../../src/locales/nl/photo'
import { expectAccessible } from './support/accessible'
import { expect, test, type Demo } from './support/demo'
import { play, treatMissingPhoto } from './support/panel'
import { acm, choose, information, portfolio, useKey } from './support/visitor'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const photoHeading = /^Ondernemingsfoto van Nieuw & Fris/
const portfolioHeading = new RegExp(portfolio.title.replace('{name}', 'Nieuw & Fris'))

/** From the pink button, as the person whose enterprise has no reference to its photo, up to what follows the sign-in. */
async function signInAsFatima(page: Page, demo: Demo, treatment?: string) {
  await page.goto(demo.url)
  await play(page, 'Fatima El Amrani')
  if (treatment) await treatMissingPhoto(page, treatment)
  await page.getByRole('link', { name: information.apply, exact: true }).first().click()
  await useKey(page, 'itsme')
  await expect(heading(page, acm.capacity.title)).toBeVisible()
  await choose(page, acm.capacity.names.EA)
  await page.getByRole('button', { name: acm.continue }).click()
}

test('FOTO/NULL explained: the photo again, or on without it', async ({ page, demo }) => {
  test.setTimeout(120_000)
  await signInAsFatima(page, demo)
  await expect(page).toHaveURL(`${demo.url}/foto/null`)
  await expect(heading(page, photo.missing.title)).toBeFocused()
  await expect(page).toHaveTitle(/^Foto niet gevonden – /)
  await expectAccessible(page)
  await page.getByText(photo.missing.what).click()
  await expectAccessible(page)

  await test.step('stands there after a reload, and at any other address under /foto', async () => {
    await page.reload()
    await expect(heading(page, photo.missing.title)).toBeVisible()
    await page.goto(`${demo.url}/foto/onbekend/dieper`)
    await expect(heading(page, photo.missing.title)).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(`${demo.url}/foto/null`)
    await expect(heading(page, photo.missing.title)).toBeVisible()
  })

  await test.step('loads the photo, and Back leads here once', async () => {
    await page.getByRole('link', { name: photo.missing.reload }).click()
    await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
    await expect(heading(page, photoHeading)).toBeFocused()
    await expect(page.getByRole('heading', { name: photo.support.title })).toBeVisible()
    await expect(page.getByRole('heading', { name: photo.rights.title })).toBeVisible()
    await expectAccessible(page)
    await page.goBack()
    await expect(page).toHaveURL(`${demo.url}/foto/null`)
    await expect(heading(page, photo.missing.title)).toBeFocused()
  })

  await test.step('goes on without it', async () => {
    await page.getByRole('link', { name: photo.missing.goOn }).click()
    await expect(heading(page, portfolioHeading)).toBeFocused()
    await page.goBack()
    await expect(heading(page, photo.missing.title)).toBeFocused()
  })
})

test('FOTO/NULL as it was: the word null is replaced in the address', async ({ page, demo }) => {
  test.setTimeout(120_000)
  await signInAsFatima(page, demo, 'Zoals vroeger')
  await expect(page).toHaveURL(`${demo.url}/foto/null`)
  await expect(heading(page, photo.missing.bare.title)).toBeFocused()
  const address = page.getByLabel(photo.missing.bare.address)
  await expect(address).toHaveValue(`${demo.url}/foto/null`)
  await expectAccessible(page)

  await test.step('follows no address elsewhere', async () => {
    await address.fill('https://elders.example/portefeuille')
    await page.keyboard.press('Enter')
    await expect(address).toBeFocused()
    await expect(address).toHaveAccessibleDescription(/Vul een adres van dit e-loket in/)
    await expectAccessible(page)
  })

  await test.step('follows the address in the field, and Back works', async () => {
    await address.fill(`${demo.url}/foto/index.html`)
    await page.getByRole('button', { name: photo.missing.bare.go }).click()
    await expect(heading(page, photoHeading)).toBeFocused()
    await page.goBack()
    await expect(page).toHaveURL(`${demo.url}/foto/null`)
    await expect(heading(page, photo.missing.bare.title)).toBeFocused()
    await page.goForward()
    await expect(heading(page, photoHeading)).toBeFocused()
    await page.goBack()
  })

  await test.step('stands there after a reload, and at any other address under /foto', async () => {
    await page.reload()
    await expect(heading(page, photo.missing.bare.title)).toBeVisible()
    await page.goto(`${demo.url}/foto/onbekend`)
    await expect(heading(page, photo.missing.bare.title)).toBeVisible()
    await expect(address).toHaveValue(`${demo.url}/foto/onbekend`)
  })

  await test.step('shows the photo when index.html is typed in the browser, also in another tab', async () => {
    await page.goto(`${demo.url}/foto/index.html`)
    await expect(heading(page, photoHeading)).toBeVisible()
    const other = await page.context().newPage()
    await other.goto(`${demo.url}/foto/index.html`)
    await expect(heading(other, photoHeading)).toBeVisible()
    await expect(other).toHaveURL(`${demo.url}/foto/index.html`)
  })
})

test('FOTO/NULL repaired: the e-loket goes on to the photo by itself, and says so', async ({
  page,
  demo,
}) => {
  test.setTimeout(120_000)
  await signInAsFatima(page, demo, 'Hersteld')
  await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
  await expect(heading(page, photoHeading)).toBeFocused()
  await expect(page.getByRole('heading', { name: photo.repaired.reference.title })).toBeVisible()
  await expect(page.getByRole('heading', { name: photo.rights.title })).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${demo.url}/portefeuille`)
  await expect(heading(page, portfolioHeading)).toBeVisible()
  for (const path of ['/foto/null', '/foto/onbekend/dieper']) {
    await page.goto(`${demo.url}${path}`)
    await expect(page).toHaveURL(`${demo.url}/foto/index.html`)
    await expect(heading(page, photoHeading)).toBeVisible()
    await expect(page.getByRole('heading', { name: photo.repaired.reference.title })).toBeVisible()
  }
  await test.step('says so once', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: photo.rights.title })).toBeVisible()
    await expect(page.getByRole('heading', { name: photo.repaired.reference.title })).toBeHidden()
  })
  await page.goBack()
  await page.goBack()
  await expect(heading(page, portfolioHeading)).toBeVisible()
})
