import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installGate, type Answer } from './gate'

const base = 'http://localhost:3000/demo/services'
const address = `${base}/inkom/v1/scheme`

const network = vi.fn<typeof fetch>()

/** A government that comes when the test lets it. */
function openGate() {
  const attempts: { bring: (answer: Answer) => void; fail: (error: Error) => void }[] = []
  const load = vi.fn<(network: typeof fetch) => Promise<Answer>>(
    () => new Promise((resolve, reject) => void attempts.push({ bring: resolve, fail: reject })),
  )
  return { ...installGate(base, load), load, attempts }
}

const settled = vi.fn()
const text = (answer: string) => () => Promise.resolve(new Response(answer))

beforeEach(() => {
  network.mockImplementation(text('from the server'))
  vi.stubGlobal('fetch', network)
})
afterEach(() => {
  expect(network.mock.calls.filter(([input]) => String(input).startsWith(`${base}/`))).toEqual([])
  vi.unstubAllGlobals()
})

describe('a request to a service', () => {
  it('waits for the government, and never reaches the network', async () => {
    const { attempts } = openGate()
    const asked = fetch(address).then((response) => response.text())
    void asked.then(settled)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(settled).not.toHaveBeenCalled()

    attempts[0]?.bring(text('from the government'))
    expect(await asked).toBe('from the government')
    expect(network).not.toHaveBeenCalled()
  })

  it('arrives with everything that was given', async () => {
    const { attempts } = openGate()
    const answer = vi.fn<Answer>(async (request) =>
      Response.json([request.method, request.url, request.headers.get('x-test'), await request.text()]),
    )
    const asked = fetch('/demo/services/acm/op/v1/token?a=1', {
      method: 'POST',
      body: 'code=1',
      headers: { 'x-test': 'yes' },
    })
    attempts[0]?.bring(answer)
    expect(await (await asked).json()).toEqual(['POST', `${base}/acm/op/v1/token?a=1`, 'yes', 'code=1'])
  })

  it.each([
    ['an address', address],
    ['a URL', new URL(address)],
    ['a request', new Request(address)],
  ])('is known by %s', async (_, input) => {
    const { attempts } = openGate()
    const asked = fetch(input)
    attempts[0]?.bring(text('from the government'))
    expect(await (await asked).text()).toBe('from the government')
  })

  it('brings the government once, whoever asks first', async () => {
    const { open, load, attempts } = openGate()
    const asked = [fetch(address), fetch(address), open()]
    attempts[0]?.bring(text(''))
    await Promise.all(asked)
    await fetch(address)
    expect(load).toHaveBeenCalledOnce()
  })

  it('fails as without network when the service is gone', async () => {
    const { attempts } = openGate()
    const asked = fetch(address)
    attempts[0]?.bring(() => Promise.resolve(Response.error()))
    await expect(asked).rejects.toThrow(TypeError)
  })
})

describe.each([
  'http://localhost:3000/demo/assets/page.js',
  `${base}-of-others/1`,
  'https://elsewhere.example/services/acm',
])('a request to %s', (elsewhere) => {
  it('goes to the network at once, as it is', async () => {
    const { load } = openGate()
    const init = { headers: { accept: 'text/plain' } }
    expect(await (await fetch(elsewhere, init)).text()).toBe('from the server')
    expect(network).toHaveBeenCalledExactlyOnceWith(elsewhere, init)
    expect(load).not.toHaveBeenCalled()
  })
})

describe('a government that cannot start', () => {
  it('is told to who waits, with why', async () => {
    const { attempts } = openGate()
    const asked = fetch(address)
    attempts[0]?.fail(new Error('no such file'))
    const answer = await asked
    expect(answer.status).toBe(503)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({
      type: 'government-not-started',
      status: 503,
      detail: 'no such file',
    })
  })

  it('is tried again with the next request', async () => {
    const { attempts, load } = openGate()
    const first = fetch(address)
    attempts[0]?.fail(new Error('no such file'))
    expect((await first).status).toBe(503)
    const second = fetch(address)
    attempts[1]?.bring(text('from the government'))
    expect(await (await second).text()).toBe('from the government')
    expect(load).toHaveBeenCalledTimes(2)
  })
})

describe('a request that is aborted', () => {
  const abortError = { name: 'AbortError' }

  it('ends at once while the government still loads', async () => {
    openGate()
    const controller = new AbortController()
    const asked = fetch(address, { signal: controller.signal })
    controller.abort()
    await expect(asked).rejects.toMatchObject(abortError)
  })

  it('ends at once while the government is thinking', async () => {
    const { attempts } = openGate()
    const controller = new AbortController()
    const asked = fetch(address, { signal: controller.signal })
    attempts[0]?.bring(() => new Promise(() => {}))
    await new Promise((resolve) => setTimeout(resolve))
    controller.abort()
    await expect(asked).rejects.toMatchObject(abortError)
  })

  it('asks nothing when it was aborted before', async () => {
    const { load } = openGate()
    await expect(fetch(address, { signal: AbortSignal.abort() })).rejects.toMatchObject(abortError)
    expect(load).not.toHaveBeenCalled()
  })
})

it('gives whoever brings the government the network itself', async () => {
  const { open, load, attempts } = openGate()
  const opening = open()
  attempts[0]?.bring(text(''))
  await opening
  await load.mock.calls[0]?.[0]('http://localhost:3000/mockServiceWorker.js')
  expect(network).toHaveBeenCalledOnce()
})
