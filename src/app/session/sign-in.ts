import type { AuthorizationServer } from 'oauth4webapi'
import { appAddress, configuration } from '@/api/configuration'
import { toError, UnreachableError } from '@/api/problems'
import { tabStorage } from '@/api/tab-storage'
import type { Identity } from './session.store'

/** Sign-in did not succeed. `reason` has a text in the catalogue. */
export class SignInError extends Error {
  override name = 'SignInError'

  constructor(
    readonly reason: 'cancelled' | 'refused' | 'not-started-here' | 'not-trusted' | 'insecure-context',
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

/** What the app remembers while the person is at ACM. */
interface PendingSignIn {
  state: string
  nonce: string
  verifier: string
  returnTo: string
}

const pendingKey = 'kmo-sign-in'
const { issuer, clientId, scope, claims } = configuration.signIn
const redirectUri = `${appAddress}aangemeld`
const client = { client_id: clientId }

// Only needed from the moment somebody signs in.
const library = () => import('oauth4webapi')

/** Plain http is for the own machine and the own origin: there is no one in between. */
async function transport() {
  const { allowInsecureRequests } = await library()
  const { hostname, origin } = new URL(issuer)
  return { [allowInsecureRequests]: hostname === 'localhost' || origin === location.origin }
}

function unreachable(cause: unknown): never {
  throw new UnreachableError(undefined, { cause })
}

/**
 * @throws UnreachableError or ProblemError while ACM cannot answer: another cause than an answer not to be trusted
 * @throws SignInError `not-trusted` when the metadata are of another issuer, or are none
 */
async function discover(): Promise<AuthorizationServer> {
  const { discoveryRequest, processDiscoveryResponse } = await library()
  const address = new URL(issuer)
  const response = await discoveryRequest(address, await transport()).catch(unreachable)
  if (!response.ok) throw toError(response.status, await response.json().catch(() => null))
  return processDiscoveryResponse(address, response).catch((cause: unknown) => {
    throw new SignInError('not-trusted', { cause })
  })
}

/**
 * Prepares a sign-in and gives the address at ACM to go to.
 *
 * @param returnTo - path of the app, checked by the caller, to come back to
 * @throws SignInError `insecure-context` where the browser offers no cryptography (plain http on another host)
 */
export async function beginSignIn(returnTo: string): Promise<string> {
  if (!isSecureContext) throw new SignInError('insecure-context')
  const { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomNonce, generateRandomState } =
    await library()
  const server = await discover()
  if (!server.authorization_endpoint) throw new SignInError('not-trusted')

  const pending: PendingSignIn = {
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    verifier: generateRandomCodeVerifier(),
    returnTo,
  }
  tabStorage.set(pendingKey, JSON.stringify(pending))

  const address = new URL(server.authorization_endpoint)
  address.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: await calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  }).toString()
  return address.href
}

/**
 * Finishes a sign-in with what ACM sent back: checks state, exchanges the code, checks the ID token (issuer,
 * audience, nonce, times and signature).
 *
 * What was pending stays after a failure, for the way back of the next try; it is used up by a success.
 *
 * @param callback - the address ACM sent the person to
 * @throws SignInError when ACM refuses or an answer cannot be trusted
 * @throws UnreachableError or ProblemError while ACM cannot answer
 */
export async function completeSignIn(callback: URL) {
  const oauth = await library()
  const kept = tabStorage.get(pendingKey)
  if (!kept) throw new SignInError('not-started-here')
  const pending = JSON.parse(kept) as PendingSignIn

  try {
    const server = await discover()
    const parameters = oauth.validateAuthResponse(server, client, callback, pending.state)
    const response = await oauth
      .authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        parameters,
        redirectUri,
        pending.verifier,
        await transport(),
      )
      .catch(unreachable)
    if (response.status >= 500) throw toError(response.status, await response.json().catch(() => null))
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
      expectedNonce: pending.nonce,
      requireIdToken: true,
    })
    // For the code flow oauth4webapi leaves the signature to TLS; here there may be none, so it is checked.
    await oauth.validateApplicationLevelSignature(server, response, await transport())
    const told = oauth.getValidatedIdTokenClaims(tokens)
    if (!told) throw new SignInError('not-trusted')
    const identity = toIdentity(told)
    tabStorage.remove(pendingKey)
    return { identity, accessToken: tokens.access_token, returnTo: pending.returnTo }
  } catch (cause) {
    if (cause instanceof oauth.AuthorizationResponseError) {
      throw new SignInError(cause.error === 'access_denied' ? 'cancelled' : 'refused', { cause })
    }
    const untrusted = [
      oauth.ResponseBodyError,
      oauth.WWWAuthenticateChallengeError,
      oauth.OperationProcessingError,
      oauth.UnsupportedOperationError,
    ]
    if (untrusted.some((kind) => cause instanceof kind)) {
      throw new SignInError('not-trusted', { cause })
    }
    throw cause
  }
}

/** Where the last sign-in was going, for a retry. */
export function pendingReturn(): string {
  const kept = tabStorage.get(pendingKey)
  return kept ? (JSON.parse(kept) as PendingSignIn).returnTo : '/'
}

/** The address at ACM that ends single sign-on and comes back to the signed-out page. */
export async function signOutAddress(): Promise<string> {
  const server = await discover()
  if (!server.end_session_endpoint) throw new SignInError('not-trusted')
  const address = new URL(server.end_session_endpoint)
  address.search = new URLSearchParams({
    client_id: clientId,
    post_logout_redirect_uri: `${appAddress}afgemeld`,
  }).toString()
  return address.href
}

function toIdentity(told: Readonly<Record<string, unknown>>): Identity {
  const text = (claim: string) => (typeof told[claim] === 'string' ? told[claim] : null)
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
