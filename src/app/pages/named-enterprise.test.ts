import { expect, it, vi } from 'vitest'
import { installDialogs } from '../../../tests/support/dialogs'
import { mountPage, patience } from '../../../tests/support/mount-page'
import { play } from '../../../tests/support/sign-in'

type Page = Awaited<ReturnType<typeof mountPage>>

async function signInAs(person: string) {
  installDialogs()
  const page = await mountPage('/portefeuille', { prepare: play(person) })
  await page.sees('Hoe wilt u zich aanmelden?')
  await page.link('eID').trigger('click')
  await page.sees('Vul in')
  await page.press('Vul in')
  await vi.waitFor(() => page.button('Aanmelden'), patience)
  await page.press('Aanmelden')
  await page.sees('Aanmelden als: namens wie wilt u handelen?')
  return page
}

/** Names Pixelzee, reads why there is no access and asks for it. */
async function askAtPixelzee(page: Page) {
  await page.field('Ondernemingsnummer').setValue('1999.900.468')
  await page.press('Verder met deze onderneming')
  await page.sees('U hebt nog geen toegang voor Pixelzee')
  await page.sees('De KBO kent u niet als wettelijk vertegenwoordiger van Pixelzee')
  await page.field('Uw e-mailadres').setValue('nieuw@pixelzee.example')
  await page.press('Vraag versturen')
  await page.sees('Wordt behandeld')
  expect(page.world.all('rightRequests')).toMatchObject([{ organisation: '1999900468', decision: null }])
}

it('a new employee without any tie names the enterprise and asks for the right', async () => {
  await askAtPixelzee(await signInAs('noor'))
})

it('staff of VLAIO do so too, and are asked again for whom they act', async () => {
  const page = await signInAs('nele')
  await page.field('Als medewerker van een entiteit').setValue(true)
  await page.press('Doorgaan')
  await page.sees('Deze pagina is voor ondernemingen')
  expect(page.text()).not.toMatch(/als ondernemer|kiest u ondernemer/i)
  await page.link('Opnieuw kiezen').trigger('click')
  await page.sees('Aanmelden als: namens wie wilt u handelen?')
  await askAtPixelzee(page)
})

it('a citizen without any tie is asked again too', async () => {
  const page = await signInAs('noor')
  await page.field('Als mezelf (burger)').setValue(true)
  await page.press('Doorgaan')
  await page.sees('Met deze keuze kunt u geen subsidie aanvragen')
  expect(page.text()).not.toMatch(/als ondernemer/i)
  await page.link('Opnieuw kiezen').trigger('click')
  await page.sees('Mijn onderneming staat er niet bij')
})
