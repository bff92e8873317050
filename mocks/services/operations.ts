/**
 * How a service answers: one record, with an operation for each operation id of its contract. A missing one, or one that
 * does not say who may call, does not compile.
 */
import { operations as described, type ContractOperation } from 'virtual:contract-requests'
import { http, type RequestHandler } from 'msw'
import type { Operation as OperationName } from '../world/cause'
import { readRequest } from './reading'
import { Refused } from './refused'
import type { ServiceContext } from './services'

/** An operation as the types of its contract have it. */
interface Described {
  parameters: { query?: object; header?: object; path?: object }
  requestBody?: { content: object }
  responses: object
}

type Content<Message> = Message extends { content: infer Bodies } ? Bodies[keyof Bodies] : undefined
type PathOf<One extends Described> = NonNullable<One['parameters']['path']>

/** What a request brings, as the contract describes it. Whether a day or a code exists is for the rules. */
interface Read<One extends Described> {
  query: NonNullable<One['parameters']['query']>
  headers: NonNullable<One['parameters']['header']>
  /** JSON; a form is for the operation itself to read. */
  body: Content<One['requestBody']>
}

interface Asked<One extends Described> {
  /** What the journal names as the cause of a change. */
  operation: OperationName
  request: Request
  params: PathOf<One>
  /** Refuses what is not as the contract describes it. */
  read: () => Promise<Read<One>>
}

type Success = 200 | 201 | 204

/** What an operation gives: a success of its contract. Everything else is `Refused`. */
type Given<One extends Described> = {
  [Status in keyof One['responses'] & Success]: (Content<One['responses'][Status]> extends undefined
    ? { status: Status }
    : { status: Status; body: Content<One['responses'][Status]> }) & { headers?: Record<string, string> }
}[keyof One['responses'] & Success]

type Operation<One extends Described> = (asked: Asked<One>) => Promise<Given<One>>

/**
 * An operation, and who may call it. Who may not call is not told what is wrong with the request, so that is read after.
 *
 * @param admit - lets in, or throws `Refused`; what it gives is `admitted`
 */
export const operation =
  <One extends Described, Admitted>(
    admit: (asked: Omit<Asked<One>, 'read'>) => Admitted | Promise<Admitted>,
    answer: (
      given: Read<One> & Omit<Asked<One>, 'read'> & { admitted: Admitted },
    ) => Given<One> | Promise<Given<One>>,
  ): Operation<One> =>
  async ({ read, ...asked }) => {
    const admitted = await admit(asked)
    return answer({ ...(await read()), ...asked, admitted })
  }

/** Admits whoever asks. */
export const anyone = () => null

interface Reply {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

function asResponse({ status, body, headers }: Reply): Response {
  const init = { status, ...(headers && { headers }) }
  return body === undefined ? new Response(null, init) : Response.json(body, init)
}

/** The operations of a service, by the ids in its contract. */
export type OperationsOf<All> = { [Id in keyof All]: All[Id] extends Described ? Operation<All[Id]> : never }

/** An operation as whoever hands it requests sees it. */
type Run = (asked: {
  operation: OperationName
  request: Request
  params: object
  read: () => Promise<object>
}) => Promise<Reply>

/** Handlers of MSW for all operations of a service; each refusal becomes its answer here. */
export function handlersOf<All>(
  service: ContractOperation['service'],
  { base }: Pick<ServiceContext, 'base'>,
  operations: OperationsOf<All>,
): RequestHandler[] {
  return described
    .filter((one) => one.service === service)
    .map((one) => {
      // The record has each id of the contract, and what is read by the contract is what its types say.
      const run = operations[one.id as keyof All] as unknown as Run
      const name = `${service}.${one.id}` as OperationName
      const path = one.path.replace(/\{(\w+)\}/g, ':$1')
      return http[one.method](`${base}/${service}${path}`, async ({ request, params }) => {
        try {
          const read = () => readRequest(one, request)
          return asResponse(await run({ operation: name, request, params, read }))
        } catch (error) {
          if (error instanceof Refused) return error.answer
          throw error
        }
      })
    })
}
