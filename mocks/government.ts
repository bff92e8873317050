import { getResponse, http, HttpResponse, type RequestHandler } from 'msw'
import { losesRequest } from './faults/faults'
import { acmHandlers } from './services/acm/acm.handlers'
import { btbHandlers } from './services/btb/btb.handlers'
import { idmHandlers } from './services/idm/idm.handlers'
import { inkomHandlers } from './services/inkom/inkom.handlers'
import { kboHandlers } from './services/kbo/kbo.handlers'
import type { Introspection } from './services/introspection'
import { malformedRequest, problem } from './services/problem'
import type { Clock } from './world/clock'
import type { World } from './world/world'

/** Looks at a request and its answer; throws when either does not fit the contract. */
export type ContractCheck = (request: Request, answer: Response) => Promise<void>

/** What hosts hand requests to. */
export interface Government {
  answer: (request: Request) => Promise<Response>
}

/** Whatever stands under a service but is not in its contract. */
const notSimulated = (base: string): RequestHandler =>
  http.all(`${base}/*`, () =>
    problem(501, { type: 'not-simulated', title: 'This address is not part of the simulation.' }),
  )

/** What is answered when a service threw; the console says why. Only an address that cannot be decoded is the asker's. */
function failed(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof URIError) return malformedRequest()
  console.error(error)
  tell(error)
  return problem(500, { type: 'internal-error', title: 'The service failed.' })
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
  const otherwise = notSimulated(given.base)
  const serviceOf = ({ url }: Request) => url.slice(given.base.length + 1).split(/[/?]/, 1)[0] ?? ''

  function withTime(response: Response): Response {
    response.headers.set('simulation-offset', String(given.clock.offset()))
    return response
  }

  async function answer(request: Request): Promise<Response> {
    const service = serviceOf(request)
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

  return { answer }
}
