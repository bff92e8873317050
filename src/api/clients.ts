import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as AcmPaths } from '@/contracts/acm'
import type { paths as BtbPaths } from '@/contracts/btb'
import type { paths as IdmPaths } from '@/contracts/idm'
import type { paths as InkomPaths } from '@/contracts/inkom'
import type { paths as KboPaths } from '@/contracts/kbo'
import { configuration } from './configuration'
import { hooks } from './hooks'
import { ask } from './network'
import { ProblemError, toError, UnreachableError } from './problems'
import { checkSuccess, type Service } from './success'

/** A token that is refused is changed once for another; a request that was refused has done nothing yet. */
async function sendWithToken(request: Request): Promise<Response> {
  const sendAs = (copy: Request, token: string) => {
    copy.headers.set('authorization', `Bearer ${token}`)
    return ask(copy)
  }

  const token = await hooks.accessToken()
  if (!token) return ask(request)
  const answer = await sendAs(request.clone(), token)
  if (answer.status !== 401) return answer
  const other = await hooks.otherToken(token)
  const last = other ? await sendAs(request, other) : answer
  if (last.status === 401) hooks.tokenRefused(other ?? token)
  return last
}

const readsSuccesses = (service: Service): Middleware => ({
  onResponse: ({ request, response, schemaPath }) =>
    checkSuccess(service, `${request.method} ${schemaPath}`, response),
})

function clientOf<Paths extends object>(service: Service, fetch = sendWithToken) {
  const client = createClient<Paths>({ baseUrl: configuration().services[service], fetch })
  client.use(readsSuccesses(service))
  return client
}

/** ACM's operations around a sign-in. They need no token: the person has none yet. */
export const acm = clientOf<AcmPaths>('acm', (request) => ask(request))
export const btb = clientOf<BtbPaths>('btb')
export const idm = clientOf<IdmPaths>('idm')
export const kbo = clientOf<KboPaths>('kbo')
export const inkom = clientOf<InkomPaths>('inkom')

/**
 * Waits for an answer.
 *
 * @throws ProblemError when the service refuses, UnreachableError when no usable answer comes.
 */
export async function answerTo<Answer extends { error?: unknown; response: Response }>(
  request: Promise<Answer>,
): Promise<Answer> {
  const answer = await request.catch((cause: unknown) => {
    // It is told already what is wrong: with the answer, or with the token that somebody was asked for.
    const told = cause instanceof ProblemError || cause instanceof UnreachableError
    throw told ? cause : new UnreachableError(undefined, { cause })
  })
  if (!answer.response.ok) throw toError(answer.response, answer.error)
  return answer
}

/**
 * Waits for an answer and gives its body.
 *
 * @throws ProblemError when the service refuses, UnreachableError when no usable answer comes.
 */
export async function call<Body>(
  request: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  // A 204 has no body, and its type says so.
  return (await answerTo(request)).data as Body
}
