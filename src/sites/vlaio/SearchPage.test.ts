import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../tests/support/axe'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'

const asNele: MountOptions = { as: 'nele', enterprise: 'OVO999001' }
const open = (path = '/vlaio', options: MountOptions = {}) => mountPage(path, { ...asNele, ...options })
type Page = Awaited<ReturnType<typeof open>>

const here = (page: Page) => page.router.currentRoute.value.fullPath
const rows = (page: Page) => page.wrapper.findAll('tbody th').map((row) => row.text())

/** Types a query and searches. */
async function seek(page: Page, query: string) {
  await page.field(/Naam, ondernemingsnummer|Projectnummer|Naam, registratienummer/).setValue(query)
  await page.wrapper.get('form[role=search]').trigger('submit')
}

describe('searching', () => {
  it('begins with all enterprises, twenty a page, and says that there are many', async () => {
    const page = await open()
    await page.sees(/\d+ ondernemingen gevonden: 1 tot en met 20/)
    expect(rows(page)).toHaveLength(20)
    expect(page.text()).toContain('Dat is een lange lijst.')
    expect(page.text()).toContain('Medewerker VLAIO – elke raadpleging komt in het logboek')
    expect(document.title).toBe('Zoeken – VLAIO – e-loket kmo-portefeuille (demo)')
    await expectAccessible()
  })

  it('finds an enterprise by its number as people write it, and links to it', async () => {
    const page = await open()
    await seek(page, ' 1999.900.171 ')
    await page.sees('1 onderneming gevonden: 1 tot en met 1')
    expect(here(page)).toBe('/vlaio?zoek=1999.900.171')
    expect(page.link('Schrijnwerkerij Van Hout').attributes('href')).toBe('/vlaio/ondernemingen/1999900171')
  })

  it('takes what was sought along to another kind', async () => {
    const page = await open('/vlaio?zoek=excel')
    await page.sees('Geen ondernemingen gevonden')
    await page.link('Projecten').trigger('click')
    await page.sees('1 project gevonden')
    expect(here(page)).toBe('/vlaio?soort=projecten&zoek=excel')
    expect(page.text()).toContain('Volledig betaald')
    expect(page.link('2026KMO004711').attributes('href')).toBe('/vlaio/projecten/2026kmo004711')
    await expectAccessible()
  })

  it('shows of a provider whether it is registered', async () => {
    const page = await open('/vlaio?soort=dienstverleners&zoek=polyglot')
    await page.sees('1 dienstverlener gevonden')
    expect(page.text()).toContain('Vervallen')
    await expectAccessible()
  })

  it('says what to do when nothing is found', async () => {
    const page = await open('/vlaio?zoek=bestaat+niet')
    await page.sees('Geen ondernemingen gevonden')
    await page.sees('Zoek op minder woorden')
    await expectAccessible()
  })

  it('clears what was sought, with the focus back in the field', async () => {
    const page = await open('/vlaio?zoek=pixelzee')
    await page.sees('1 onderneming gevonden')
    await page.press('Wissen')
    await page.sees('tot en met 20')
    expect(here(page)).toBe('/vlaio')
    expect(document.activeElement).toBe(page.field('Naam, ondernemingsnummer').element)
  })
})

describe('leafing', () => {
  it('goes to the next page with the focus on the results, and Back leads to the one before', async () => {
    const page = await open()
    await page.sees('Pagina 1 van')
    const first = rows(page)
    await page.link('Volgende pagina').trigger('click')
    await page.sees('21 tot en met 40')
    expect(here(page)).toBe('/vlaio?pagina=2')
    expect(rows(page)).not.toEqual(first)
    await vi.waitFor(
      () => expect(document.activeElement?.getAttribute('aria-label')).toBe('Zoekresultaten'),
      patience,
    )
    page.router.back()
    await page.sees('1 tot en met 20')
    expect(rows(page)).toEqual(first)
  })

  it('leads back from a page that is not there', async () => {
    const page = await open('/vlaio?zoek=hout&pagina=7')
    await page.sees('Zoveel pagina’s zijn er niet')
    await page.link('Zoveel pagina’s zijn er niet').trigger('click')
    await page.sees('Schrijnwerkerij Van Hout')
  })
})

describe('a search that is not answered', () => {
  it('says so and can be tried again, with what was typed kept', async () => {
    let down = true
    const page = await open('/vlaio?zoek=pixelzee', {
      intercept: (request, pass) =>
        down && request.url.includes('/staff/') ? Promise.resolve(Response.error()) : pass(),
    })
    await page.sees('Het e-loket werkt even niet')
    await expectAccessible()
    expect((page.field('Naam, ondernemingsnummer').element as HTMLInputElement).value).toBe('pixelzee')
    down = false
    await page.press('Opnieuw proberen')
    await page.sees('1 onderneming gevonden')
  })

  it('of two searches shows the last, also when the first is answered later', async () => {
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const page = await open('/vlaio?zoek=pixelzee', {
      intercept: async (request, pass) => {
        if (request.url.includes('query=hout')) await held
        return pass()
      },
    })
    await page.sees('Pixelzee')
    await seek(page, 'hout')
    await seek(page, 'hoefkens')
    await page.sees('Hoefkens')
    release()
    await new Promise((resolve) => setTimeout(resolve))
    await page.sees('Hoefkens')
    expect(rows(page)).toHaveLength(1)
  })

  it('is refused to an application manager, who is told which right it takes', async () => {
    const page = await open('/vlaio', { as: 'bart' })
    await page.sees('U hebt het recht voor deze pagina niet')
    await page.sees('VLAIO Inkom Gebruiker nodig, met contextwaarde (rol) Medewerker')
    expect(page.link('Parameters').attributes('href')).toBe('/beheer')
    expect(() => page.link('Zoeken')).toThrow()
    await expectAccessible()
  })
})

describe('while the answer is on its way', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => vi.useRealTimers())

  it('shows the field at once, and says that it waits after 400 ms', async () => {
    const page = await open('/vlaio', {
      intercept: (request, pass) => (request.url.includes('/staff/') ? new Promise(() => {}) : pass()),
    })
    expect(page.heading()).toBe('Zoeken')
    expect(page.field('Naam, ondernemingsnummer').exists()).toBe(true)
    await vi.advanceTimersByTimeAsync(400)
    expect(page.text()).toContain('Gegevens worden opgehaald')
    vi.useRealTimers()
    await expectAccessible()
  })
})
