import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as AcmPaths } from '@/contracts/acm'
import type { paths as BtbPaths } from '@/contracts/btb'
import type { paths as IdmPaths } from '@/contracts/idm'
import type { paths as InkomPaths } from '@/contracts/inkom'
import type { paths as KboPaths } from '@/contracts/kbo'
import { configuration } from './configuration'
import { hooks } from './hooks'
import { toError, UnreachableError } from './problems'

const tellAnswers: Middleware = {
  onResponse({ response }) {
    hooks.answered(response)
  },
}

const sendToken: Middleware = {
  onRequest({ request }) {
    const token = hooks.accessToken()
    if (token) request.headers.set('authorization', `Bearer ${token}`)
  },
  onResponse({ response }) {
    if (response.status === 401) hooks.tokenRefused()
  },
}

function clientOf<Paths extends object>(service: keyof typeof configuration.services, ...uses: Middleware[]) {
  const client = createClient<Paths>({
    baseUrl: configuration.services[service],
    fetch: (request) => globalThis.fetch(request),
  })
  client.use(tellAnswers, ...uses)
  return client
}

/** ACM's operations around a sign-in. They need no token: the person has none yet. */
export const acm = clientOf<AcmPaths>('acm')
export const btb = clientOf<BtbPaths>('btb', sendToken)
export const idm = clientOf<IdmPaths>('idm', sendToken)
export const kbo = clientOf<KboPaths>('kbo', sendToken)
export const inkom = clientOf<InkomPaths>('inkom', sendToken)

/**
 * Waits for an answer and gives its body.
 *
 * @throws ProblemError when the service refuses, UnreachableError when no usable answer comes.
 */
export async function call<Body>(
  request: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  const answer = await request.catch((cause: unknown) => {
    throw new UnreachableError(undefined, { cause })
  })
  if (!answer.response.ok) throw toError(answer.response.status, answer.error)
  // A 204 has no body, and its type says so.
  return answer.data as Body
}
