import { getResponse, HttpResponse, type RequestHandler } from 'msw'
import { losesRequest } from '../faults/faults'
import type { Operation } from '../world/cause'
import type { World } from '../world/world'
import type { Step } from './exchange'

/** Looks at a request and its answer; throws when either does not fit the contract. */
export type ContractCheck = (request: Request, answer: Response) => Promise<void>

const serviceOf = (operation: Operation) => operation.slice(0, operation.indexOf('.'))

/** What somebody chose to go wrong: a request that gets lost is answered as without a network. */
export const fault =
  (world: World): Step =>
  async ({ operation }, next) =>
    operation && (await losesRequest(world, serviceOf(operation))) ? HttpResponse.error() : next()

/** Lets each operation wait as long as it is told, in milliseconds. */
export const delay =
  (time: (operation: Operation) => number): Step =>
  async ({ operation }, next) => {
    if (operation) await new Promise((done) => setTimeout(done, time(operation)))
    return next()
  }

/** Keeps what does not fit the contract from going out. Where the service failed, no operation was carried out. */
export const contractCheck =
  (check: ContractCheck): Step =>
  async ({ request, operation }, next) => {
    const asked = request.clone()
    const answer = await next()
    if (operation && answer.status < 500 && answer.type !== 'error') await check(asked, answer.clone())
    return answer
  }

/**
 * Answers: the service whose operation it is, through MSW.
 *
 * @param otherwise - the answer where there is no operation
 * @param failed - the answer when a service threw
 */
export function handle(given: {
  handlers: ReadonlyMap<Operation, RequestHandler>
  otherwise: (request: Request) => Response
  failed: (error: unknown) => Response
}): Step {
  return async ({ request, operation }) => {
    const handler = operation && given.handlers.get(operation)
    if (!handler) return given.otherwise(request)
    try {
      return (await getResponse([handler], request)) ?? HttpResponse.error()
    } catch (error) {
      return given.failed(error)
    }
  }
}
