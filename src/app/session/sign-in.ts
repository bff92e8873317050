import type { AuthorizationServer, TokenEndpointResponse } from 'oauth4webapi'
import { configuration } from '@/api/configuration'
import { ask } from '@/api/network'
import { toError, UnreachableError } from '@/api/problems'
import { tabStorage } from '@/api/tab-storage'
import { clock } from '../clock'
import type { Choice, Identity, Tokens } from './session.store'
import { visit } from './visit'

/** Why a sign-in did not succeed. */
export type SignInFailureReason =
  'cancelled' | 'refused' | 'unavailable' | 'not-started-here' | 'not-trusted' | 'insecure-context'

/** Sign-in did not succeed. `reason` has a text in the catalogue, except `not-silent`: then the person is asked. */
export class SignInError extends Error {
  override name = 'SignInError'

  constructor(
    readonly reason: SignInFailureReason | 'not-silent',
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

/**
 * How a person signs in: as ACM asks; without being asked anything, because another tab did so before; or, signed in
 * already, to act for another organisation, or for the same one with rights that were given since.
 */
export type SignInKind = 'ordinary' | 'silent' | 'switch' | 'renewal'

/** What is asked of ACM. */
export interface SignInWish {
  kind: SignInKind
  /** Path of the app, checked by the caller, to come back to. */
  returnTo: string
  /** The language the app speaks now, which ACM is asked to speak too. */
  language: string
  /** For a silent sign-in and a renewal: what this tab acts as already. Left out, the last choice in another tab counts. */
  as?: Choice | null
  /** For an ordinary sign-in: in what capacity the person said to act, so that ACM need not ask. */
  capacity?: string
  /** For a silent sign-in: who it is, as whoever led here told ACM's client (OpenID Connect Core 4, `login_hint`). */
  loginHint?: string
}

/** What the app remembers while the person is at ACM. */
interface PendingSignIn {
  state: string
  nonce: string
  verifier: string
  kind: SignInKind
  returnTo: string
}

const pendingKey = 'kmo-sign-in'
const provider = () => configuration().signIn
const client = () => ({ client_id: provider().clientId })
const redirectUri = () => `${configuration().app}aangemeld`

// Only needed from the moment somebody signs in.
const library = () => import('oauth4webapi')

/** Plain http is for the own machine and the own origin: there is no one in between. */
async function transport() {
  const { allowInsecureRequests, customFetch } = await library()
  const { hostname, origin } = new URL(provider().issuer)
  return {
    [allowInsecureRequests]: hostname === 'localhost' || origin === new URL(configuration().app).origin,
    async [customFetch](address: string, options: RequestInit) {
      return readable(await ask(address, options))
    },
  }
}

const bodyOf = (answer: Response): Promise<unknown> =>
  answer
    .clone()
    .json()
    .catch(() => null)

/** What an OpenID Provider says, whether yes or no, is a JSON object; all else comes from somebody on the way. */
async function readable(answer: Response): Promise<Response> {
  const body = await bodyOf(answer)
  const error = answer.ok ? null : toError(answer, body)
  if (error instanceof UnreachableError && error.reason !== 'unreadable') throw error
  if (typeof body !== 'object' || body === null) {
    throw new UnreachableError(answer.status, { reason: 'unreadable' })
  }
  return answer
}

/** A success holds at least this member. */
async function promised(answer: Response, member: string): Promise<Response> {
  const body = Object(await bodyOf(answer)) as object
  if (answer.ok && !(member in body)) throw new UnreachableError(answer.status, { reason: 'unreadable' })
  return answer
}

function unreachable(cause: unknown): never {
  throw cause instanceof UnreachableError ? cause : new UnreachableError(undefined, { cause })
}

/**
 * @throws UnreachableError while ACM cannot answer: another cause than an answer not to be trusted
 * @throws SignInError `not-trusted` when the metadata are of another issuer, or are none
 */
async function discover(): Promise<AuthorizationServer> {
  const { discoveryRequest, processDiscoveryResponse } = await library()
  const address = new URL(provider().issuer)
  const response = await discoveryRequest(address, await transport()).catch(unreachable)
  if (!response.ok) throw toError(response, await bodyOf(response))
  await promised(response, 'issuer')
  return processDiscoveryResponse(address, response).catch((cause: unknown) => {
    throw new SignInError('not-trusted', { cause })
  })
}

const encodeHint = (hint: object) => btoa(JSON.stringify(hint))

/** What the request adds for a kind of sign-in (ACM's manual, gericht aanmelden and wisselen van identiteit). */
function extrasOf(kind: SignInKind, choice: Choice | null, asked?: string): Record<string, string> {
  if (kind === 'switch') return { login_hint: encodeHint({ switch_id: true }) }
  if (kind === 'ordinary' && asked) return { login_hint: encodeHint({ cap_hint: asked }) }
  if (kind === 'ordinary' || !choice) return {}
  const { capacity, organisation } = choice
  const hint = { cap_hint: capacity, ...(organisation !== null && { code_hint: organisation }) }
  if (kind === 'renewal') return { login_hint: encodeHint({ switch_id: true, ...hint }) }
  return { prompt: 'none', login_hint: encodeHint(hint) }
}

/**
 * Prepares a sign-in and gives the address at ACM to go to. A silent one is ordinary when there is nothing to go by.
 *
 * @throws SignInError `insecure-context` where the browser offers no cryptography (plain http on another host)
 */
export async function beginSignIn({
  kind,
  returnTo,
  language,
  as,
  capacity,
  loginHint,
}: SignInWish): Promise<string> {
  if (!isSecureContext || !(crypto.subtle as SubtleCrypto | undefined))
    throw new SignInError('insecure-context')
  const { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomNonce, generateRandomState } =
    await library()
  const server = await discover()
  if (!server.authorization_endpoint) throw new SignInError('not-trusted')

  const choice = as ?? visit.alive(clock.now())
  const pending: PendingSignIn = {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    verifier: generateRandomCodeVerifier(),
    kind: kind === 'silent' && !choice && !loginHint ? 'ordinary' : kind,
    returnTo,
  }
  tabStorage.set(pendingKey, JSON.stringify(pending))

  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    ...client(),
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: provider().scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(loginHint ? { prompt: 'none', login_hint: loginHint } : extrasOf(pending.kind, choice, capacity)),
  }).toString()
  return address.href
}

/** What an error answer of ACM comes down to (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6). */
function meaningOf(error: string, kind: SignInKind): SignInError['reason'] {
  if (['temporarily_unavailable', 'server_error'].includes(error)) return 'unavailable'
  // Whatever stands in the way of a silent sign-in, the person can be asked.
  if (kind === 'silent') return 'not-silent'
  return error === 'access_denied' ? 'cancelled' : 'refused'
}

/** An answer that nothing may be done with. */
async function isUntrusted(cause: unknown): Promise<boolean> {
  const oauth = await library()
  return [
    oauth.ResponseBodyError,
    oauth.WWWAuthenticateChallengeError,
    oauth.OperationProcessingError,
    oauth.UnsupportedOperationError,
  ].some((kind) => cause instanceof kind)
}

const toTokens = (answer: TokenEndpointResponse, subject: string): Tokens => ({
  accessToken: answer.access_token,
  expiresAt: answer.expires_in === undefined ? null : clock.now() + answer.expires_in * 1000,
  refreshToken: answer.refresh_token ?? null,
  subject,
})

/**
 * Finishes a sign-in with what ACM sent back: checks state, exchanges the code, checks the ID token (issuer,
 * audience, nonce, times and signature).
 *
 * What was pending stays after a failure, for the way back of the next try; it is used up by a success.
 *
 * @param callback - the address ACM sent the person to
 * @throws SignInError when ACM refuses or an answer cannot be trusted
 * @throws UnreachableError while ACM cannot answer
 */
export async function completeSignIn(callback: URL) {
  const oauth = await library()
  const kept = tabStorage.get(pendingKey)
  if (!kept) throw new SignInError('not-started-here')
  const pending = JSON.parse(kept) as PendingSignIn

  try {
    const server = await discover()
    const parameters = oauth.validateAuthResponse(server, client(), callback, pending.state)
    const response = await oauth
      .authorizationCodeGrantRequest(
        server,
        client(),
        oauth.None(),
        parameters,
        redirectUri(),
        pending.verifier,
        await transport(),
      )
      .catch(unreachable)
    await promised(response, 'access_token')
    const tokens = await oauth.processAuthorizationCodeResponse(server, client(), response, {
      expectedNonce: pending.nonce,
      requireIdToken: true,
    })
    // For the code flow oauth4webapi leaves the signature to TLS; here there may be none, so it is checked.
    await oauth.validateApplicationLevelSignature(server, response, await transport())
    const told = oauth.getValidatedIdTokenClaims(tokens)
    if (!told) throw new SignInError('not-trusted')
    const identity = toIdentity(told)
    tabStorage.remove(pendingKey)
    const { kind, returnTo } = pending
    return { identity, tokens: toTokens(tokens, told.sub), kind, returnTo }
  } catch (cause) {
    if (cause instanceof oauth.AuthorizationResponseError) {
      throw new SignInError(meaningOf(cause.error, pending.kind), { cause })
    }
    throw (await isUntrusted(cause)) ? new SignInError('not-trusted', { cause }) : cause
  }
}

/** Where the last sign-in was going, for a retry. */
export function pendingSignIn(): Pick<PendingSignIn, 'kind' | 'returnTo'> {
  const kept = tabStorage.get(pendingKey)
  return kept ? (JSON.parse(kept) as PendingSignIn) : { kind: 'ordinary', returnTo: '' }
}

/**
 * Asks for other tokens; the refresh token is used up by it.
 *
 * @param subject - of the person the tokens have to be for
 * @returns null when ACM gives none, or gives an answer that cannot be trusted
 * @throws UnreachableError while ACM cannot answer
 */
export async function renewTokens(refreshToken: string, subject: string): Promise<Tokens | null> {
  const oauth = await library()
  try {
    const server = await discover()
    const response = await oauth
      .refreshTokenGrantRequest(server, client(), oauth.None(), refreshToken, await transport())
      .catch(unreachable)
    await promised(response, 'access_token')
    const tokens = await oauth.processRefreshTokenResponse(server, client(), response)
    // An ID token is not asked for here; one that comes has to be ACM's, about the same person (Core 12.2).
    const told = oauth.getValidatedIdTokenClaims(tokens)
    if (told) await oauth.validateApplicationLevelSignature(server, response, await transport())
    return told && told.sub !== subject ? null : toTokens(tokens, subject)
  } catch (cause) {
    if (cause instanceof SignInError || (await isUntrusted(cause))) return null
    throw cause
  }
}

/** The address at ACM that ends single sign-on and comes back to the signed-out page. */
export async function signOutAddress(): Promise<string> {
  const server = await discover()
  if (!server.end_session_endpoint) throw new SignInError('not-trusted')
  const address = new URL(server.end_session_endpoint)
  address.search = new URLSearchParams({
    ...client(),
    post_logout_redirect_uri: `${configuration().app}afgemeld`,
  }).toString()
  return address.href
}

function toIdentity(told: Readonly<Record<string, unknown>>): Identity {
  const text = (claim: string) => (typeof told[claim] === 'string' ? told[claim] : null)
  const { claims } = provider()
  const insz = text(claims.person)
  const capacity = text(claims.capacity)
  if (!insz || !capacity) throw new SignInError('not-trusted')
  const roles = told[claims.roles]
  return {
    firstName: text('given_name') ?? '',
    lastName: text('family_name') ?? '',
    insz,
    capacity,
    organisation: text(claims.organisation),
    organisationName: text(claims.organisationName),
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
  }
}
