import { createGovernment, methodNotAllowed, notSimulated } from '../../government'
import type { ContractCheck } from '../../pipeline/steps'
import { firstJourney } from '../../scenarios/first-journey'
import { introspectionFrom } from '../../services/introspection'
import { malformedRequest, serviceFailed, tooLarge } from '../../services/problem'
import { createClock, machineNow, type Clock } from '../../world/clock'
import { dayOf } from '../../world/days'
import { createMemoryWorld } from '../../world/store/memory-world'
import type { World } from '../../world/world'
import { createEndpoints } from './acm-endpoints'
import { browserOf, fromBrowser, remember } from './browser'
import { allowOrigin, preflight } from './cors'
import { contractAt, listing } from './listing'

export interface HttpHost {
  /** Answers what is addressed to the services, as `fetch` would get it; null when the address is the app's. */
  answer: (request: Request) => Promise<Response | null>
  /** Answers what is no request that `fetch` knows, so that nobody can be asked. */
  refuse: (unreadable: Unreadable) => Response
}

/** A request that cannot be handed on, and why; `failed` when it was handed on, and the answer is our failure. */
export interface Unreadable {
  reason: 'malformed' | 'too-large' | 'method' | 'failed'
  /** As far as it could be read. */
  address: string
  headers: Headers
}

/** Where a sign-in begins: there a browser gets the cookie by which ACM knows it again. */
const beginnings = ['/acm/op/v1/auth', '/acm/interacties']

/** Nothing is kept, and nothing is taken for what it does not say it is. */
function hardened(response: Response): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  return response
}

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
  const { answer, methodsAt } = createGovernment({
    world,
    clock,
    base,
    introspection,
    ...(check && { check }),
  })
  const endpoints = createEndpoints({ app, base, answer })

  /** Here HEAD is GET without its body, and any page may ask beforehand what it may send. */
  function methodsHere(path: string): string[] {
    const methods = endpoints.has(path)
      ? ['GET', 'POST']
      : documentAt(path)
        ? ['GET']
        : methodsAt(base + path)
    return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), ...(methods[0] ? ['OPTIONS'] : [])]
  }

  const documentAt = (path: string) =>
    path === '' || path === '/' ? listing({ app, base, world }) : contractAt(base, path)

  async function respond(request: Request, path: string): Promise<Response> {
    const endpoint = endpoints.get(path)
    if (endpoint && ['GET', 'POST'].includes(request.method)) return endpoint(request)
    const document = documentAt(path)
    if (document && request.method === 'GET') return allowOrigin(request, document)
    const response = endpoint || document ? methodNotAllowed(methodsHere(path)) : await answer(request)
    if (response.status === 405) response.headers.set('allow', methodsHere(path).join(', '))
    return allowOrigin(request, response)
  }

  function refuse({ reason, address, headers }: Unreadable): Response {
    const wrongMethod = () => {
      const methods = methodsHere(pathUnder(base, address) ?? '/nowhere')
      return methods.length > 0 ? methodNotAllowed(methods) : notSimulated()
    }
    const answers = {
      malformed: malformedRequest,
      'too-large': tooLarge,
      method: wrongMethod,
      failed: serviceFailed,
    }
    return hardened(allowOrigin({ headers }, answers[reason]()))
  }

  async function answerHere(request: Request): Promise<Response | null> {
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
    return hardened(response)
  }

  return { answer: answerHere, refuse }
}
