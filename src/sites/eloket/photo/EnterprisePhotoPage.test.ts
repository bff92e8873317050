import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { photo } from '@/locales/nl/photo'
import type { EnterpriseFile } from '@mocks/world/schema/inkom'
import type { World } from '@mocks/world/world'
import { expectAccessible } from '../../../../tests/support/axe'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

const open = (options: MountOptions = {}) =>
  mountPage('/foto/index.html', { as: 'tom', enterprise: '1999900171', ...options })

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

const sectionOf = (block: string) =>
  [...document.querySelectorAll('main section')].find((one) => one.querySelector('h2')?.textContent === block)
const textOf = (block: string) => tidy(sectionOf(block)?.textContent ?? '')

/** The names and values in a block; it may have more than one list of them. */
function factsOf(block: string, list = 0) {
  const names = sectionOf(block)?.querySelectorAll('dl')[list]?.querySelectorAll('dt') ?? []
  return Object.fromEntries(
    [...names].map((name) => [tidy(name.textContent), tidy(name.nextElementSibling?.textContent ?? '')]),
  )
}

/** What Inkom knows of the enterprise, as if somebody had told otherwise. */
const changeFile = (world: World, change: (file: EnterpriseFile) => EnterpriseFile) =>
  world.transact((transaction) => {
    const file = transaction.get('enterpriseFiles', '1999900171')
    if (!file) throw new Error('no file to change')
    transaction.put('enterpriseFiles', change(file))
  })

/** Also the owner of an eenmanszaak gets in at once. */
const admitEverybody = (world: World) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, everyRepresentativeAdmitted: true })
  })

type Service = 'kbo' | 'inkom' | 'btb' | 'idm'

/** One service gives this answer, `times` times; the others answer as they do. */
function answers(
  service: Service,
  answer: () => Response,
  times = Infinity,
): NonNullable<MountOptions['intercept']> {
  let left = times
  return async (request, pass) =>
    request.url.includes(`/services/${service}/`) && left-- > 0 ? answer() : pass()
}

const exception = (Identificatie: string) => () =>
  Response.json({
    Referte: 'ref-77',
    Uitzonderingen: [
      { Identificatie, Oorsprong: 'KBO', Type: 'FOUT', Tijdstip: '2026-11-23T09:00:00Z', Diagnose: 'Demo' },
    ],
  })

const blocks = [
  photo.identity.title,
  photo.functions.title,
  photo.capacities.title,
  photo.account.registeredTitle,
  photo.establishments.title,
  photo.activities.title,
  photo.size.title,
  photo.figures.title,
  photo.account.title,
  photo.contact.title,
  photo.mainActivity.title,
  photo.support.title,
  photo.declarations.title,
  photo.accessManagers.title,
  photo.rights.title,
]

describe('with every source there', () => {
  it('shows a block for each part, with its source, its date and where to correct it', async () => {
    const { sees, wrapper, heading } = await open()
    await sees(photo.rights.title)
    await sees(photo.accessManagers.title)
    await sees(photo.contact.title)
    await sees(photo.identity.title)
    expect(heading()).toBe('Ondernemingsfoto van Schrijnwerkerij Van Hout')
    const sections = wrapper.findAll('main section')
    expect(sections.map((section) => section.get('h2').text())).toEqual(blocks)
    for (const section of sections) {
      expect(tidy(section.text())).toMatch(
        /Bron: .+, (bijgewerkt|opgehaald|opgegeven door \p{L}.*) op \d\d\/\d\d\/\d{4}/u,
      )
      expect(tidy(section.get('details:last-of-type summary').text())).toBe(
        `Klopt dit niet? ${section.get('h2').text()}`,
      )
    }
    for (const details of wrapper.findAll('details')) details.element.open = true
    await expectAccessible()
  })

  it('shows who the enterprise is', async () => {
    const { sees } = await open()
    await sees('1999.900.171')
    await sees('Van Hout Interieur')
    await sees('Besloten vennootschap (BV)')
    await sees('Normale toestand, sinds 1 maart 2016')
    await sees('Fictiestraat 12, 2200 Herentals')
    await sees('Bron: KBO, bijgewerkt op 22/11/2026')
    await sees('BE16 9850 0000 0174')
  })

  it('shows the establishments with their region', async () => {
    const { sees } = await open()
    await sees(/8\.999\.900\.124.*2200 Herentals.*Vlaams Gewest/)
  })

  it('marks the main activity and folds away the activities that have ended', async () => {
    const { sees, wrapper } = await open()
    await sees('Interieurontwerp')
    const [current, ended] = wrapper.findAll('table').filter((table) => table.text().includes('NACE-BEL'))
    expect(tidy(current?.get('tbody tr').text() ?? '')).toMatch(
      /^43320\s?Schrijnwerk Hoofdactiviteit.*NACE-BEL 2025/,
    )
    expect(ended?.text()).toContain('NACE-BEL 2008')
    expect(ended?.element.closest('details')?.open).toBe(false)
  })

  it('shows what the enterprise told itself: by whom, when and where to correct it', async () => {
    const { sees, link } = await open()
    await sees(photo.declarations.title)
    expect(factsOf(photo.contact.title)).toEqual({
      Contactpersoon: 'Tom Van Hout',
      'E-mailadres': 'info@vanhout.example',
      Telefoon: 'Nog niet ingevuld',
    })
    expect(factsOf(photo.account.title)).toEqual({
      Rekeningnummer: 'BE16 9850 0000 0174 (DEMOBEB0)',
      Rekeninghouder: 'Schrijnwerkerij Van Hout',
    })
    expect(factsOf(photo.declarations.title)).toMatchObject({
      'In handen van de overheid': '0%',
      'Alle gegevens bevestigd': 'Ja, door Tom Van Hout op 25 augustus 2026',
    })
    await sees(/43320\s?Schrijnwerk\s?Bron: Inkom, opgegeven door Tom Van Hout op 25\/08\/2026/)
    expect(link('Naar de grootte').attributes('href')).toBe('/onderneming/grootte')
    expect(link('Naar uw contactgegevens').attributes('href')).toBe('/onderneming/contact')
    expect(link('Naar uw rekeningnummer').attributes('href')).toBe('/onderneming/rekening')
    expect(link('Naar uw hoofdactiviteit').attributes('href')).toBe('/onderneming/hoofdactiviteit')
    expect(link('Naar uw verklaringen').attributes('href')).toBe('/onderneming/verklaringen')
  })

  it('shows the size that was confirmed beside the proposal, until when it is fixed, and the figures', async () => {
    const { sees } = await open()
    await sees(photo.size.title)
    expect(factsOf(photo.size.title)).toEqual({
      'Door u bevestigd': 'Kleine onderneming',
      'Voorstel volgens de jaarrekening': 'Kleine onderneming',
      'Ligt de grootte vast?': 'Ja, tot en met 31 december 2026. U diende dit jaar al een aanvraag in.',
    })
    expect(factsOf(photo.figures.title)).toEqual({
      Boekjaar: '2025',
      'Werkenden (voltijdsequivalenten)': '8',
      Omzet: '€ 1.200.000,00',
      Balanstotaal: '€ 700.000,00',
    })
  })

  it('shows why the size is another one than the proposal, and the group', async () => {
    const holding = { enterpriseNumber: null, fte: 90, turnover: null, balanceSheetTotal: null }
    const { sees } = await open({
      prepare: (world) =>
        changeFile(world, (file) => {
          if (!file.sections.size) throw new Error('no size to change')
          const size = {
            ...file.sections.size,
            value: 'medium' as const,
            reason: 'Sinds mei een groep.',
            related: [{ ...holding, name: 'Volt Holding', share: 60 }],
          }
          return { ...file, sections: { ...file.sections, size } }
        }),
    })
    await sees(photo.size.title)
    expect(factsOf(photo.size.title)).toMatchObject({
      'Door u bevestigd': 'Middelgrote onderneming',
      'Waarom de grootte verschilt van het voorstel': 'Sinds mei een groep.',
      'Verbonden en partnerondernemingen': 'Volt Holding (60%)',
    })
  })

  it('says of the figures that they are of the National Bank, also when the size was confirmed with them', async () => {
    const { sees } = await open()
    await sees(photo.figures.title)
    expect(textOf(photo.size.title)).toContain('Bron: Inkom, opgegeven door Tom Van Hout op 25/08/2026')
    expect(textOf(photo.size.title)).toContain(photo.size.remedy.applicant)
    expect(textOf(photo.figures.title)).toContain(
      'Bron: Nationale Bank (NBB), via Inkom, bijgewerkt op 25/08/2026',
    )
    expect(textOf(photo.figures.title)).toContain(photo.figures.remedy.nbb)
  })

  it('says of other figures who told them', async () => {
    const { sees } = await open({
      prepare: (world) =>
        changeFile(world, (file) => {
          const [newest, ...older] = file.sections.size?.years ?? []
          if (!file.sections.size || !newest) throw new Error('no figures to change')
          const size = { ...file.sections.size, years: [{ ...newest, fte: 12.5 }, ...older] }
          return { ...file, sections: { ...file.sections, size } }
        }),
    })
    await sees(photo.figures.title)
    expect(factsOf(photo.figures.title)).toMatchObject({ 'Werkenden (voltijdsequivalenten)': '12,5' })
    expect(textOf(photo.figures.title)).toContain('Bron: Inkom, opgegeven door Tom Van Hout op 25/08/2026')
    expect(textOf(photo.figures.title)).toContain(photo.figures.remedy.applicant)
  })

  it('writes a phone number as it is said, and the day as it was in Brussels', async () => {
    const { sees } = await open({
      prepare: (world) =>
        changeFile(world, (file) => ({
          ...file,
          sections: {
            ...file.sections,
            contact: { person: 'Tom', email: 'tom@vanhout.example', phone: '+3214123456' },
          },
          saved: file.saved.map((one) => ({ ...one, at: '2026-11-22T23:30:00.000Z' })),
          confirmed: { by: 'Tom Van Hout', at: '2026-11-22T23:30:00.000Z' },
        })),
    })
    await sees(photo.declarations.title)
    expect(factsOf(photo.contact.title)).toMatchObject({ Telefoon: '014 12 34 56' })
    expect(textOf(photo.contact.title)).toContain('opgegeven door Tom Van Hout op 23/11/2026')
    expect(factsOf(photo.declarations.title)).toMatchObject({
      'Alle gegevens bevestigd': 'Ja, door Tom Van Hout op 23 november 2026',
    })
  })

  it('shows the support of this year, and of three years', async () => {
    const { sees, text } = await open()
    await sees(photo.support.title)
    expect(factsOf(photo.support.title, 0)).toEqual({
      Gebruikt: '€ 786,00',
      Gereserveerd: '€ 0,00',
      'Nog vrij': '€ 6.714,00',
      Maximum: '€ 7.500,00',
    })
    expect(text()).toContain('Steun in drie jaar, vanaf 23 november 2023.')
    expect(factsOf(photo.support.title, 1)).toEqual({
      'Van de kmo-portefeuille': '€ 882,00',
      'Alle steun, zoals u die opgaf bij uw laatste aanvraag': '€ 0,00',
      'Telt mee voor het maximum': '€ 882,00',
      Maximum: '€ 300.000,00',
    })
  })

  it('promises no money to an enterprise that cannot apply', async () => {
    const { sees, link, text } = await open({ as: 'karel', enterprise: '1999901161' })
    await sees('Uw onderneming kan nu geen kmo-portefeuille aanvragen.')
    expect(factsOf(photo.support.title, 0)).toEqual({ Gebruikt: '€ 0,00', Gereserveerd: '€ 0,00' })
    expect(link('Bekijk waarom').attributes('href')).toBe('/onderneming/voorwaarden')
    expect(text()).not.toContain('Nog vrij')
  })

  it('says of an enterprise that comes for the first time what it has not told, and what others did', async () => {
    const { sees, link, text } = await open({
      as: 'ingrid',
      enterprise: '1999900270',
      prepare: admitEverybody,
    })
    await sees(photo.size.title)
    expect(factsOf(photo.size.title)).toMatchObject({
      'Door u bevestigd': 'Nog niet',
      'Voorstel volgens de jaarrekening': 'Kleine onderneming',
      'Ligt de grootte vast?': 'Nee, dit jaar nog niet',
    })
    expect(text()).toContain('Bron: Inkom, met cijfers van de Nationale Bank (NBB), bijgewerkt op 25/08/2026')
    expect(text()).toMatch(/Nog niet ingevuld\s?Bron: Inkom, opgehaald op 23\/11\/2026/)
    expect(factsOf(photo.declarations.title)).toMatchObject({ 'Alle gegevens bevestigd': 'Nee' })
    expect(link('Naar uw contactgegevens').attributes('href')).toBe('/onderneming/contact')
    await expectAccessible()
  })

  it('says that a natural person has no legal form', async () => {
    const { sees } = await open({ as: 'elke', enterprise: '1999900567' })
    await sees(photo.identity.noLegalForm)
  })

  it('goes on to the portfolio', async () => {
    const { sees, link } = await open()
    await sees(photo.identity.title)
    expect(link('Verder naar de kmo-portefeuille').attributes('href')).toBe('/portefeuille')
  })

  it('prints', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { press } = await open()
    await press('Afdrukken')
    expect(print).toHaveBeenCalledOnce()
  })
})

describe('with one source missing', () => {
  it.each([
    ['kbo', 'KBO', photo.identity.title, photo.size.title],
    ['inkom', 'Inkom', photo.size.title, photo.identity.title],
    ['btb', 'BTB', photo.accessManagers.title, photo.identity.title],
    ['idm', 'Gebruikersbeheer', photo.rights.title, photo.identity.title],
  ] as const)(
    'leaves a gap for %s beside the rest, until it answers',
    async (service, name, missing, rest) => {
      const { sees, press, text } = await open({ intercept: answers(service, () => Response.error(), 1) })
      await sees(`De gegevens van ${name} ontbreken`)
      await sees(`${name} antwoordt niet.`)
      await sees(rest)
      expect(text()).not.toContain(missing)

      await press(`Gegevens van ${name} opnieuw ophalen`)
      expect(document.activeElement?.getAttribute('aria-label')).toBe(name)
      await sees(missing)
      expect(text()).not.toContain(`De gegevens van ${name} ontbreken`)
    },
  )

  it.each([
    ['99996', photo.gap.kbo['99996']],
    ['40046', photo.gap.kbo['40046']],
    ['12345', photo.gap.kbo.other],
  ])('explains exception %s of KBO, with the reference', async (code, explanation) => {
    const { sees } = await open({ intercept: answers('kbo', exception(code)) })
    await sees(explanation)
    await sees('Referentie voor de helpdesk: ref-77')
    await sees(photo.contact.title)
  })

  it('says that a source refuses, which is something else than being down', async () => {
    const refusal = () =>
      Response.json({ type: 'no-tie-to-organisation', title: 'No tie', status: 403 }, { status: 403 })
    const { sees } = await open({ intercept: answers('idm', refusal) })
    await sees('Gebruikersbeheer geeft u deze gegevens niet: u hebt er geen toegang toe.')
  })
})

describe('while the sources are on their way', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  it('shows its heading at once, and says once, after 400 ms, that it waits', async () => {
    const { heading, text } = await open({ intercept: () => new Promise(() => {}) })
    expect(heading()).toBe('Ondernemingsfoto van Schrijnwerkerij Van Hout')
    await vi.advanceTimersByTimeAsync(400)
    expect(text().match(/Gegevens worden opgehaald/g)).toHaveLength(1)
  })
})
