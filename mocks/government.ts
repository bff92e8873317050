import { getResponse, http, HttpHandler, HttpResponse, matchRequestUrl, type RequestHandler } from 'msw'
import { losesRequest } from './faults/faults'
import { acmHandlers } from './services/acm/acm.handlers'
import { btbHandlers } from './services/btb/btb.handlers'
import { idmHandlers } from './services/idm/idm.handlers'
import { inkomHandlers } from './services/inkom/inkom.handlers'
import { kboHandlers } from './services/kbo/kbo.handlers'
import type { Introspection } from './services/introspection'
import { malformedRequest, problem, serviceFailed } from './services/problem'
import type { Clock } from './world/clock'
import type { World } from './world/world'

/** Looks at a request and its answer; throws when either does not fit the contract. */
export type ContractCheck = (request: Request, answer: Response) => Promise<void>

/** What hosts hand requests to. */
export interface Government {
  answer: (request: Request) => Promise<Response>
  /** The methods that an address has; none for one that no service has. */
  methodsAt: (address: string) => string[]
}

/** The address is a service's, the method is not. */
export function methodNotAllowed(allowed: string[]): Response {
  const title = `This address is for ${allowed.join(', ')}.`
  const refusal = problem(405, { type: 'method-not-allowed', title })
  refusal.headers.set('allow', allowed.join(', '))
  return refusal
}

/** Whatever stands under a service but is not in its contract. */
export const notSimulated = () =>
  problem(501, { type: 'not-simulated', title: 'This address is not part of the simulation.' })

function methodOf(handler: RequestHandler, address: URL): string | null {
  if (!(handler instanceof HttpHandler)) return null
  const { method, path } = handler.info
  return matchRequestUrl(address, String(path)).matches ? String(method) : null
}

/** What is answered when a service threw; the console says why. Only an address that cannot be decoded is the asker's. */
function failed(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof URIError) return malformedRequest()
  console.error(error)
  tell(error)
  return serviceFailed()
}

/**
 * The simulated government as one function: the only thing hosts (page, worker, tests, server) know of it.
 *
 * @param base - address under which the services stand, absolute, without a slash at the end
 * @param introspection - the provider whose tokens the services accept; the simulated ACM when left out
 * @param check - contract check, in development and tests
 * @param failed - called when a service threw: it stumbled over what the world holds, or over a mistake of ours
 */
export function createGovernment(given: {
  world: World
  clock: Clock
  base: string
  introspection?: Introspection
  check?: ContractCheck
  failed?: (error: unknown) => void
}): Government {
  const own = ({ url }: Request) => url.startsWith(`${given.base}/`)
  const context = { ...given, ask: (request: Request) => (own(request) ? answer(request) : fetch(request)) }
  // By service: every handler that is asked clones the request, so only those of one service are.
  const services = new Map<string, RequestHandler[]>([
    ['acm', acmHandlers(context)],
    ['btb', btbHandlers(context)],
    ['idm', idmHandlers(context)],
    ['kbo', kboHandlers(context)],
    ['inkom', inkomHandlers(context)],
  ])
  const serviceOf = (url: string) => url.slice(given.base.length + 1).split(/[/?]/, 1)[0] ?? ''
  const methodsAt = (address: string) =>
    (services.get(serviceOf(address)) ?? [])
      .map((handler) => methodOf(handler, new URL(address)))
      .filter((method) => method !== null)
  const otherwise = http.all(`${given.base}/*`, ({ request }) => {
    const allowed = methodsAt(request.url)
    return allowed.length > 0 ? methodNotAllowed(allowed) : notSimulated()
  })

  function withTime(response: Response): Response {
    response.headers.set('simulation-offset', String(given.clock.offset()))
    return response
  }

  async function answer(request: Request): Promise<Response> {
    const service = serviceOf(request.url)
    if (await losesRequest(given.world, service)) return HttpResponse.error()
    const asked = given.check && request.clone()
    let response: Response | undefined
    try {
      response = await getResponse([...(services.get(service) ?? []), otherwise], request)
    } catch (error) {
      return withTime(failed(error, given.failed ?? (() => {})))
    }
    if (!response || response.type === 'error') return HttpResponse.error()
    if (given.check && asked) await given.check(asked, response.clone())
    return withTime(response)
  }

  return { answer, methodsAt }
}
