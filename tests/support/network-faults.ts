import type { MountOptions } from './mount-page'

/** What can become of a request, by name; `process` lets the service do its work. */
export type Fault = (process: () => Promise<unknown>) => Promise<Response>

const json = (body: BodyInit | null, init: ResponseInit = {}) =>
  new Response(body, { ...init, headers: { 'content-type': 'application/json', ...init.headers } })

const problem = (status: number, type: string, headers = {}) =>
  new Response(JSON.stringify({ type, title: type, status }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })

/** Instead of an answer. */
export const faults: Record<string, Fault> = {
  500: async () => new Response('', { status: 500 }),
  '429 with Retry-After': async () => problem(429, 'too-many-requests', { 'retry-after': '1' }),
  '503 with a problem': async () => problem(503, 'maintenance'),
  cut: () => Promise.reject(new TypeError('Failed to fetch')),
  'never answered': () => new Promise(() => {}),
  'empty 200': async () => new Response('', { status: 200 }),
  '{}': async () => json('{}'),
  null: async () => json('null'),
  HTML: async () =>
    new Response('<!doctype html><title>Wifi</title>', { headers: { 'content-type': 'text/html' } }),
  'HTML that says it is JSON': async () => json('<!doctype html><title>Wifi</title>'),
}

/** For a change only: it is made, and the answer gets lost. */
export const lostAnswer: Fault = async (process) => {
  await process()
  throw new TypeError('Failed to fetch')
}

/** A fault that stands before some requests until it is taken away. */
export function faultBefore(isMeant: (request: Request) => boolean, fault: Fault) {
  let there = true
  let met = 0
  const intercept: NonNullable<MountOptions['intercept']> = async (request, pass) => {
    if (!there || !isMeant(request)) return pass()
    met++
    return fault(pass)
  }
  return {
    intercept,
    /** How many requests met it. */
    met: () => met,
    clear: () => (there = false),
  }
}
