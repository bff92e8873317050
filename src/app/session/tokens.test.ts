import { describe, expect, it } from 'vitest'
import { mountPage, type MountOptions } from '../../../tests/support/mount-page'

const planted = 'Bearer token-of-tom'
const tokenOf = (request: Request) => request.headers.get('authorization')
const asksTokens = ({ url }: Request) => url.endsWith('/op/v1/token')
const kept = () => JSON.parse(sessionStorage.getItem('kmo-session') ?? 'null') as Record<string, unknown>

/** Opens a page with a token of its own end, and records what is sent. */
async function open(path: string, options: MountOptions = {}) {
  const sent: Request[] = []
  const { intercept = (_, pass) => pass(), ...rest } = options
  const page = await mountPage(path, {
    as: 'tom',
    refreshToken: 'refresh-1',
    ...rest,
    intercept: (request, pass) => {
      sent.push(request.clone())
      return intercept(request, pass)
    },
  })
  return {
    ...page,
    renewals: () => sent.filter(asksTokens).length,
    tokens: () => new Set(sent.map(tokenOf).filter(Boolean)),
    path: () => page.router.currentRoute.value.fullPath,
  }
}

describe('a token', () => {
  it('that is good for a while is used as it is', async () => {
    const page = await open('/portefeuille', { tokenEndsIn: 120_000 })
    await page.sees('Uw budget in 2026')
    expect(page.renewals()).toBe(0)
    expect(page.tokens()).toEqual(new Set([planted]))
  })

  it.each([
    ['ends within a minute', 50_000],
    ['has ended', -60_000],
  ])('that %s is renewed first, once for all requests of the page', async (_, tokenEndsIn) => {
    const page = await open('/foto/index.html', { tokenEndsIn })
    await page.sees('Schrijnwerkerij Van Hout')
    await page.sees('info@vanhout.example')
    expect(page.renewals()).toBe(1)
    expect(page.tokens()).not.toContain(planted)
    expect(kept()).toMatchObject({ identity: { firstName: 'Tom' } })
    expect(kept().refreshToken).not.toBe('refresh-1')
    expect(kept().expiresAt).toBeGreaterThan(Date.parse('2026-11-23T10:59:00+01:00'))
  })

  it('that a service refuses is renewed once, and what was asked is asked again', async () => {
    const page = await open('/foto/index.html', {
      intercept: async (request, pass) =>
        tokenOf(request) === planted
          ? Response.json({ type: 'token-expired', title: '', status: 401 }, { status: 401 })
          : pass(),
    })
    await page.sees('info@vanhout.example')
    expect(page.renewals()).toBe(1)
    expect(page.path()).toBe('/foto/index.html')
  })

  it('renews again with the refresh token it was renewed with', async () => {
    const page = await open('/portefeuille', { tokenEndsIn: -1 })
    await page.sees('Uw budget in 2026')
    const first = kept().refreshToken
    await page.world.transact((transaction) => {
      for (const { id } of transaction.all('accessTokens')) transaction.remove('accessTokens', id)
    })
    await page.router.push('/foto/index.html')
    await page.sees('info@vanhout.example')
    expect(page.renewals()).toBe(2)
    expect(kept().refreshToken).not.toBe(first)
  })
})

describe('when a token cannot be renewed', () => {
  it('because ACM refuses, the person is signed out, with the way back', async () => {
    const page = await open('/portefeuille?jaar=2026', {
      tokenEndsIn: -1,
      intercept: async (request, pass) =>
        asksTokens(request) ? Response.json({ error: 'invalid_request' }, { status: 400 }) : pass(),
    })
    await page.sees('Uw aanmelding is verlopen. Wat u invulde, is bewaard.')
    expect(page.path()).toBe('/afgemeld?reden=verlopen&terug=/portefeuille?jaar=2026')
    expect(kept()).toBeNull()
  })

  it('because ACM cannot be reached, the person stays signed in and can try again', async () => {
    let down = true
    const page = await open('/portefeuille', {
      tokenEndsIn: -1,
      intercept: (request, pass) =>
        down && request.url.includes('/acm/') ? Promise.resolve(Response.error()) : pass(),
    })
    await page.sees('Opnieuw proberen')
    expect(page.path()).toBe('/portefeuille')
    expect(kept()).toMatchObject({ refreshToken: 'refresh-1' })
    down = false
    await page.press('Opnieuw proberen')
    await page.sees('Uw budget in 2026')
  })

  it('it serves as long as it is good', async () => {
    const page = await open('/portefeuille', {
      tokenEndsIn: 30_000,
      intercept: (request, pass) => (asksTokens(request) ? Promise.resolve(Response.error()) : pass()),
    })
    await page.sees('Uw budget in 2026')
    expect(page.tokens()).toEqual(new Set([planted]))
  })

  it('and was refused, a second refusal ends the session', async () => {
    const page = await open('/portefeuille', {
      intercept: async (request, pass) =>
        request.url.includes('/acm/')
          ? pass()
          : Response.json({ type: 'token-expired', title: '', status: 401 }, { status: 401 }),
    })
    await page.sees('Uw aanmelding is verlopen')
    expect(page.renewals()).toBe(1)
  })
})
