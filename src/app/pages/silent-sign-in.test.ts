import { describe, expect, it, vi } from 'vitest'
import { mountPage, openAcmSession, patience, type MountOptions } from '../../../tests/support/mount-page'

const at = '2026-11-23T10:00:00+01:00'
const vanHout = '1999900171'
const minute = 60_000

interface Before {
  /** The person ACM still knows. */
  person?: string
  organisation?: string
  capacity?: string
  /** Minutes since something was done in the other tab. */
  idleFor?: number
}

/** Opens a tab of its own, in a browser where somebody signed in before. */
async function openTab(path: string, before: Before, options: MountOptions = {}) {
  const { organisation = vanHout, capacity = 'EA', idleFor = 1 } = before
  const seen = new Set<string>()
  const observer = new MutationObserver(() => {
    const heading = document.querySelector('main h1')?.textContent.trim()
    if (heading) seen.add(heading)
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  const page = await mountPage(path, {
    ...options,
    prepare: async (world) => {
      if (before.person) await openAcmSession(world, before.person, new Date(at).toISOString())
      const visit = { id: 'v', capacity, organisation, activeAt: Date.parse(at) - idleFor * minute }
      localStorage.setItem('kmo-visit:browser', JSON.stringify(visit))
    },
  })
  const here = () => page.router.currentRoute.value.fullPath
  return {
    ...page,
    seen,
    here,
    arrives: (there: string) => vi.waitFor(() => expect(here()).toBe(there), patience),
  }
}

/** What stands before the page itself. */
const notice = () => {
  const first = document.querySelector('main')?.firstElementChild
  return first?.querySelector('h1') ? undefined : first
}

const kept = () =>
  JSON.parse(sessionStorage.getItem('kmo-session') ?? 'null') as Record<string, unknown> | null

describe('a new tab, after a sign-in in another', () => {
  it.each(['/portefeuille', '/portefeuille?jaar=2025&zoek=a+b#inhoud', '/foto/index.html'])(
    'is signed in at %s by itself, for the same enterprise',
    async (path) => {
      const page = await openTab(path, { person: 'tom' })
      await page.arrives(path)
      await page.sees('U handelt voor Schrijnwerkerij Van Hout.')
      expect(page.seen).not.toContain('Hoe wilt u zich aanmelden?')
      expect(kept()).toMatchObject({ identity: { firstName: 'Tom', organisation: vanHout } })
      expect(kept()?.refreshToken).toEqual(expect.any(String))
    },
  )

  it.each<[string, Before, string]>([
    ['ACM has forgotten the person', {}, 'Hoe wilt u zich aanmelden?'],
    [
      'the person has that enterprise no more',
      { person: 'tom', organisation: '1999900468' },
      'Aanmelden als: namens wie wilt u handelen?',
    ],
    [
      'nothing was done for half an hour',
      { person: 'tom', idleFor: 31 },
      'Aanmelden als: namens wie wilt u handelen?',
    ],
  ])('asks as always when %s, without a word of failure', async (_, before, question) => {
    const page = await openTab('/portefeuille?jaar=2026#inhoud', before)
    await page.sees(question)
    expect(page.seen).not.toContain('Het aanmelden is niet gelukt')
    expect(kept()).toBeNull()
  })

  it('goes on to the address that was typed, after it had to ask', async () => {
    const page = await openTab('/portefeuille?jaar=2025#inhoud', {
      person: 'tom',
      organisation: '1999900468',
    })
    await page.sees('Aanmelden als: namens wie wilt u handelen?')
    await page.field('Als ondernemer').setValue(true)
    await page.press('Doorgaan')
    await page.sees('Aanmelden als: voor welke onderneming?')
    await page.field('Schrijnwerkerij Van Hout').setValue(true)
    await page.press('Doorgaan')
    await page.arrives('/portefeuille?jaar=2025#inhoud')
  })

  it('says that signing in does not work, when ACM says so, and can be tried again', async () => {
    let down = true
    const page = await openTab(
      '/portefeuille',
      { person: 'tom' },
      {
        intercept: async (request, pass) => {
          if (!down || !request.url.endsWith('/interacties')) return pass()
          const { verzoek } = (await request.clone().json()) as { verzoek: string }
          const state = new URLSearchParams(verzoek).get('state') ?? ''
          const query = new URLSearchParams({ error: 'temporarily_unavailable', state })
          return Response.json({ locatie: `http://localhost:3000/aangemeld?${query.toString()}` })
        },
      },
    )
    await page.sees('Het aanmelden werkt even niet.')
    down = false
    await page.press('Opnieuw aanmelden')
    await page.arrives('/portefeuille')
  })

  it('stays a page for everyone when it needs nobody', async () => {
    const page = await openTab('/', { person: 'tom' })
    await page.sees('Informatie over het e-loket')
    expect(kept()).toBeNull()
  })
})

describe('the notice of a sign-in', () => {
  it('is read politely, leaves the focus at the heading, and is gone with the next page', async () => {
    const page = await openTab('/portefeuille', { person: 'tom' })
    await vi.waitFor(
      () => expect(notice()?.textContent).toBe('U handelt voor Schrijnwerkerij Van Hout.'),
      patience,
    )
    await vi.waitFor(
      () => expect(document.querySelector('[aria-live=polite]')?.textContent).toContain('U handelt voor'),
      patience,
    )
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'), patience)
    await page.link('Ondernemingsfoto').trigger('click')
    await page.arrives('/foto/index.html')
    expect(notice()).toBeUndefined()
    await page.router.push('/portefeuille')
    expect(notice()).toBeUndefined()
  })
})
