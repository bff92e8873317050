import { beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { numbers } from '@mocks/scenarios/data/enterprises'
import type { World } from '@mocks/world/world'
import { beginSignIn, personOf, play } from '../../../tests/support/sign-in'

async function open(
  person: string,
  capacity = 'Als ondernemer',
  prepare: (world: World) => unknown = () => {},
) {
  const page = await beginSignIn({
    prepare: async (world) => {
      await play(person)(world)
      await prepare(world)
    },
  })
  await page.signIn()
  await page.field(capacity).setValue(true)
  await page.press('Doorgaan')
  await page.sees(/Aanmelden als: voor welke (onderneming|entiteit)/)
  return page
}

/** A function of Tom in the first enterprises of the world, so that the list is long. */
const representativeOf = (amount: number) => (world: World) =>
  world.transact((transaction) => {
    const { insz } = personOf(world, 'tom')
    for (const { id } of world.all('enterprises').slice(0, amount)) {
      transaction.put('functions', {
        id: `test-${id}`,
        enterpriseNumber: id,
        insz,
        code: '10002',
        description: 'Bestuurder',
        from: '2020-01-01',
        to: null,
      })
    }
  })

/** A function of a person in one enterprise. */
const directorOf =
  (person: string, enterpriseNumber: string, from = '2020-01-01') =>
  (world: World) =>
    world.transact((transaction) =>
      transaction.put('functions', {
        id: `test-${enterpriseNumber}`,
        enterpriseNumber,
        insz: personOf(world, person).insz,
        code: '10002',
        description: 'Bestuurder',
        from,
        to: null,
      }),
    )

/** Nele also works for another entity of the government. */
const secondEntity = (world: World) =>
  world.transact((transaction) => {
    const right = world.all('rights').find(({ insz }) => insz === personOf(world, 'nele').insz)
    transaction.put('entities', { id: 'OVO999002', name: 'Agentschap Voorbeeld' })
    if (right) transaction.put('rights', { ...right, id: 'other', organisation: 'OVO999002' })
  })

const stopKbo = (world: World) =>
  world.transact((transaction) => transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: null }))
const startKbo = (world: World) => world.transact((transaction) => transaction.remove('faults', 'kbo'))

type Page = Awaited<ReturnType<typeof open>>

const names = (page: Page) => page.wrapper.findAll('.kp-choice label').map((label) => label.text())

describe('the choice of an enterprise', () => {
  it('shows name, form, number, place and access', async () => {
    const page = await open('tom')
    const [first] = page.wrapper.findAll('.kp-choice').map((choice) => choice.text().replace(/\s+/g, ' '))
    expect(first).toMatch(/^Schrijnwerkerij Van Hout BV ?1999\.900\.171 · \S+ toegang$/)
  })

  it('says for which one access is still missing, and lets it be chosen all the same', async () => {
    const page = await open('ingrid', 'Als ondernemer', directorOf('ingrid', numbers.anno))
    await page.sees('nog geen toegang')
    await page.sees('Kiest u een onderneming zonder toegang? Dan leggen we daarna uit hoe u die krijgt.')
    await page.field('Bakkerij Zoete Inval (eenmanszaak)').setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
  })

  it('goes back to the application with a code for the chosen enterprise', async () => {
    const page = await open('tom')
    await page.field('Schrijnwerkerij Van Hout BV').setValue(true)
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*state=state-of-the-test/)),
    )
    expect(page.world.all('codes')[0]?.grant).toMatchObject({ capacity: 'EA', organisation: '1999900171' })
  })

  it('asks to choose before going on', async () => {
    const page = await open('tom')
    await page.press('Doorgaan')
    await page.sees('Kies een onderneming of entiteit uit de lijst.')
  })

  it('leads on for an enterprise that is not in the list, once its number is named', async () => {
    const page = await open('tom')
    await page.sees('Mijn onderneming staat er niet bij')
    await page.field('Ondernemingsnummer').setValue('1999.901.161')
    await page.press('Verder met deze onderneming')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
    expect(page.world.all('codes')[0]?.grant.organisation).toBe(numbers.havenstroom)
  })

  it('cannot be searched when the list is short', async () => {
    const page = await open('tom')
    expect(page.wrapper.find('input[type=search]').exists()).toBe(false)
  })

  it.each([
    ['part of the name in small letters', 'schrijnwerkerij'],
    ['the number with dots', '1999.900.171'],
  ])('finds an enterprise by %s', async (_, sought) => {
    const page = await open('tom', 'Als ondernemer', representativeOf(9))
    expect(names(page).length).toBeGreaterThan(7)
    await page.field('Zoek op naam').setValue(sought)
    expect(names(page)).toEqual(['Schrijnwerkerij Van Hout BV'])
    expect(page.text()).toContain('1 gevonden.')
  })

  it('keeps the chosen one in sight while something else is sought', async () => {
    const page = await open('tom', 'Als ondernemer', representativeOf(9))
    await page.field('Schrijnwerkerij Van Hout BV').setValue(true)
    await page.field('Zoek op naam').setValue('nergens te vinden')
    expect(names(page)).toEqual(['Schrijnwerkerij Van Hout BV'])
  })

  it('speaks of entities to a staff member of the government', async () => {
    const page = await open('nele', 'Als medewerker van een entiteit', secondEntity)
    expect(page.heading()).toBe('Aanmelden als: voor welke entiteit van de Vlaamse overheid?')
    expect(names(page)).toEqual(['Agentschap Innoveren en Ondernemen', 'Agentschap Voorbeeld'])
    expect(page.text()).not.toContain('Mijn onderneming staat er niet bij')
  })

  it('puts the latest used first, and says when that was', async () => {
    const page = await open('tom', 'Als ondernemer', (world) =>
      world.transact((transaction) =>
        transaction.put('lastUses', {
          id: `${personOf(world, 'tom').insz}:${numbers.tuinenNoord}`,
          at: '2026-11-20T09:30:00Z',
        }),
      ),
    )
    expect(names(page)).toEqual(['Tuinen Noord Maatschap', 'Schrijnwerkerij Van Hout BV'])
    await page.sees(/laatst gekozen op 20 november 2026 om 10:30/)
  })
})

describe('an earlier registration', () => {
  it('is said with its day', async () => {
    const page = await open('dirk', 'Als ondernemer', directorOf('dirk', numbers.anno))
    await page.sees('geregistreerd sinds 5 december 2017')
    expect(page.text().split('geregistreerd')).toHaveLength(2)
  })
})

describe('240 enterprises', () => {
  const scrolled = vi.fn()
  beforeEach(() => {
    // jsdom lays nothing out, so it cannot scroll.
    Element.prototype.scrollIntoView = scrolled
  })

  const pageButton = (page: Page, number: number) => page.button(`Pagina ${number}`)
  const current = (page: Page) => page.wrapper.findAll('[aria-current=page]').map((one) => one.text())

  it('are shown by 25, with the current page marked', async () => {
    const page = await open('veerle')
    expect(page.text()).toContain('U kunt voor 240 ondernemingen handelen.')
    expect(names(page)).toHaveLength(25)
    expect(page.wrapper.get('[role=status].kp-hint').text()).toBe('U ziet 1 tot 25 van 240.')
    expect(current(page)).toEqual(['1'])
    expect(page.wrapper.findAll('.acm-pages li').map((one) => one.text())).toEqual([
      '1',
      '2',
      '…',
      '10',
      'Volgende',
    ])
  })

  it('go on at the next page: that is told, and the reading goes on there', async () => {
    const page = await open('veerle')
    await page.press('Volgende')
    await page.sees('U ziet 26 tot 50 van 240.')
    expect(current(page)).toEqual(['2'])
    expect(document.activeElement).toBe(page.wrapper.get('.kp-choice input').element)
    expect(scrolled).toHaveBeenCalled()

    await pageButton(page, 10).trigger('click')
    await page.sees('U ziet 226 tot 240 van 240.')
    expect(names(page)).toHaveLength(15)
    expect(page.text()).not.toContain('Volgende')
    await page.press('Vorige')
    await page.sees('U ziet 201 tot 225 van 240.')
  })

  it('keep the choice on every page and in every search, and send it', async () => {
    const page = await open('veerle')
    const [chosen = ''] = names(page)
    await page.field(chosen).setValue(true)
    await page.press('Volgende')
    await page.sees('U ziet 26 tot 50 van 240.')
    expect(names(page)).toHaveLength(26)
    expect(names(page)[0]).toBe(chosen)
    expect(page.text()).toContain('Uw keuze')
    await expectAccessible()

    await page.field('Zoek op naam').setValue('oostende fitness')
    await page.press('Doorgaan')
    await vi.waitFor(() =>
      expect(page.visited).toContainEqual(expect.stringMatching(/^\/aangemeld\?.*code=/)),
    )
    expect(page.world.all('codes')[0]?.grant.organisationName).toBe(chosen.replace(/ (\w+|\(.*\))$/, ''))
  })

  it('begin at the first page of what a search finds', async () => {
    const page = await open('veerle')
    await pageButton(page, 10).trigger('click')
    await page.field('Zoek op naam').setValue('bv')
    await page.field('Zoek op naam').setValue('en')
    await page.sees(/gevonden\. U ziet 1 tot 25 van/)
    expect(current(page)).toEqual(['1'])
  })

  it('say when nothing is found, and can all be shown again', async () => {
    const page = await open('veerle')
    await page.field('Zoek op naam').setValue('slagerij')
    await page.sees('Niets gevonden. Controleer wat u typte.')
    expect(names(page)).toEqual([])
    await page.press('Alle tonen')
    await page.sees('U ziet 1 tot 25 van 240.')
    expect(document.activeElement).toBe(page.field('Zoek op naam').element)
  })

  it('say what is wrong when none was chosen, and lead to the first', async () => {
    const page = await open('veerle')
    await page.press('Volgende')
    await page.press('Doorgaan')
    await page.sees('Kies een onderneming of entiteit uit de lijst.')
    await page.link('Kies een onderneming').trigger('click')
    expect(document.activeElement).toBe(page.wrapper.get('.kp-choice input').element)
  })
})

describe('while KBO cannot be reached', () => {
  it('shows the last known list with its date, and renews it on request', async () => {
    const page = await open('tom', 'Als ondernemer', async (world) => {
      await stopKbo(world)
      await directorOf('tom', numbers.anno, '2026-11-23')(world)
    })
    await page.sees(/laatst gekende lijst: die van 22 november 2026 om 02:00/)
    expect(names(page)).toEqual(['Schrijnwerkerij Van Hout BV', 'Tuinen Noord Maatschap'])
    await expectAccessible()

    await page.press('Opnieuw proberen')
    await page.sees('De KBO antwoordt nog altijd niet.')

    await startKbo(page.world)
    await page.press('Opnieuw proberen')
    await page.sees('De KBO antwoordt weer.')
    expect(names(page)).toEqual(['Kledij Anno BV', 'Schrijnwerkerij Van Hout BV', 'Tuinen Noord Maatschap'])
    expect(document.activeElement?.textContent).toContain('De KBO antwoordt weer.')
  })

  it('keeps the choice when the list is renewed', async () => {
    const page = await open('tom', 'Als ondernemer', stopKbo)
    await page.field('Tuinen Noord').setValue(true)
    await startKbo(page.world)
    await page.press('Opnieuw proberen')
    await page.sees('De KBO antwoordt weer.')
    expect(page.field('Tuinen Noord').element).toHaveProperty('checked', true)
  })

  it('says that the last known list is empty, and what one can do', async () => {
    const page = await open('nele', 'Als ondernemer', async (world) => {
      await stopKbo(world)
      await directorOf('nele', numbers.anno, '2026-11-23')(world)
    })
    await page.sees('Op de laatst gekende lijst staat geen enkele onderneming voor u.')
    await page.sees('Mijn onderneming staat er niet bij')
    expect(names(page)).toEqual([])
    await expectAccessible()

    await startKbo(page.world)
    await page.press('Opnieuw proberen')
    await page.sees('Kledij Anno BV')
  })

  it('asks entities of the government nothing of the kind', async () => {
    const page = await open('nele', 'Als medewerker van een entiteit', async (world) => {
      await stopKbo(world)
      await secondEntity(world)
    })
    expect(page.text()).not.toContain('antwoordt niet')
  })
})
