import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage, patience, type MountOptions } from '../../../tests/support/mount-page'

/** What the Web Locks of a browser do, as far as a tab uses them. */
function installLocks(...taken: string[]) {
  const held = new Set(taken)
  const request = (name: string, { signal }: LockOptions, act: () => Promise<unknown>) =>
    new Promise((_, reject) => {
      if (held.has(name)) {
        signal?.addEventListener('abort', () => reject(new DOMException('too late', 'TimeoutError')))
        return
      }
      held.add(name)
      void act()
    })
  Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } })
  return held
}

const refuse = () => {
  throw new DOMException('Access is denied', 'SecurityError')
}
const refuseLocks = () => Object.defineProperty(navigator, 'locks', { configurable: true, get: refuse })

async function open(path: string, options: MountOptions = {}) {
  const renewed: string[] = []
  const page = await mountPage(path, {
    as: 'tom',
    refreshToken: 'refresh-1',
    ...options,
    prepare: () => sessionStorage.setItem('kmo-tab', 'copied'),
    intercept: async (request, pass) => {
      if (request.url.endsWith('/op/v1/token')) renewed.push(await request.clone().text())
      return pass()
    },
  })
  const here = () => page.router.currentRoute.value.fullPath
  return {
    ...page,
    renewed,
    arrives: (there: string) => vi.waitFor(() => expect(here()).toBe(there), patience),
  }
}

const kept = () => JSON.parse(sessionStorage.getItem('kmo-session') ?? '{}') as Record<string, unknown>

afterEach(() => Reflect.deleteProperty(navigator, 'locks'))

describe('a duplicated tab', () => {
  it('gets a refresh token of its own before it shows a page, and comes back to that page', async () => {
    const held = installLocks('kmo-tab:copied')
    const page = await open('/portefeuille?jaar=2026#inhoud', { singleSignOn: true })
    await vi.waitFor(() => expect(kept().refreshToken).toEqual(expect.any(String)), { timeout: 10_000 })
    await page.sees('Uw budget in 2026')
    await page.arrives('/portefeuille?jaar=2026#inhoud')
    expect(kept().refreshToken).not.toBe('refresh-1')
    // The one it was copied with was never used.
    expect(page.renewed.map((form) => new URLSearchParams(form).get('grant_type'))).toEqual([
      'authorization_code',
    ])
    // Nothing changed for the person, so nothing is said.
    expect(page.text()).not.toContain('U handelt voor Schrijnwerkerij Van Hout.')
    expect(sessionStorage.getItem('kmo-tab')).not.toBe('copied')
    expect(held).toContain(`kmo-tab:${sessionStorage.getItem('kmo-tab')}`)
  })

  it('goes on with the access token it was copied with when ACM knows the person no more', async () => {
    installLocks('kmo-tab:copied')
    const page = await open('/portefeuille?jaar=2026')
    await page.sees('Uw budget in 2026')
    await page.arrives('/portefeuille?jaar=2026')
    expect(kept()).toMatchObject({ accessToken: 'token-of-tom', refreshToken: null })
  })

  it('is signed out when that token ends, and the tab it was copied from is not', async () => {
    installLocks('kmo-tab:copied')
    const page = await open('/portefeuille', { tokenEndsIn: -1 })
    await page.sees('Uw aanmelding is verlopen.')
    expect(page.world.get('refreshTokens', 'refresh-1')?.usedAt).toBeNull()
  })
})

describe('a tab that is the only one with its storage', () => {
  it.each([
    ['after a reload', () => installLocks()],
    ['in a browser without Web Locks', () => {}],
    ['in a browser that lets its locks not be touched', refuseLocks],
    ['in a browser without random ids', () => vi.spyOn(crypto, 'randomUUID').mockImplementation(refuse)],
  ])('keeps its refresh token %s', async (_, install) => {
    install()
    const page = await open('/portefeuille')
    await page.sees('Uw budget in 2026')
    expect(kept()).toMatchObject({ refreshToken: 'refresh-1', accessToken: 'token-of-tom' })
    expect(page.renewed).toEqual([])
  })
})
