import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { photo } from '@/locales/nl/photo'
import { mountPage, type MountOptions } from '../../../../tests/support/mount-page'

const open = (options: MountOptions = {}) =>
  mountPage('/foto/index.html', { as: 'tom', enterprise: '1999900171', ...options })

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

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
  photo.identity,
  photo.functions,
  photo.capacities,
  photo.establishments,
  photo.activities,
  photo.size,
  photo.contact,
  photo.accessManagers,
  photo.rights,
].map(({ title }) => title)

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
      expect(tidy(section.text())).toMatch(/Bron: .+, (bijgewerkt|opgehaald) op \d\d\/\d\d\/\d{4}/)
      expect(tidy(section.get('details:last-of-type summary').text())).toBe(
        `Klopt dit niet? ${section.get('h2').text()}`,
      )
    }
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
    ['idm', 'IDM', photo.rights.title, photo.identity.title],
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
    await sees('IDM geeft u deze gegevens niet: u hebt er geen toegang toe.')
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
