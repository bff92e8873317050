import { beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { numbers } from '@mocks/scenarios/data/enterprises'
import type { World } from '@mocks/world/world'
import { beginSignIn, play } from '../../../tests/support/sign-in'

describe('acting as', () => {
  it('asks to choose before going on', async () => {
    const page = await beginSignIn()
    await page.signIn()
    await page.press('Doorgaan')
    await page.sees('Kies namens wie u wilt handelen.')
    expect(page.router.currentRoute.value.name).toBe('capacity')
  })

  it('offers the capacities of the person and warns a citizen', async () => {
    const page = await beginSignIn()
    await page.signIn()
    const labels = page.wrapper.findAll('.kp-choice').map((choice) => choice.text())
    expect(labels).toEqual([
      expect.stringContaining('Als ondernemer, namens een onderneming'),
      expect.stringMatching(/Als mezelf \(burger\).*Hiermee kunt u geen subsidie aanvragen/),
    ])
  })

  it('leads an entrepreneur to the enterprises', async () => {
    const page = await beginSignIn()
    await page.signIn()
    await page.field('Als ondernemer').setValue(true)
    await page.press('Doorgaan')
    await page.sees('Aanmelden als: voor welke onderneming?')
    expect(page.world.all('interactions')[0]).toMatchObject({ capacity: 'EA' })
  })

  it('sends a citizen, who has nothing more to choose, back to the application', async () => {
    const page = await beginSignIn()
    await page.signIn()
    await page.field('Als mezelf (burger)').setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
    expect(page.world.all('codes')[0]?.grant).toMatchObject({ capacity: 'BUR', organisation: null })
  })

  it('can be chosen again from the list of enterprises', async () => {
    const page = await beginSignIn()
    await page.signIn()
    await page.field('Als ondernemer').setValue(true)
    await page.press('Doorgaan')
    await page.sees('Aanmelden als: voor welke onderneming?')
    await page.link('Opnieuw kiezen namens wie u handelt').trigger('click')
    await page.sees('Aanmelden als: namens wie wilt u handelen?')
    await page.field('Als ondernemer').setValue(true)
    await page.press('Doorgaan')
    await page.sees('Aanmelden als: voor welke onderneming?')
  })

  it.each([
    ['ingrid', 'Als ondernemer', 'Bakkerij Zoete Inval', '1999900270'],
    ['nele', 'Als medewerker van een entiteit', 'Agentschap Innoveren en Ondernemen', 'OVO999001'],
  ])('tells %s for whom that is when there is only one, and does not ask', async (id, label, name, code) => {
    const page = await beginSignIn({ prepare: play(id) })
    await page.signIn()
    await page.sees(`Alleen ${name}. Die kiezen we meteen voor u.`)
    await page.field(label).setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
    expect(page.world.all('codes')[0]?.grant).toMatchObject({ organisation: code, organisationName: name })
  })

  it('tells staff without an enterprise nothing of a choice that is not there', async () => {
    const page = await beginSignIn({ prepare: play('nele') })
    await page.signIn()
    const labels = page.wrapper.findAll('.kp-choice').map((choice) => choice.text())
    expect(labels.at(-1)).toMatch(/Als mezelf \(burger\).*Hiermee kunt u geen subsidie aanvragen\.$/)
    expect(page.text()).not.toContain('kiest u ondernemer')
  })

  it('offers to act for an enterprise when KBO cannot say for which', async () => {
    const page = await beginSignIn({
      prepare: async (world) => {
        await play('nele')(world)
        await world.transact((transaction) =>
          transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: null }),
        )
      },
    })
    await page.signIn()
    await page.sees('We kunnen nu niet nagaan voor welke ondernemingen')
    await page.sees(/laatst gekende lijst: die van 22 november 2026 om 02:00/)
    await expectAccessible()

    await page.world.transact((transaction) => transaction.remove('faults', 'kbo'))
    await page.press('Opnieuw proberen')
    await page.sees('De KBO antwoordt weer.')
    expect(page.text()).not.toContain('Als ondernemer')
  })
})

describe('an enterprise that is not listed', () => {
  // jsdom lays nothing out, so it cannot scroll.
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => {}
  })

  const foldOut = (page: Awaited<ReturnType<typeof beginSignIn>>) =>
    page.wrapper.get<HTMLDetailsElement>('details:has(input[name=enterpriseNumber])')

  async function open(person: string, prepare: (world: World) => unknown = () => {}) {
    const page = await beginSignIn({
      prepare: async (world) => {
        await play(person)(world)
        await prepare(world)
      },
    })
    await page.signIn()
    return page
  }

  it.each([
    ['a new employee, to whom nothing else is offered: opened', 'noor', true],
    ['staff of VLAIO', 'nele', false],
    ['who has one enterprise', 'ingrid', false],
    ['who has several', 'tom', false],
  ])('can be named by its number by %s', async (_, person, opened) => {
    const page = await open(person)
    expect(foldOut(page).get('summary').text()).toBe('Mijn onderneming staat er niet bij')
    expect(foldOut(page).element.open).toBe(opened)
    foldOut(page).element.open = true
    await expectAccessible()

    await page.field('Ondernemingsnummer').setValue('BE 1999.901.161')
    await page.press('Verder met deze onderneming')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
    expect(page.world.all('codes')[0]?.grant).toMatchObject({
      capacity: 'EA',
      organisation: numbers.havenstroom,
      roles: [],
    })
  })

  const annul = (world: World) =>
    world.transact((transaction) => {
      const one = transaction.get('enterprises', numbers.pixelzee)
      const StatusKBO = { Code: 'AN' as const, Omschrijving: 'Geannuleerd' }
      if (one) transaction.put('enterprises', { ...one, kbo: { ...one.kbo, StatusKBO } })
    })

  it.each([
    ['nothing', '', 'Vul het ondernemingsnummer in.'],
    ['what is no number', '1999.900.172', 'Controleer het ondernemingsnummer.'],
    ['a number that KBO does not know', '1999.999.943', 'De KBO kent geen onderneming met dit nummer.'],
    ['a number that was annulled', '1999.900.468', 'Dit ondernemingsnummer is geschrapt in de KBO.'],
  ])('is not found by %s: that is said at the field and above it', async (_, typed, text) => {
    const page = await open('noor', annul)
    await page.field('Ondernemingsnummer').setValue(typed)
    await page.press('Verder met deze onderneming')
    await page.sees(text)
    const { element } = page.field('Ondernemingsnummer')
    const described = element.getAttribute('aria-describedby')?.split(' ') ?? []
    const told = described.map((id) => document.getElementById(id)?.textContent)
    expect(told.join(' ')).toContain(text)
    await page.link(text).trigger('click')
    expect(document.activeElement).toBe(element)
    expect(element).toHaveProperty('value', typed)
    expect(page.world.all('codes')).toEqual([])
    await expectAccessible()
  })
})
