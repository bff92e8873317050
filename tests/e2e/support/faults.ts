import type { Page } from '@playwright/test'

/** Instead of the answer of a service; `lost` lets the service do its work first. */
export type Fault = 'HTML' | 'silence' | 'empty' | 'busy' | 'lost'

interface Spoiled {
  spoiled?: { fault: Fault; method: string; path: string } | null
}

/**
 * Prepares every page of the tab to have its requests spoiled. The simulated government comes before `fetch`, and the
 * fault before the government: whatever is put at `fetch` is wrapped.
 */
export const spoilRequests = (page: Page) =>
  page.addInitScript(() => {
    const answers: Record<Exclude<Fault, 'lost'>, () => Promise<Response>> = {
      HTML: async () =>
        new Response('<!doctype html><title>Wifi</title>', { headers: { 'content-type': 'text/html' } }),
      silence: () => new Promise(() => {}),
      empty: async () => new Response('', { status: 200 }),
      busy: async () =>
        new Response(JSON.stringify({ type: 'too-many-requests', title: 'too-many-requests', status: 429 }), {
          status: 429,
          headers: { 'content-type': 'application/problem+json', 'retry-after': '30' },
        }),
    }

    const wrap =
      (beyond: typeof fetch): typeof fetch =>
      async (input, init) => {
        // A copy of a request would use up its body.
        const { method, url } = input instanceof Request ? input : new Request(input, init)
        const { spoiled } = globalThis as Spoiled
        const isMeant = spoiled?.method === method && new RegExp(spoiled.path).test(new URL(url).pathname)
        if (!isMeant) return beyond(input, init)
        if (spoiled.fault !== 'lost') return answers[spoiled.fault]()
        await beyond(input, init)
        throw new TypeError('Failed to fetch')
      }

    let current = globalThis.fetch
    Object.defineProperty(globalThis, 'fetch', {
      get: () => current,
      set: (given: typeof fetch) => (current = wrap(given)),
      configurable: true,
    })
  })

/** Puts a fault before the requests that match, until it is taken away or the page is loaded again. */
export const putFault = (page: Page, fault: Fault, method: string, path: RegExp) =>
  page.evaluate((spoiled) => void Object.assign(globalThis, { spoiled }), {
    fault,
    method,
    path: path.source,
  })

export const takeFaultAway = (page: Page) =>
  page.evaluate(() => void Object.assign(globalThis, { spoiled: null }))
