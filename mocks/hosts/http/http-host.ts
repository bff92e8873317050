import { createGovernment, type ContractCheck } from '../../government'
import { firstJourney } from '../../scenarios/first-journey'
import { introspectionFrom } from '../../services/introspection'
import { createClock, dayOf, machineNow, type Clock } from '../../world/clock'
import { createMemoryWorld } from '../../world/memory-world'
import type { World } from '../../world/world'
import { createEndpoints } from './acm-endpoints'
import { browserOf, fromBrowser, remember } from './browser'
import { allowOrigin, preflight } from './cors'
import { contractAt, listing } from './listing'

/** Answers what is addressed to the services, as `fetch` would get it; null when the address is the app's. */
export type HttpHost = (request: Request) => Promise<Response | null>

/** Where a sign-in begins: there a browser gets the cookie by which ACM knows it again. */
const beginnings = ['/acm/op/v1/auth', '/acm/interacties']

/** The path under the services, without the query; null for an address elsewhere. */
function pathUnder(base: string, address: string): string | null {
  const path = address.replace(/[?#].*$/, '')
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : null
}

/**
 * The government for a server: scripts/services.js puts it on a port, beside the app built alone.
 *
 * @param app - address of the app, with a slash at the end; the services stand under it
 * @param environment - says at which provider the services introspect, see `introspectionFrom`
 * @param world - one in memory, planted today, when left out
 */
export function createHttpHost(given: {
  app: string
  environment: Record<string, string | undefined>
  world?: World
  clock?: Clock
  check?: ContractCheck
}): HttpHost {
  const { app, environment, check } = given
  const base = `${app}services`
  const world = given.world ?? createMemoryWorld(() => firstJourney(dayOf(machineNow())))
  const clock = given.clock ?? createClock(world)
  const introspection = introspectionFrom(environment, base)
  const { answer } = createGovernment({ world, clock, base, introspection, ...(check && { check }) })
  const endpoints = createEndpoints({ app, base, answer })

  const documentAt = (path: string) =>
    path === '' || path === '/' ? listing({ app, base, world }) : contractAt(base, path)

  async function respond(request: Request, path: string): Promise<Response> {
    const endpoint = endpoints.get(path)
    if (endpoint && ['GET', 'POST'].includes(request.method)) return endpoint(request)
    const document = documentAt(path)
    if (document && request.method !== 'GET') {
      return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } })
    }
    return allowOrigin(request, document ?? (await answer(request)))
  }

  return async (request) => {
    const path = pathUnder(base, request.url)
    if (path === null) return null
    if (request.method === 'OPTIONS') return preflight(request)

    const browser = browserOf(request)
    const response = await respond(fromBrowser(request, browser), path)
    // As if there were no network: nothing can be added to that.
    if (response.type === 'error') return response
    const signedIn = world.get('acmSessions', browser.renewal) !== undefined
    if (signedIn || (beginnings.includes(path) && !browser.known)) {
      remember(response, signedIn ? browser.renewal : browser.session, new URL(base).pathname)
    }
    response.headers.set('cache-control', 'no-store')
    response.headers.set('x-content-type-options', 'nosniff')
    return response
  }
}
