import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { successes } from '@/contracts/successes'
import { call, inkom } from './clients'
import { setApiHooks, type ApiHooks } from './hooks'
import { ProblemError, UnreachableError } from './problems'

const number = '1999900171'
const portfolio = () =>
  inkom.GET('/v1/enterprises/{enterpriseNumber}/portfolio', {
    params: { path: { enterpriseNumber: number }, query: {} },
  })
const saving = () =>
  inkom.PATCH('/v1/applications/{applicationId}', {
    params: { path: { applicationId: 'a' } },
    body: { start: { serviceStart: '2026-12-01' } },
  })

interface Sent {
  token: string | null
  body: string
}

/** A service that accepts one token only. */
function openService(accepted: string | null) {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const token = request.headers.get('authorization')
    sent.push({ token, body: await request.text() })
    if (token === `Bearer ${accepted}`) return successOf(request)
    return Response.json({ type: 'token-expired', title: '', status: 401 }, { status: 401 })
  })
  return sent
}

/** What the contracts promise of these two. */
function successOf({ method }: Request) {
  const operation =
    method === 'GET' ? 'enterprises/{enterpriseNumber}/portfolio' : 'applications/{applicationId}'
  const members = successes.inkom[`${method} /v1/${operation}`]?.[0]?.members[0] ?? []
  return Response.json(Object.fromEntries(members.map((name) => [name, null])), { headers: { etag: '"1"' } })
}

function hook(given: Partial<ApiHooks> = {}) {
  const tokenRefused = vi.fn<ApiHooks['tokenRefused']>()
  const answered = vi.fn<ApiHooks['answered']>()
  setApiHooks({
    accessToken: () => Promise.resolve('first'),
    otherToken: () => Promise.resolve('second'),
    answered,
    machineNow: () => Date.now(),
    tokenRefused,
    ...given,
  })
  return { tokenRefused, answered }
}

beforeEach(() => hook())
afterEach(() => vi.unstubAllGlobals())

describe('a request to a service', () => {
  it('carries the token', async () => {
    const sent = openService('first')
    await call(portfolio())
    expect(sent.map(({ token }) => token)).toEqual(['Bearer first'])
  })

  it('goes without a token for nobody, and a refusal then says nothing of a session', async () => {
    const { tokenRefused } = hook({ accessToken: () => Promise.resolve(null) })
    const sent = openService('first')
    await expect(call(portfolio())).rejects.toMatchObject({ type: 'token-expired' })
    expect(sent.map(({ token }) => token)).toEqual([null])
    expect(tokenRefused).not.toHaveBeenCalled()
  })

  it('is sent again with another token, and all that was in it, when the first is refused', async () => {
    const { tokenRefused, answered } = hook()
    const sent = openService('second')
    await call(saving())
    expect(sent.map(({ token }) => token)).toEqual(['Bearer first', 'Bearer second'])
    expect(sent[1]?.body).toBe(sent[0]?.body)
    expect(sent[1]?.body).toContain('2026-12-01')
    expect(answered).toHaveBeenCalledTimes(2)
    expect(tokenRefused).not.toHaveBeenCalled()
  })

  it('is not sent a third time: the second token is told to be refused', async () => {
    const { tokenRefused } = hook()
    const sent = openService('third')
    await expect(call(portfolio())).rejects.toBeInstanceOf(ProblemError)
    expect(sent).toHaveLength(2)
    expect(tokenRefused.mock.calls).toEqual([['second']])
  })

  it('tells that the token is refused when there is no other', async () => {
    const { tokenRefused } = hook({ otherToken: () => Promise.resolve(null) })
    const sent = openService('second')
    await expect(call(portfolio())).rejects.toBeInstanceOf(ProblemError)
    expect(sent).toHaveLength(1)
    expect(tokenRefused.mock.calls).toEqual([['first']])
  })

  it.each<[string, Partial<ApiHooks>]>([
    ['before the request', { accessToken: () => Promise.reject(new UnreachableError()) }],
    ['after a refusal', { otherToken: () => Promise.reject(new UnreachableError()) }],
  ])('fails as unreachable when nobody can be asked for a token %s', async (_, given) => {
    const { tokenRefused } = hook(given)
    openService('second')
    await expect(call(portfolio())).rejects.toBeInstanceOf(UnreachableError)
    expect(tokenRefused).not.toHaveBeenCalled()
  })

  it('says why a token could not be had, where somebody knows', async () => {
    const problem = new UnreachableError(503, { type: 'government-not-started' })
    hook({ accessToken: () => Promise.reject(problem) })
    openService('first')
    await expect(call(portfolio())).rejects.toBe(problem)
  })
})
