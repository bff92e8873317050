import { describe, expect, it, vi } from 'vitest'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../tests/support/axe'
import { mountPage, type MountOptions } from '../../../tests/support/mount-page'

const zoeteInval = '1999900270'
const deCuyper = '1999900369'

const chiefsOf = (world: World, enterprise: string) =>
  world
    .all('designations')
    .filter(({ enterpriseNumber }) => enterpriseNumber === enterprise)
    .map(({ insz, from, to, contact }) => ({ insz, from, to, email: contact?.email }))

async function open(options: MountOptions & { at?: string; number?: string } = {}) {
  const { number = zoeteInval, at = '', ...rest } = options
  const page = await mountPage(`/btb/${number}/aanduiden${at}`, { as: 'ingrid', enterprise: number, ...rest })
  const send = () => page.wrapper.get('form').trigger('submit')
  /** Goes to the next page and waits for its heading, which then has the focus. */
  async function goOn(title: string) {
    await send()
    await vi.waitFor(() => expect(page.heading()).toBe(title))
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
  }
  return { ...page, send, goOn }
}

const who = 'Wie wordt hoofdtoegangsbeheerder?'
const details = 'Gegevens van de hoofdtoegangsbeheerder'
const check = 'Controleer de aanduiding'

/** Up to the page that checks, for Sara. */
async function checkSara(options: Parameters<typeof open>[0] = {}) {
  const page = await open(options)
  await vi.waitFor(() => page.field('Iemand anders'))
  await page.field('Iemand anders').setValue(true)
  await page.goOn(details)
  await page.field('Rijksregisternummer').setValue('91.69.23-904.24')
  await page.field('E-mailadres').setValue('sara@zoeteinval.example')
  await page.goOn(check)
  await page.sees('Sara Peeters, 91.69.23-***.**')
  return page
}

it('lets the owner of an eenmanszaak designate herself, page by page', async () => {
  const page = await open()
  await vi.waitFor(() => page.field('Ikzelf (Ingrid Lemmens)'))
  expect(page.heading()).toBe(who)
  await expectAccessible()
  await page.field('Ikzelf (Ingrid Lemmens)').setValue(true)
  await page.goOn(details)
  expect(page.text()).not.toContain('Rijksregisternummer')
  await expectAccessible()
  await page.field('E-mailadres').setValue('ingrid@zoeteinval.example')
  await page.goOn(check)
  await page.sees('Ingrid Lemmens, 72.63.02-***.**')
  expect(page.text()).toContain('Bakkerij Zoete Inval (1999.900.270)')
  expect(page.text()).toContain('vandaag, 23 november 2026')
  await expectAccessible()
  await page.send()
  await page.sees('U bent nu hoofdtoegangsbeheerder van Bakkerij Zoete Inval')
  expect(page.link('Verder naar het gebruikersbeheer (stap 2)').attributes('href')).toBe('/gebruikersbeheer')
  await expectAccessible()
  expect(chiefsOf(page.world, zoeteInval)).toEqual([
    { insz: '72630290221', from: '2026-11-23', to: null, email: 'ingrid@zoeteinval.example' },
  ])
})

it('shows whose number was typed before it is confirmed, and who has to do the next step', async () => {
  const page = await checkSara()
  await page.send()
  await page.sees('Sara Peeters is nu hoofdtoegangsbeheerder van Bakkerij Zoete Inval')
  await page.sees('Sara Peeters meldt zich aan in het gebruikersbeheer')
})

it('keeps what was typed when the person goes back, and never puts a number in the address', async () => {
  const page = await checkSara()
  expect(page.router.currentRoute.value.fullPath).toBe(`/btb/${zoeteInval}/aanduiden?stap=controleren`)
  page.router.back()
  await vi.waitFor(() => expect(page.heading()).toBe(details))
  expect((page.field('Rijksregisternummer').element as HTMLInputElement).value).toBe('91.69.23-904.24')
  page.router.back()
  await vi.waitFor(() => expect(page.heading()).toBe(who))
  expect((page.field('Iemand anders').element as HTMLInputElement).checked).toBe(true)
})

it('takes a phone number as people write it, and shows it as it is said', async () => {
  const page = await open()
  await vi.waitFor(() => page.field('Ikzelf (Ingrid Lemmens)'))
  await page.field('Ikzelf (Ingrid Lemmens)').setValue(true)
  await page.goOn(details)
  await page.field('E-mailadres').setValue('mailto:\u200bingrid@zoeteinval.example')
  await page.field('Telefoonnummer').setValue('\u202a(02)553.17.00\u202c,')
  await page.goOn(check)
  expect(page.text()).toContain('02 553 17 00')
  await page.send()
  await page.sees('U bent nu hoofdtoegangsbeheerder van Bakkerij Zoete Inval')
  expect(page.world.all('designations').find(({ insz }) => insz === '72630290221')?.contact).toEqual({
    email: 'ingrid@zoeteinval.example',
    phone: '+3225531700',
  })
})

describe('what is filled in wrong', () => {
  it('asks to choose who', async () => {
    const page = await open()
    await vi.waitFor(() => page.field('Iemand anders'))
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.heading()).toBe(who)
    page.link('Kies wie u aanduidt.')
    await expectAccessible()
  })

  async function openDetails() {
    const page = await open()
    await vi.waitFor(() => page.field('Iemand anders'))
    await page.field('Iemand anders').setValue(true)
    await page.goOn(details)
    return page
  }

  it('stands at each field and in the summary', async () => {
    const page = await openDetails()
    await page.field('Rijksregisternummer').setValue('91.69.23-904.25')
    await page.field('E-mailadres').setValue('sara@zoeteinval')
    await page.field('Telefoonnummer').setValue('1700')
    await page.send()
    await page.sees('Er is een probleem')
    expect(page.wrapper.findAll('.kp-error-summary li').map((one) => one.text())).toEqual([
      expect.stringContaining('Controleer het rijksregisternummer.'),
      'Vul een e-mailadres in zoals naam@onderneming.be.',
      expect.stringContaining('Vul een Belgisch telefoonnummer in'),
    ])
    expect(page.field('Rijksregisternummer').attributes('aria-invalid')).toBe('true')
    await expectAccessible()
  })

  it('is told at the number when it is of nobody, and the rest stays filled in', async () => {
    const page = await openDetails()
    await page.field('Rijksregisternummer').setValue('85.66.14-954.97')
    await page.field('E-mailadres').setValue('sara@zoeteinval.example')
    await page.send()
    await page.sees('We vinden niemand met dit rijksregisternummer.')
    expect(page.heading()).toBe(details)
    expect((page.field('E-mailadres').element as HTMLInputElement).value).toBe('sara@zoeteinval.example')
  })
})

it('leads who comes too early to the first page that is not filled in', async () => {
  const page = await open({ at: '?stap=controleren' })
  await vi.waitFor(() => page.field('Iemand anders'))
  expect(page.heading()).toBe(who)
})

it('begins with the details when the caller is to be replaced', async () => {
  const page = await open({ as: 'tom', number: '1999900171' })
  await page.sees('Tom Van Hout is nu hoofdtoegangsbeheerder.')
  expect(page.heading()).toBe(details)
  await page.field('Rijksregisternummer').setValue('91692390424')
  await page.field('E-mailadres').setValue('sara@vanhout.example')
  await page.goOn(check)
  await page.sees('Tom Van Hout, sinds 15 januari 2018')
  await page.send()
  await page.sees('Sara Peeters is nu hoofdtoegangsbeheerder van Schrijnwerkerij Van Hout')
  expect(chiefsOf(page.world, '1999900171').map(({ from, to }) => [from, to])).toEqual([
    ['2018-01-15', '2026-11-22'],
    ['2026-11-23', null],
  ])
})

it('shows who was designated meanwhile, and replaces them only when that is confirmed', async () => {
  const page = await checkSara()
  await page.world.transact((transaction) =>
    transaction.put('designations', {
      id: 'of-another-tab',
      enterpriseNumber: zoeteInval,
      insz: '85661490153',
      role: 'hoofdtoegangsbeheerder',
      from: '2026-11-23',
      to: null,
    }),
  )
  await page.send()
  await page.sees('Intussen is Tom Van Hout aangeduid')
  expect(chiefsOf(page.world, zoeteInval)).toHaveLength(1)
  expect(page.heading()).toBe(check)
  await page.send()
  await page.sees('Sara Peeters is nu hoofdtoegangsbeheerder')
})

it('designates once when it is confirmed twice, and after a lost answer', async () => {
  let lost = false
  const page = await checkSara({
    intercept: async (request, pass) => {
      const answer = await pass()
      if (request.method !== 'PUT' || lost) return answer
      lost = true
      return Response.error()
    },
  })
  await Promise.all([page.send(), page.send()])
  await page.sees('We weten niet of dit gelukt is')
  await page.press('Opnieuw proberen')
  await page.sees('Sara Peeters is nu hoofdtoegangsbeheerder')
  expect(chiefsOf(page.world, zoeteInval)).toHaveLength(1)
})

it.each([
  [
    'does not represent it',
    'hilde',
    deCuyper,
    'Volgens de KBO bent u vandaag geen wettelijk vertegenwoordiger',
  ],
  ['represents one that has stopped', 'hugo', '1999901854', 'Deze onderneming is gestopt of failliet'],
])('explains to who %s why nobody can be designated', async (_, as, number, words) => {
  const page = await open({ as, number })
  await page.sees(words)
  expect(page.heading()).toBe('U kunt voor deze onderneming niemand aanduiden')
  expect(page.link('Naar uw ondernemingen').attributes('href')).toBe('/btb')
  await expectAccessible()
})

it('does not claim on the confirmation page that somebody was designated when nobody was', async () => {
  const { sees, link } = await mountPage(`/btb/${zoeteInval}/bevestiging`, { as: 'ingrid' })
  await sees('Er is nog geen hoofdtoegangsbeheerder')
  expect(link('Naar uw ondernemingen').attributes('href')).toBe('/btb')
})
