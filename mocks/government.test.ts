import { describe, expect, it, vi } from 'vitest'
import { createGovernment } from './government'
import { logLength } from './pipeline/log'
import { firstJourney } from './scenarios/first-journey'
import { introspectionAtAcm } from './services/introspection'
import type { Operation } from './world/cause'
import { createClock } from './world/clock'
import { createMemoryWorld } from './world/store/memory-world'

const base = 'http://localhost:3000/demo/services'
const discovery = '/acm/op/.well-known/openid-configuration'

function open(delay?: (operation: Operation) => number) {
  const world = createMemoryWorld(() => firstJourney('2026-11-23'))
  const clock = createClock(world, () => Date.parse('2026-11-23T10:00:00+01:00'))
  const check = vi.fn<(request: Request, answer: Response) => Promise<void>>(() => Promise.resolve())
  const { answer, log } = createGovernment({ world, clock, base, check, ...(delay && { delay }) })
  const ask = (path: string, init?: RequestInit) => answer(new Request(base + path, init))
  return { world, clock, check, ask, log }
}

describe('what no service has', () => {
  it.each([
    ['GET', '/acm/nothing'],
    ['GET', '/inkom/v1/nothing'],
    ['DELETE', '/kbo/'],
    ['GET', '/elsewhere/v1/scheme'],
    ['GET', '/constructor/v1'],
    ['GET', '/'],
  ])('%s %s is answered with 501', async (method, path) => {
    const answer = await open().ask(path, { method })
    expect(answer.status).toBe(501)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: 'not-simulated', status: 501 })
  })
})

it.each([
  ['PUT', '/inkom/v1/scheme', 'GET'],
  ['GET', '/acm/op/v1/token', 'POST'],
  ['DELETE', '/acm/op/v1/userinfo', 'GET, POST'],
  ['POST', '/inkom/v1/applications/1', 'GET, PATCH, DELETE'],
  ['PATCH', '/kbo/ondernemingen/1999900171?x=1', 'GET'],
])('what an address has no method for is answered with 405: %s %s', async (method, path, allowed) => {
  const answer = await open().ask(path, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
  expect(await answer.json()).toMatchObject({ type: 'method-not-allowed', status: 405 })
})

it('stands under any address', async () => {
  const answer = await open().ask(discovery)
  expect(await answer.json()).toMatchObject({ issuer: `${base}/acm/op` })
})

it.each([
  [discovery, 200],
  ['/inkom/v1/scheme', 401],
  ['/acm/nothing', 501],
])('tells the time with each answer: %s', async (path, status) => {
  const { ask, world } = open()
  await world.transact((transaction) =>
    transaction.put('settings', {
      id: 'simulation',
      clockOffset: -86_400_000,
      player: 'tom',
      everyRepresentativeAdmitted: false,
      whenPhotoIsMissing: 'improved',
    }),
  )
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('simulation-offset')).toBe('-86400000')
})

it('answers with a problem when a service fails, and tells the console why', async () => {
  const { ask, world } = open()
  vi.spyOn(world, 'transact').mockRejectedValue(new Error('the disk is full'))
  vi.mocked(console.error).mockImplementationOnce(() => {})
  const body = JSON.stringify({ verzoek: '' })
  const answer = await ask('/acm/afmeldingen', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status).toBe(500)
  expect(answer.headers.get('simulation-offset')).toBe('0')
  expect(await answer.json()).toMatchObject({ type: 'internal-error', status: 500 })
  expect(console.error).toHaveBeenCalledExactlyOnceWith(new Error('the disk is full'))
  vi.mocked(console.error).mockClear()
})

describe('the contract check', () => {
  it('sees each request and its answer, also a body that was read', async () => {
    const { ask, check } = open()
    const answer = await ask('/acm/op/v1/token', { method: 'POST', body: new URLSearchParams({ code: 'c' }) })
    expect(check).toHaveBeenCalledOnce()
    const [seenRequest, seenAnswer] = check.mock.calls[0] ?? []
    expect(await seenRequest?.text()).toBe('code=c')
    expect(await seenAnswer?.json()).toEqual(await answer.json())
  })

  it('keeps an answer that does not fit from going out', async () => {
    const { ask, check } = open()
    check.mockRejectedValue(new Error('does not fit'))
    await expect(ask(discovery)).rejects.toThrow('does not fit')
  })
})

it('lets its services ask each other: a token of ACM opens Inkom', async () => {
  const { ask, world } = open()
  const insz = world.get('persons', 'tom')?.insz ?? ''
  await world.transact((transaction) =>
    transaction.put('accessTokens', {
      id: 'token-of-tom',
      code: 'code',
      grant: {
        clientId: '6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10',
        scope: 'openid vo rrn',
        insz,
        capacity: 'EA',
        organisation: '1999900171',
        organisationName: 'Schrijnwerkerij Van Hout',
        method: 'itsme',
        authenticatedAt: '2026-11-23T09:00:00.000Z',
        nonce: null,
        acrAsked: false,
        roles: [],
        session: 'browser',
      },
      issuedAt: '2026-11-23T09:00:00.000Z',
      expiresAt: '2026-11-23T10:00:00.000Z',
    }),
  )
  const withToken = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
  expect((await ask('/inkom/v1/scheme', withToken('token-of-tom'))).status).toBe(200)
  expect((await ask('/inkom/v1/scheme', withToken('another'))).status).toBe(401)
})

describe('a service that cannot be reached', () => {
  async function loseKbo(times: number | null) {
    const government = open()
    await government.world.transact((transaction) =>
      transaction.put('faults', { id: 'kbo', kind: 'unreachable', times }),
    )
    return government
  }
  const enterprise = '/kbo/ondernemingen/1999900171'

  it('answers nothing, as when the network fails, and the others go on', async () => {
    const { ask, check } = await loseKbo(null)
    expect((await ask(enterprise)).type).toBe('error')
    expect((await ask(enterprise)).type).toBe('error')
    expect(check).not.toHaveBeenCalled()
    expect((await ask('/inkom/v1/scheme')).status).toBe(401)
    expect((await ask(discovery)).status).toBe(200)
  })

  it('is back after as many times as was chosen', async () => {
    const { ask } = await loseKbo(1)
    expect((await ask(enterprise)).type).toBe('error')
    expect((await ask(enterprise)).status).toBe(401)
  })
})

it('asks another provider over the network, when the services are set to one', async () => {
  const network = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({ active: false })))
  vi.stubGlobal('fetch', network)
  const world = createMemoryWorld(() => firstJourney('2026-11-23'))
  const endpoint = 'https://example.org/introspect'
  const { answer } = createGovernment({
    world,
    clock: createClock(world),
    base,
    introspection: { ...introspectionAtAcm(base), endpoint },
  })
  const headers = { authorization: 'Bearer of-another-provider' }
  expect((await answer(new Request(`${base}/inkom/v1/scheme`, { headers }))).status).toBe(401)
  expect(network.mock.calls.map(([asked]) => (asked as Request).url)).toEqual([endpoint])
  vi.unstubAllGlobals()
})

describe('the log', () => {
  it('names the operation of each request and what came of it, and nothing that is secret', async () => {
    const { ask, log } = open()
    await ask('/kbo/ondernemingen/1999900171?geheim=1', { headers: { authorization: 'Bearer geheim' } })
    await ask('/kbo/nothing')
    expect(log()).toEqual([
      {
        at: '2026-11-23T09:00:00.000Z',
        operation: 'acm.introspect',
        method: 'POST',
        path: '/demo/services/acm/op/v1/introspect',
        status: 200,
      },
      {
        at: '2026-11-23T09:00:00.000Z',
        operation: 'kbo.geefOnderneming',
        method: 'GET',
        path: '/demo/services/kbo/ondernemingen/1999900171',
        status: 401,
      },
      {
        at: '2026-11-23T09:00:00.000Z',
        operation: null,
        method: 'GET',
        path: '/demo/services/kbo/nothing',
        status: 501,
      },
    ])
  })

  it('has no status for a request that got lost', async () => {
    const { ask, log, world } = open()
    await world.transact((transaction) =>
      transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: 1 }),
    )
    await ask('/kbo/ondernemingen/1999900171')
    expect(log()).toMatchObject([{ operation: 'kbo.geefOnderneming', status: null }])
  })

  it('forgets the oldest', async () => {
    const { ask, log } = open()
    await ask('/kbo/first')
    for (let at = 0; at < logLength; at += 1) await ask('/kbo/nothing')
    expect(log()).toHaveLength(logLength)
    expect(log().some(({ path }) => path.endsWith('/first'))).toBe(false)
  })
})

it('lets an operation wait as long as it is told, before it is carried out', async () => {
  vi.useFakeTimers()
  const { ask } = open((operation) => (operation === 'acm.discovery' ? 2000 : 0))
  const answered = vi.fn()
  void ask(discovery).then(answered)
  await vi.advanceTimersByTimeAsync(1999)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(answered).toHaveBeenCalledOnce()
  vi.useRealTimers()
})
