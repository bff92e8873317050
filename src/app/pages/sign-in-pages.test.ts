import { describe, expect, it, vi } from 'vitest'
import { installDialogs } from '../../../tests/support/dialogs'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'
import { authorizationPath, play } from '../../../tests/support/sign-in'

const outage = () => Promise.resolve(Response.error())

/** Opens a page that asks for a sign-in, and goes on to ACM's first question. */
async function openAtAcm(path: string, options?: MountOptions) {
  installDialogs()
  const page = await mountPage(path, options)
  await page.sees('Hoe wilt u zich aanmelden?')
  return page
}

type Page = Awaited<ReturnType<typeof mountPage>>

/** Uses the eID of the person who is played. */
async function showCard(page: Page) {
  await page.link('eID').trigger('click')
  await page.sees('Vul in')
  await page.press('Vul in')
  // The window for the PIN comes once the card has been read.
  await vi.waitFor(() => page.button('Aanmelden'), patience)
  await page.press('Aanmelden')
}

/** Signs in with the eID, up to the choice of a capacity. */
async function useEid(page: Page) {
  await showCard(page)
  await page.sees('Aanmelden als: namens wie wilt u handelen?')
}

async function actForEnterprise(page: Page) {
  await page.field('Als ondernemer').setValue(true)
  await page.press('Doorgaan')
  await page.sees('Aanmelden als: voor welke onderneming?')
  await page.field('Schrijnwerkerij Van Hout').setValue(true)
  await page.press('Doorgaan')
}

const arrives = (page: Page, path: string) =>
  vi.waitFor(() => expect(page.router.currentRoute.value.fullPath).toBe(path), patience)

describe('signing in', () => {
  it('leads from a page that asks for it back to that page', async () => {
    const page = await openAtAcm('/portefeuille')
    await useEid(page)
    await actForEnterprise(page)
    await arrives(page, '/portefeuille')
    await page.sees('Tom Van Hout (Schrijnwerkerij Van Hout)')
    expect(JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}')).toMatchObject({
      identity: { firstName: 'Tom', capacity: 'EA', organisation: '1999900171' },
    })
    expect(sessionStorage.getItem('kmo-sign-in')).toBeNull()
  })

  it('says that it was cancelled, and the next try still leads back', async () => {
    const page = await openAtAcm('/portefeuille')
    await page.press('Annuleren')
    await page.sees('U hebt het aanmelden geannuleerd')
    expect(page.heading()).toBe('U hebt het aanmelden geannuleerd')
    expect(page.text()).not.toContain('niet gelukt')
    expect(page.wrapper.find('[role=alert]').exists()).toBe(false)
    expect(page.link('Terug naar de informatiepagina').attributes('href')).toBe('/')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()

    await page.press('Opnieuw aanmelden')
    await page.sees('Hoe wilt u zich aanmelden?')
    await useEid(page)
    await actForEnterprise(page)
    await arrives(page, '/portefeuille')
  })

  it('never goes on to an address elsewhere', async () => {
    const page = await openAtAcm('/aanmelden/start?terug=//elsewhere.example/')
    await useEid(page)
    await actForEnterprise(page)
    await arrives(page, '/foto/index.html')
  })

  it('tells a citizen why that cannot work, and leads back without signing in again', async () => {
    const page = await openAtAcm('/portefeuille?jaar=2025')
    await useEid(page)
    await page.field('Als mezelf').setValue(true)
    await page.press('Doorgaan')
    await page.sees('U koos om als burger te handelen')
    expect(page.heading()).toBe('Met deze keuze kunt u geen subsidie aanvragen')
    const seen: unknown[] = []
    page.router.afterEach((to) => void seen.push(to.name))

    await page.link('Opnieuw kiezen').trigger('click')
    // Only what gives access is left to choose from.
    await page.sees('Aanmelden als: voor welke onderneming?')
    await page.field('Schrijnwerkerij Van Hout').setValue(true)
    await page.press('Doorgaan')
    await arrives(page, '/portefeuille?jaar=2025')
    expect(seen).not.toContain('sign-in-method')
  })
})

describe('signing in for VLAIO', () => {
  /** From the information page with the eID of this person; ACM need not ask for whom. */
  async function signInFromInformation(person: string) {
    const page = await mountPage('/', { prepare: play(person) })
    await page.sees('Medewerker van VLAIO?')
    await page.link('Medewerker van VLAIO? Aanmelden als entiteit van de Vlaamse overheid').trigger('click')
    await page.sees('Hoe wilt u zich aanmelden?')
    await showCard(page)
    return page
  }

  it('leads staff to the search', async () => {
    const page = await signInFromInformation('nele')
    await arrives(page, '/vlaio')
    await page.sees('Medewerker VLAIO – elke raadpleging komt in het logboek')
  })

  it('leads an application manager to the parameters', async () => {
    const page = await signInFromInformation('bart')
    await arrives(page, '/beheer')
    await page.sees('Parameters van de subsidie')
  })

  it('leads who is both to the search, with both in the navigation', async () => {
    const page = await mountPage('/vlaio', {
      as: 'nele',
      enterprise: 'OVO999001',
      prepare: (world) =>
        world.transact((transaction) => {
          const nele = transaction.get('persons', 'nele')
          const right = world.all('rights').find((held) => held.insz === nele?.insz)
          if (!right) throw new Error('Nele has no right')
          const manager = { right: 'VLAIO Inkom Toepassingsbeheerder', context: null }
          transaction.put('rights', { ...right, ...manager, id: 'both' })
        }),
    })
    await page.sees('ondernemingen gevonden')
    expect(page.link('Zoeken').attributes('href')).toBe('/vlaio')
    await page.link('Parameters').trigger('click')
    await page.sees('Geldt vandaag')
  })

  it('offers the way to their own side at an address of an enterprise', async () => {
    const page = await mountPage('/portefeuille', { as: 'nele', enterprise: 'OVO999001' })
    expect(page.heading()).toBe('Deze pagina is voor ondernemingen')
    await page.link('Naar het deel voor medewerkers').trigger('click')
    await arrives(page, '/vlaio')
  })

  it('tells who acts for an enterprise that an address is for staff', async () => {
    const page = await mountPage('/vlaio/ondernemingen/1999900171', { as: 'tom' })
    expect(page.heading()).toBe('Deze pagina is voor medewerkers van VLAIO')
    expect(page.text()).not.toContain('Naar het deel voor medewerkers')
    expect(page.link('Opnieuw kiezen').attributes('href')).toContain('wissel=ja')
  })
})

describe('the language', () => {
  it('that the app speaks is the one ACM is asked to speak', async () => {
    localStorage.setItem('kmo-language', 'en')
    const page = await mountPage('/portefeuille')
    await page.sees('How do you want to sign in?')
    expect(page.world.all('interactions')[0]?.request.language).toBe('en')
  })

  it('that another application asks for is spoken on the pages of ACM, and is no choice of the person', async () => {
    const page = await mountPage(authorizationPath({ ui_locales: 'en' }))
    await page.sees('How do you want to sign in?')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('kmo-language')).toBeNull()
  })
})

describe('an answer of ACM', () => {
  it.each([
    ['that was not asked for', '/aangemeld?code=stolen&state=guessed', 'niet in dit venster begonnen'],
    ['without anything', '/aangemeld', 'niet in dit venster begonnen'],
  ])('%s signs nobody in', async (_, path, text) => {
    const page = await mountPage(path)
    await page.sees(text)
    expect(page.heading()).toBe('Het aanmelden is niet gelukt')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    expect(page.button('Opnieuw aanmelden').exists()).toBe(true)
  })

  it('with another state signs nobody in', async () => {
    const page = await openAtAcm('/portefeuille')
    await page.router.push('/aangemeld?code=stolen&state=guessed')
    await page.sees('We konden het antwoord van Toegangsbeheer niet controleren')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
  })
})

describe('a sign-in that cannot begin', () => {
  it('says that ACM does not answer, and can be tried again', async () => {
    let down = true
    const page = await mountPage('/portefeuille', { intercept: (_, pass) => (down ? outage() : pass()) })
    await page.sees('Toegangsbeheer antwoordt niet')
    down = false
    await page.press('Opnieuw aanmelden')
    await page.sees('Hoe wilt u zich aanmelden?')
  })

  it('says that the simulated government has not started', async () => {
    const body = { type: 'government-not-started', title: 'Not started.', status: 503 }
    const page = await mountPage('/portefeuille', {
      intercept: () => Promise.resolve(Response.json(body, { status: 503 })),
    })
    await page.sees('De nagebootste overheid is niet gestart')
    expect(page.button('Opnieuw aanmelden').exists()).toBe(true)
  })

  it('says on plain http why, and offers nothing that cannot work', async () => {
    const page = await mountPage('/portefeuille', { secure: false })
    await page.sees('Aanmelden kan niet op dit adres')
    expect(() => page.button('Opnieuw aanmelden')).toThrow()
    expect(page.link('Terug naar de informatiepagina').attributes('href')).toBe('/')
  })
})
