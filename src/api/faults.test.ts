import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { successes } from '@/contracts/successes'
import { faults, lostAnswer, type Fault } from '../../tests/support/network-faults'
import { acm, answerTo, btb, idm, inkom, kbo } from './clients'
import { setApiHooks } from './hooks'
import { UnreachableError, type Outage } from './problems'
import type { Service } from './success'

/** Of the clients only what they have in common: the operations come from the contracts, as text. */
type AnyClient = Record<
  string,
  (path: string, init: object) => Promise<{ error?: unknown; response: Response }>
>
const clients = { acm, btb, idm, inkom, kbo } as unknown as Record<Service, AnyClient>

const operations = Object.entries(successes).flatMap(([service, promised]) =>
  Object.keys(promised).map((operation) => ({ service: service as Service, operation })),
)
const isRead = (operation: string) => operation.startsWith('GET ')

function ask({ service, operation }: (typeof operations)[number]) {
  const [method = '', path = ''] = operation.split(' ')
  const send = clients[service][method]
  if (!send) throw new Error(`no client for ${operation}`)
  return answerTo(send(path, isRead(operation) ? {} : { body: {} }))
}

/** What the contract promises. */
function promisedBy({ service, operation }: (typeof operations)[number]): Response {
  const success = successes[service][operation]?.[0]
  if (!success) throw new Error(`${operation} has no success`)
  const { status, mediaType, members, headers } = success
  const body = Object.fromEntries((members[0] ?? []).map((name) => [name, name]))
  return new Response(mediaType && JSON.stringify(body), {
    status,
    headers: {
      ...(mediaType && { 'content-type': `${mediaType}; charset=utf-8` }),
      ...Object.fromEntries(headers.map((name) => [name, '"1"'])),
    },
  })
}

const reasonOf: Record<string, Outage> = {
  500: 'down',
  '429 with Retry-After': 'busy',
  '503 with a problem': 'down',
  cut: 'no-answer',
  'never answered': 'too-slow',
  'empty 200': 'unreadable',
  '{}': 'unreadable',
  null: 'unreadable',
  HTML: 'unreadable',
  'HTML that says it is JSON': 'unreadable',
  'lost after it was done': 'no-answer',
}

beforeEach(() => {
  vi.useFakeTimers()
  setApiHooks({ accessToken: async () => null, machineNow: () => Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe.each(Object.entries({ ...faults, 'lost after it was done': lostAnswer }))(
  '%s',
  (name, fault: Fault) => {
    const meant = operations.filter(({ operation }) => fault !== lostAnswer || !isRead(operation))

    it.each(meant)('$service $operation fails in a way that can be tried again', async (operation) => {
      // The one success that promises no member at all: ACM may have no address to go to after a sign-out.
      const holds = name === '{}' && operation.operation === 'POST /afmeldingen'
      const network = vi.fn<() => Promise<Response>>(() => fault(async () => {}))
      vi.stubGlobal('fetch', network)
      const failure = ask(operation).catch((error: unknown) => error)
      await vi.advanceTimersByTimeAsync(30_000)
      if (holds) return expect(await failure).not.toBeInstanceOf(Error)
      expect(await failure).toBeInstanceOf(UnreachableError)
      expect(await failure).toMatchObject({ reason: reasonOf[name] })
      // Whether to send it again is for the person to say.
      expect(network).toHaveBeenCalledTimes(1)

      network.mockImplementation(async () => promisedBy(operation))
      expect((await ask(operation)).response.ok).toBe(true)
    })
  },
)

const portfolio = { service: 'inkom' as const, operation: 'GET /v1/scheme' }
const problem = (status: number, headers: Record<string, string>) => () =>
  Promise.resolve(Response.json({ type: 'maintenance' }, { status, headers }))

describe('a service that wants to be left alone for a while', () => {
  it.each([
    ['seconds', 429, () => ({ 'retry-after': '20' })],
    ['seconds', 503, () => ({ 'retry-after': '20' })],
    ['a date', 503, () => ({ 'retry-after': new Date(Date.now() + 20_000).toUTCString() })],
    [
      'a date by a clock that is wrong',
      503,
      () => ({
        date: 'Fri, 01 Jan 2021 10:00:00 GMT',
        'retry-after': 'Fri, 01 Jan 2021 10:00:20 GMT',
      }),
    ],
  ])('says so in %s with a %i, and is not asked before', async (_, status, headers) => {
    vi.setSystemTime('2026-11-28T10:00:00Z')
    const network = vi.fn<() => Promise<Response>>(problem(status, headers()))
    vi.stubGlobal('fetch', network)
    const retryAt = Date.parse('2026-11-28T10:00:20Z')
    await expect(ask(portfolio)).rejects.toMatchObject({ status, type: 'maintenance', retryAt })

    vi.setSystemTime('2026-11-28T10:00:19Z')
    await expect(ask(portfolio)).rejects.toMatchObject({ status, type: 'maintenance', retryAt })
    expect(network).toHaveBeenCalledTimes(1)

    vi.setSystemTime('2026-11-28T10:00:20Z')
    network.mockImplementation(async () => promisedBy(portfolio))
    await ask(portfolio)
    expect(network).toHaveBeenCalledTimes(2)
  })

  it.each(['soon', '', '-5', 'Sat, 28 Nov 2020 10:00:00 GMT'])(
    'may be asked at once after “%s”',
    async (told) => {
      vi.stubGlobal('fetch', problem(503, { 'retry-after': told }))
      await expect(ask(portfolio)).rejects.toBeInstanceOf(UnreachableError)
      vi.stubGlobal('fetch', async () => promisedBy(portfolio))
      await expect(ask(portfolio)).resolves.toBeDefined()
    },
  )
})

it('gives up on an answer whose body does not end', async () => {
  const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode('{"on"')) })
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' } }))
  const failure = ask(portfolio).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(29_900)
  expect(vi.getTimerCount()).toBe(1)
  await vi.advanceTimersByTimeAsync(200)
  expect(await failure).toMatchObject({ reason: 'too-slow' })
})

it('lets the network know that nobody waits any more', async () => {
  const network = vi.fn<typeof fetch>(() => new Promise(() => {}))
  vi.stubGlobal('fetch', network)
  const failure = ask(portfolio).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(30_000)
  await failure
  expect(network.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
})

it.each([
  ['before', 0],
  ['while', 1],
])('lets the caller give up too: %s it is asked', async (_, asked) => {
  const network = vi.fn<typeof fetch>(
    (_, { signal } = {}) =>
      new Promise((_, reject) => {
        signal?.throwIfAborted()
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  )
  vi.stubGlobal('fetch', network)
  const caller = new AbortController()
  const enough = new Error('enough')
  if (!asked) caller.abort(enough)
  const failure = answerTo(inkom.GET('/v1/scheme', { signal: caller.signal })).catch(
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(10)
  if (asked) caller.abort(enough)
  expect(await failure).toMatchObject({ reason: 'no-answer', cause: enough })
  expect(vi.getTimerCount()).toBe(0)
})

it('takes a version for part of what is promised', async () => {
  const application = { service: 'inkom' as const, operation: 'GET /v1/applications/{applicationId}' }
  const whole = promisedBy(application)
  vi.stubGlobal(
    'fetch',
    async () => new Response(await whole.text(), { headers: { 'content-type': 'application/json' } }),
  )
  await expect(ask(application)).rejects.toMatchObject({ reason: 'unreadable' })
})

it('knows every operation of the contracts, with a success that holds something or is empty', () => {
  expect(operations.length).toBeGreaterThan(50)
  const vague = operations.filter(({ service, operation }) =>
    (successes[service][operation] ?? []).some(
      ({ mediaType, members }) => mediaType !== null && members.some((required) => required.length === 0),
    ),
  )
  expect(vague).toEqual([{ service: 'acm', operation: 'POST /afmeldingen' }])
})
