import { HttpHandler, type RequestHandler } from 'msw'
import { operationsAt } from './pipeline/addresses'
import { runThrough } from './pipeline/exchange'
import { createLog, type LogEntry } from './pipeline/log'
import { contractCheck, delay, fault, handle, type ContractCheck } from './pipeline/steps'
import { acmHandlers } from './services/acm/acm.handlers'
import { btbHandlers } from './services/btb/btb.handlers'
import { idmHandlers } from './services/idm/idm.handlers'
import { inkomHandlers } from './services/inkom/inkom.handlers'
import { kboHandlers } from './services/kbo/kbo.handlers'
import type { Introspection } from './services/introspection'
import { malformedRequest, problem, serviceFailed } from './services/problem'
import type { ServiceContext } from './services/services'
import type { Operation } from './world/cause'
import type { Clock } from './world/clock'
import type { World } from './world/world'

/** What hosts hand requests to. */
export interface Government {
  answer: (request: Request) => Promise<Response>
  /** The methods that an address has; none for one that no service has. */
  methodsAt: (address: string) => string[]
  /** What was asked lately and what came of it, the oldest first; of this page only. */
  log: () => readonly LogEntry[]
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

/** What is answered when a service threw; the console says why. Only an address that cannot be decoded is the asker's. */
function failed(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof URIError) return malformedRequest()
  console.error(error)
  tell(error)
  return serviceFailed()
}

/** The handlers of all services, by the operation that each is for. */
function handlersIn(context: ServiceContext): Map<Operation, RequestHandler> {
  const handlers = [acmHandlers, btbHandlers, idmHandlers, kboHandlers, inkomHandlers].flatMap((of) =>
    of(context),
  )
  return new Map(
    handlers.flatMap((handler): [Operation, RequestHandler][] => {
      if (!(handler instanceof HttpHandler)) return []
      const { method, path } = handler.info
      const operation = operationsAt(context.base, String(path)).get(String(method))
      return operation ? [[operation, handler]] : []
    }),
  )
}

/**
 * The simulated government as one function: the only thing hosts (page, worker, tests, server) know of it. Each request
 * goes through the steps of the pipeline, and its answer back through them.
 *
 * @param base - address under which the services stand, absolute, without a slash at the end
 * @param introspection - the provider whose tokens the services accept; the simulated ACM when left out
 * @param delay - milliseconds that an operation waits; none when left out
 * @param check - contract check, in development and tests
 * @param failed - called when a service threw: it stumbled over what the world holds, or over a mistake of ours
 */
export function createGovernment(given: {
  world: World
  clock: Clock
  base: string
  introspection?: Introspection
  delay?: (operation: Operation) => number
  check?: ContractCheck
  failed?: (error: unknown) => void
}): Government {
  const { world, clock, base } = given
  const own = ({ url }: Request) => url.startsWith(`${base}/`)
  const context = { ...given, ask: (request: Request) => (own(request) ? answer(request) : fetch(request)) }
  const methodsAt = (address: string) => [...operationsAt(base, address).keys()]
  const log = createLog(clock)
  const run = runThrough([
    log.step,
    fault(world),
    ...(given.delay ? [delay(given.delay)] : []),
    ...(given.check ? [contractCheck(given.check)] : []),
    handle({
      handlers: handlersIn(context),
      otherwise: ({ url }) => {
        const allowed = methodsAt(url)
        return allowed.length > 0 ? methodNotAllowed(allowed) : notSimulated()
      },
      failed: (error) => failed(error, given.failed ?? (() => {})),
    }),
  ])

  async function answer(request: Request): Promise<Response> {
    const operation = operationsAt(base, request.url).get(request.method) ?? null
    const response = await run({ request, operation })
    if (response.type !== 'error') response.headers.set('simulation-offset', String(clock.offset()))
    return response
  }

  return { answer, methodsAt, log: log.entries }
}
