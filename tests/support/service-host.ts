import { getResponse, HttpResponse, type RequestHandler } from 'msw'
import { checkContract } from '@mocks/contract-check'
import { firstJourney } from '@mocks/scenarios/first-journey'
import { appClientId } from '@mocks/services/introspection'
import type { ServiceContext } from '@mocks/services/services'
import { createClock } from '@mocks/world/clock'
import { createMemoryWorld } from '@mocks/world/store/memory-world'
import type { World } from '@mocks/world/world'

const base = 'http://localhost:3000/services'

export interface Call {
  /** Bearer token, as `tokenOf` gives it; none when left out. */
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

/** A token of the stand-in for ACM: says itself whose it is. */
export const tokenOf = (personId: string, organisation: string, capacity = 'EA') =>
  `${personId}.${capacity}.${organisation}`

/** Introspection without ACM: the token says who, the world has the person; any other token is not active. */
async function introspect(world: World, request: Request): Promise<Response> {
  const token = new URLSearchParams(await request.text()).get('token') ?? ''
  const [personId = '', capacity, organisation] = token.split('.')
  const person = world.get('persons', personId)
  if (!person) return HttpResponse.json({ active: false })
  return HttpResponse.json({
    active: true,
    client_id: appClientId,
    rrn: person.insz,
    given_name: person.firstName,
    family_name: person.lastName,
    vo_doelgroepcode: capacity,
    vo_orgcode: organisation,
  })
}

let intentions = 0

/** The header of an intention like no other. */
export const newIntention = () => ({ 'Idempotency-Key': `intention-${++intentions}` })

/**
 * One service over HTTP, on a clock that stands still until it is moved. Each answer is checked against the contract.
 *
 * @param world - when services share one; a fresh one when left out
 */
export function hostService(
  service: string,
  handlersOf: (context: ServiceContext) => RequestHandler[],
  today: string,
  world: World = createMemoryWorld(() => firstJourney(today)),
) {
  let now = Date.parse(`${today}T10:00:00+01:00`)
  const clock = createClock(world, () => now)
  const handlers = handlersOf({ world, clock, base, ask: (request) => introspect(world, request) })
  const check = checkContract(base)

  async function raw(method: string, path: string, { token, body, headers }: Call = {}) {
    const request = new Request(`${base}/${service}${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const asked = request.clone()
    const answer = await getResponse(handlers, request)
    if (!answer) throw new Error(`${service} has no ${method} ${path}`)
    await check(asked, answer.clone())
    return answer
  }

  async function call(method: string, path: string, given: Call = {}) {
    const answer = await raw(method, path, given)
    const text = await answer.text()
    return { status: answer.status, body: text ? (JSON.parse(text) as unknown) : null }
  }

  return {
    world,
    clock,
    call,
    /** As `call`, with the answer as it is. */
    raw,
    /** Sets the simulation to a time, ISO 8601. */
    moveTo(at: string) {
      now = Date.parse(at)
    },
  }
}
