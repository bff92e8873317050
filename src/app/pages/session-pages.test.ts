import { describe, expect, it, vi } from 'vitest'
import { mountPage, patience } from '../../../tests/support/mount-page'

type Page = Awaited<ReturnType<typeof mountPage>>

const expired = () =>
  Response.json(
    { type: 'token-expired', title: 'The token has expired.', status: 401 },
    { status: 401, headers: { 'content-type': 'application/problem+json' } },
  )
const isAcm = ({ url }: Request) => url.includes('/services/acm/')
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const here = (page: Page) => page.router.currentRoute.value.fullPath
const arrives = (page: Page, path: string) => vi.waitFor(() => expect(here(page)).toBe(path), patience)

/** Everything that stood on the page from now on. */
function recordTexts(page: Page) {
  const seen = new Set<string>()
  const observer = new MutationObserver(() => seen.add(page.text()))
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  return seen
}

describe('a token that a service does not accept any more', () => {
  it('ends the session, with the way back', async () => {
    const page = await mountPage('/portefeuille?jaar=2026', {
      as: 'tom',
      intercept: (request, pass) => (isAcm(request) ? pass() : Promise.resolve(expired())),
    })
    await page.sees('Uw aanmelding is verlopen. Wat u invulde, is bewaard.')
    expect(page.heading()).toBe('U bent afgemeld')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    expect(page.link('Opnieuw aanmelden en verdergaan').attributes('href')).toBe(
      '/aanmelden/start?terug=/portefeuille?jaar=2026',
    )
  })

  it('leads back to the page itself when several services refuse it, one after the other', async () => {
    let refusals = 0
    const page = await mountPage('/foto/index.html', {
      as: 'tom',
      intercept: async (request, pass) => {
        if (isAcm(request)) return pass()
        await wait(50 * refusals++)
        return expired()
      },
    })
    await page.sees('Uw aanmelding is verlopen')
    await wait(300)
    expect(refusals).toBeGreaterThan(1)
    expect(here(page)).toBe('/afgemeld?reden=verlopen&terug=/foto/index.html')
  })
})

describe('a link that says who signs in', () => {
  const link = (told: object, back: string) =>
    `/aanmelden/start?${new URLSearchParams({ login_hint: btoa(JSON.stringify(told)), terug: back })}`
  const tomForHisEnterprise = { person: 'tom', cap_hint: 'EA', code_hint: '1999900171' }

  it('opens a page as that person, without a question', async () => {
    const page = await mountPage(link(tomForHisEnterprise, '/portefeuille'))
    await arrives(page, '/portefeuille')
    await page.sees('Tom Van Hout')
  })

  it('takes over from whoever is signed in', async () => {
    const page = await mountPage(link(tomForHisEnterprise, '/portefeuille'), {
      as: 'hilde',
      enterprise: '1999900171',
      singleSignOn: true,
    })
    await arrives(page, '/portefeuille')
    await page.sees('Tom Van Hout')
  })

  it('asks who it is when nobody is called that', async () => {
    const page = await mountPage(link({ ...tomForHisEnterprise, person: 'niemand' }, '/portefeuille'))
    await vi.waitFor(() => expect(here(page)).toContain('/aanmelden?interactie='), patience)
  })
})

describe('signing out', () => {
  async function signOut(page: Page) {
    await page.sees('Wissel van onderneming')
    await page.button('Tom Van Hout').trigger('click')
    await page.press('Afmelden')
  }

  it('asks ACM, and ends on the page that says so', async () => {
    const page = await mountPage('/portefeuille', { as: 'tom' })
    const visited: string[] = []
    page.router.afterEach((to) => void visited.push(to.path))
    await page.sees('Uw budget in 2026')
    const seen = recordTexts(page)
    await signOut(page)
    await arrives(page, '/afgemeld')
    expect(visited).toContain('/services/acm/op/v1/logout')
    await page.sees('U hebt zich afgemeld.')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    // The page that is left needs a person; it is not to be shown as broken.
    expect([...seen].filter((text) => text.includes('werkt even niet'))).toEqual([])
  })

  it('asks for sign-in again on the page before', async () => {
    const page = await mountPage('/portefeuille', { as: 'tom' })
    await signOut(page)
    await arrives(page, '/afgemeld')
    await page.router.push('/portefeuille')
    await page.sees('Hoe wilt u zich aanmelden?')
  })

  it('works when ACM does not answer', async () => {
    const page = await mountPage('/portefeuille', {
      as: 'tom',
      intercept: (request, pass) => (isAcm(request) ? Promise.resolve(Response.error()) : pass()),
    })
    await signOut(page)
    await arrives(page, '/afgemeld')
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
  })
})

describe('the signed-out page', () => {
  it.each([
    ['', 'U hebt zich afgemeld', 'Opnieuw aanmelden', '/aanmelden/start?terug='],
    ['?reden=stil', 'U deed een tijd niets', 'Opnieuw aanmelden', '/aanmelden/start?terug='],
    [
      '?reden=verlopen&terug=/portefeuille',
      'Uw aanmelding is verlopen',
      'Opnieuw aanmelden en verdergaan',
      '/aanmelden/start?terug=/portefeuille',
    ],
  ])('%s says why, and leads on', async (query, text, link, href) => {
    const page = await mountPage(`/afgemeld${query}`)
    expect(page.text()).toContain(text)
    expect(page.link(link).text()).toBe(link)
    expect(page.link(link).attributes('href')).toBe(href)
  })
})

describe('a person who cannot apply in this capacity', () => {
  it.each([
    ['BUR', null, 'Met deze keuze kunt u geen subsidie aanvragen', 'U koos om als burger te handelen'],
    ['GID', 'OVO009999', 'Deze pagina is voor ondernemingen', 'U meldde zich aan voor de Vlaamse overheid'],
  ])('%s is told what to choose instead', async (capacity, organisation, title, text) => {
    const page = await mountPage('/portefeuille', {
      prepare: () => {
        const identity = {
          firstName: 'Griet',
          lastName: 'Maes',
          insz: '70990112345',
          capacity,
          organisation,
          organisationName: null,
          roles: [],
        }
        const activeAt = Date.parse('2026-11-23T10:00:00+01:00')
        const session = { identity, accessToken: 'token', activeAt, visit: 'v' }
        sessionStorage.setItem('kmo-session', JSON.stringify(session))
        const visit = { id: 'v', capacity, organisation, activeAt }
        localStorage.setItem('kmo-visit:browser', JSON.stringify(visit))
      },
    })
    expect(here(page)).toBe('/andere-hoedanigheid?terug=/portefeuille')
    expect(page.heading()).toBe(title)
    expect(page.text()).toContain(text)
    await page.link('Opnieuw kiezen').trigger('click')
    await page.sees('Hoe wilt u zich aanmelden?')
  })
})
