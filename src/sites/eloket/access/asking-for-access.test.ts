import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { lookEvery } from '@/api/use-every'
import { mountPage, patience, type MountOptions } from '../../../../tests/support/mount-page'

const pixelzee = '1999900468'
const zoeteInval = '1999900270'

type Page = Awaited<ReturnType<typeof mountPage>>

/** Has somebody else do something at IDM, as they would in a window of their own. */
async function actAs(page: Page, person: string, path: string, body: object) {
  const token = page.world.all('accessTokens')[0]
  const insz = page.world.get('persons', person)?.insz
  if (!token || !insz) throw new Error(`nobody to act as ${person}`)
  await page.world.transact((transaction) =>
    transaction.put('accessTokens', { ...token, id: `token-of-${person}`, grant: { ...token.grant, insz } }),
  )
  const answer = await page.government.answer(
    new Request(`http://localhost:3000/services/idm${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer token-of-${person}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
  expect(answer.status, await answer.clone().text()).toBeLessThan(300)
}

const requestIn = (world: World) => world.all('rightRequests')[0]?.id ?? ''
const lookAgain = () => vi.advanceTimersByTimeAsync(lookEvery)

const asSara: MountOptions = { as: 'sara', enterprise: pixelzee, singleSignOn: true }

/** The one click that leads on. */
async function goOn(page: Page) {
  await page.link('Verder naar de kmo-portefeuille').trigger('click')
  await vi.waitFor(() => expect(page.router.currentRoute.value.name).toBe('portfolio'), patience)
  await page.sees('Kmo-portefeuille van Pixelzee')
}

async function ask(page: Page) {
  await page.sees('Vraag het recht aan Yasmine Demir.')
  await page.field('Uw e-mailadres').setValue('sara@pixelzee.test')
  await page.press('Vraag versturen')
  await page.sees('Uw vraag wacht bij Yasmine Demir.')
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('an employee asks, the manager grants, and one click leads to the portfolio', async () => {
  const page = await mountPage('/portefeuille', asSara)
  await ask(page)
  await actAs(page, 'yasmine', `/organisaties/${pixelzee}/aanvragen/${requestIn(page.world)}/besluit`, {
    toegekend: true,
  })
  await lookAgain()
  await page.sees('Yasmine Demir gaf u het recht VLAIO Inkom Gebruiker')
  await goOn(page)
  await page.sees('Nieuwe aanvraag')
  const kept = JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}') as { identity?: { roles: string[] } }
  expect(kept.identity?.roles).toEqual([`VLAIO_Inkom_Gebruiker-Gebruiker:${pixelzee}`])
})

it('an employee who is refused reads the reason, and may ask again', async () => {
  const page = await mountPage('/geen-toegang', asSara)
  await ask(page)
  await actAs(page, 'yasmine', `/organisaties/${pixelzee}/aanvragen/${requestIn(page.world)}/besluit`, {
    toegekend: false,
    reden: 'Sinds oktober doet Luc de aanvragen.',
  })
  await lookAgain()
  await page.sees('Reden: Sinds oktober doet Luc de aanvragen.')
  expect(page.button('Vraag versturen').exists()).toBe(true)
})

it('an accountant with several enterprises gets in for the one that was granted, without choosing', async () => {
  const endRight = (world: World) =>
    world.transact((transaction) => {
      const luc = transaction.get('persons', 'luc')?.insz
      const right = world
        .all('rights')
        .find((held) => held.insz === luc && held.organisation === pixelzee && held.right.includes('Inkom'))
      if (right) transaction.put('rights', { ...right, to: '2026-10-31' })
    })
  const page = await mountPage('/foto/index.html', { ...asSara, as: 'luc', prepare: endRight })
  await page.sees('Het liep tot en met 31 oktober 2026.')
  await ask(page)
  await actAs(page, 'yasmine', `/organisaties/${pixelzee}/aanvragen/${requestIn(page.world)}/besluit`, {
    toegekend: true,
  })
  await lookAgain()
  await page.sees('U hebt nu toegang')
  await goOn(page)
})

it('the owner of an eenmanszaak sees each step done as it is done elsewhere', async () => {
  const page = await mountPage('/portefeuille', { as: 'ingrid', enterprise: zoeteInval, singleSignOn: true })
  await page.sees('De KBO kent u als zaakvoerder van de eenmanszaak')
  const done = () =>
    page.wrapper.findAll('details[open] ol > li').map((step) => step.text().includes('Gedaan'))
  expect(done()).toEqual([false, false, false])
  const ingrid = page.world.get('persons', 'ingrid')
  await page.world.transact((transaction) =>
    transaction.put('designations', {
      id: 'made-by-the-test',
      enterpriseNumber: zoeteInval,
      insz: ingrid?.insz ?? '',
      role: 'hoofdtoegangsbeheerder',
      from: '2026-11-23',
      to: null,
    }),
  )
  await lookAgain()
  await vi.waitFor(() => expect(done()).toEqual([true, false, false]), patience)
})

it('explains to an accountant why an enterprise stands in the list', async () => {
  const page = await mountPage('/waarom', { ...asSara, as: 'luc' })
  await page.sees('U kunt handelen voor Pixelzee, omdat u het recht VLAIO Inkom Gebruiker hebt.')
  await page.sees('U mag binnen.')
})

it('tells somebody whose number KBO does not know that nothing helps', async () => {
  const page = await mountPage('/geen-toegang', { ...asSara, enterprise: '1999999999' })
  await page.sees('De KBO kent geen onderneming met het nummer 1999.999.999.')
  expect(page.text()).not.toContain('Wat is uw situatie?')
})
