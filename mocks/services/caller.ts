import { introspectionAtAcm, type Credentials, type Introspection } from './introspection'
import { tokenNotAccepted } from './problem'
import { Refused } from './refused'
import type { ServiceContext } from './services'

/** Who calls a service, and for whom, as the provider of the token tells it. */
export interface Caller {
  /** National register number, eleven digits. */
  insz: string
  /** First name and family name. */
  name: string
  /** Code of the target group: BUR, EA, GID, … */
  capacity: string
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
  organisationName: string | null
}

type Claims = Record<string, unknown>

/**
 * Finds out who calls, by asking the provider whose the bearer token is. To be awaited before a transaction begins.
 *
 * @param credentials - of the service that asks, see `serviceCredentials`; another provider may have its own for it
 * @returns `null` when there is no token, or one that is unknown, expired, or not issued to the accepted client: 401.
 * @throws Error when the provider cannot say; that is no reason to sign somebody out.
 */
export async function resolveCaller(
  request: Request,
  context: ServiceContext,
  credentials: Credentials,
): Promise<Caller | null> {
  const token = bearerToken(request)
  if (!token) return null
  const { clock } = context
  const memory = context.introspection ? null : memoryOf(context)
  const known = memory?.get(token)
  if (known && clock.now() - clock.offset() < known.until) return known.caller
  const introspection = context.introspection ?? introspectionAtAcm(context.base)
  const answer = await context.ask(
    new Request(introspection.endpoint, {
      method: 'POST',
      headers: { authorization: basic(introspection.credentials ?? credentials) },
      body: new URLSearchParams({ token, token_type_hint: 'access_token' }),
    }),
  )
  if (!answer.ok) throw new Error(`introspection answered ${answer.status}`)
  const claims = (await answer.json()) as Claims
  if (claims.active !== true || claims.client_id !== introspection.audience) return null
  const caller = callerOf(claims, introspection.claims)
  if (caller && typeof claims.exp === 'number') memory?.set(token, { caller, until: claims.exp * 1000 })
  return caller
}

/** What the simulated ACM said of a token, and until when on the machine's clock. */
type Memory = Map<string, { caller: Caller; until: number }>

const memories = new WeakMap<ServiceContext, Memory>()

/**
 * What ACM said since the world last changed: asking it again would give the same, and is most of the time that a
 * request takes. A provider elsewhere may change its mind unseen, so it is asked each time.
 */
function memoryOf(context: ServiceContext): Memory {
  const found = memories.get(context)
  if (found) return found
  // Another one after each change: an answer that was on its way is then kept where nobody looks.
  const begin = () => {
    const memory: Memory = new Map()
    memories.set(context, memory)
    return memory
  }
  context.world.onChange(begin)
  return begin()
}

/** Form-encoded before they are joined, as RFC 6749 2.3.1 has it: a secret may hold anything. */
function basic({ id, secret }: Credentials): string {
  const encoded = (text: string) => new URLSearchParams({ '': text }).toString().slice(1)
  return `Basic ${btoa(`${encoded(id)}:${encoded(secret)}`)}`
}

/** Admits whoever is known; see `resolveCaller`. */
export async function admitCaller(
  { request }: { request: Request },
  context: ServiceContext,
  credentials: Credentials,
): Promise<Caller> {
  const caller = await resolveCaller(request, context, credentials)
  if (!caller) throw new Refused(tokenNotAccepted(bearerToken(request) !== null))
  return caller
}

/** The token of a request, or null; the scheme's name is case-insensitive (RFC 9110). */
export const bearerToken = (request: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null

function callerOf(told: Claims, names: Introspection['claims']): Caller | null {
  const text = (claim: string) => (typeof told[claim] === 'string' ? told[claim] : null)
  const insz = text(names.person)
  const capacity = text(names.capacity)
  if (!insz || !capacity) return null
  return {
    insz,
    name: [text(names.firstName), text(names.lastName)].filter(Boolean).join(' '),
    capacity,
    organisation: text(names.organisation),
    organisationName: text(names.organisationName),
  }
}
