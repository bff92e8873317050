/**
 * Reads what a request brings. Types do not bind who asks over a network: what is not as the contract describes it is
 * refused here, by validators compiled from the contract, so that the rules see only what they know.
 */
import type { ContractOperation } from 'virtual:contract-requests'
import { keptText } from '../rules/typed-text'
import { malformedRequest } from './problem'
import { Refused } from './refused'

/** A text as it is kept; nothing when there is nothing to see. */
export const kept = (typed = '') => keptText(typed)

export const malformed = () => new Refused(malformedRequest())

/** A number where one is meant and the digits of one stand there; anything else stays as it is, for the contract to refuse. */
const typed = (text: string, whole: boolean) => (whole && /^\d+$/.test(text) ? Number(text) : text)

function parametersOf({ parameters }: ContractOperation, request: Request) {
  const query = new URL(request.url).searchParams
  const read: { query: Record<string, unknown>; headers: Record<string, unknown> } = {
    query: {},
    headers: {},
  }
  for (const { place, name, whole } of parameters) {
    const text = place === 'query' ? query.get(name) : request.headers.get(name)
    if (text !== null) read[place][name] = typed(text, whole)
  }
  return read
}

async function jsonOf(request: Request): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) throw malformed()
  return request.json().catch(() => {
    throw malformed()
  })
}

/** The parameters and the JSON body of a request for an operation; otherwise it is refused. */
export async function readRequest(operation: ContractOperation, request: Request) {
  const { fitsParameters, fitsBody } = operation
  const { query, headers } = parametersOf(operation, request)
  if (fitsParameters && !fitsParameters({ query, headers })) throw malformed()
  const body = fitsBody ? await jsonOf(request) : undefined
  if (fitsBody && !fitsBody(body)) throw malformed()
  return { query, headers, body }
}
