/**
 * What applications ask ACM by an address in the browser: to sign in and to sign out. Checked without a network, and
 * before the person is asked anything.
 */
import { withoutMarks } from '../../rules/typed-text'
import type { Capacity, Interaction } from '../../world/schema/acm'
import { methodsFor } from './acm.rules'
import { isRegistered, type Client } from './clients'
import { hasRepeated, parametersOf, single } from './parameters'

type Request = Interaction['request']

/** An address with parameters added to its query; those that are null are left out. */
export function addressWith(address: string, parameters: Record<string, string | null>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) url.searchParams.set(name, value)
  }
  return url.href
}

/** The address that takes ACM's answer to the application, in the way it asked for. */
export function answerAddress(
  { redirectUri, responseMode, state }: Pick<Request, 'redirectUri' | 'responseMode' | 'state'>,
  answer: Record<string, string | null>,
): string {
  const address = addressWith(redirectUri, { ...answer, state })
  if (responseMode === 'query') return address
  const given = Object.entries({ ...answer, state }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  return `${redirectUri}#${new URLSearchParams(given).toString()}`
}

/** What `login_hint` says: whose sign-in it is (simulation only), and for whom the person acts. */
interface LoginHint extends Partial<Request['hint']> {
  /** Id of a persona. */
  person?: string
}

const capacities: Capacity[] = ['BUR', 'EA', 'GID', 'LB', 'OV']
const asText = (value: unknown) => (typeof value === 'string' ? value : null)

/**
 * Reads a hint: the id of a persona, or base64 of JSON with `cap_hint`, `code_hint`, `switch_id` (ACM's manual,
 * gericht aanmelden and switch identiteit) and `person` (simulation only). What cannot be read is no hint.
 */
export function readLoginHint(hint: string): LoginHint {
  try {
    const told: unknown = JSON.parse(atob(hint.replaceAll('-', '+').replaceAll('_', '/')))
    if (typeof told !== 'object' || told === null) return { person: hint }
    const { person, cap_hint, code_hint, switch_id } = told as Record<string, unknown>
    return {
      ...(asText(person) && { person: asText(person) ?? '' }),
      capacity: capacities.find((capacity) => capacity === cap_hint) ?? null,
      organisation: typeof code_hint === 'string' ? withoutMarks(code_hint) : null,
      switching: switch_id === true,
    }
  } catch {
    return { person: hint }
  }
}

/** What becomes of an authorization request, before the person is asked anything. */
export type RequestCheck =
  /** A page of ACM: where the person would be sent cannot be trusted. */
  | { outcome: 'refused'; type: 'unknown-client' | 'unknown-redirect-uri' }
  /** Back to the application, with the error. */
  | { outcome: 'redirected'; location: string }
  | AcceptedRequest

/** An authorization request that may be answered. */
export interface AcceptedRequest {
  outcome: 'accepted'
  request: Request
  prompt: string[]
  /** Seconds since the person was asked a digital key, at most; null when the application does not mind. */
  maxAge: number | null
  /** An ID token about the person whom the application expects; not looked at yet. */
  idTokenHint: string | null
  /** Id of the persona who is to be signed in without any page; simulation only. */
  person: string | null
}

type OAuthError = [error: string, description: string]

const wordsOf = (text: string | null) => (text ?? '').split(' ').filter(Boolean)

function parameterError(parameters: URLSearchParams): OAuthError | null {
  const prompt = wordsOf(parameters.get('prompt'))
  const responseType = parameters.get('response_type')

  if (hasRepeated(parameters)) return ['invalid_request', 'a parameter stands there twice']
  if (parameters.has('request')) return ['request_not_supported', 'request objects are not supported']
  if (parameters.has('request_uri')) return ['request_uri_not_supported', 'request_uri is not supported']
  if (!responseType) return ['invalid_request', 'response_type is missing']
  if (responseType !== 'code') return ['unsupported_response_type', 'only code is supported']
  if (!['query', 'fragment'].includes(parameters.get('response_mode') ?? 'query')) {
    return ['invalid_request', 'only response_mode query and fragment are supported']
  }
  if (!/^\d{1,9}$/.test(parameters.get('max_age') ?? '0')) {
    return ['invalid_request', 'max_age is not a number of seconds']
  }
  if (prompt.includes('none') && prompt.length > 1) return ['invalid_request', 'prompt none stands alone']
  return null
}

function requestError(parameters: URLSearchParams, { scopes }: Client): OAuthError | null {
  const scope = wordsOf(parameters.get('scope'))
  const malformed = parameterError(parameters)

  if (malformed) return malformed
  if (!scope.includes('openid')) return ['invalid_scope', 'scope openid is missing']
  if (!scope.every((one) => scopes.includes(one))) {
    return ['invalid_scope', 'the client may not ask for this scope']
  }
  // Public clients have nothing but PKCE, and plain would give the verifier away.
  if (!/^[\w-]{43}$/.test(parameters.get('code_challenge') ?? '')) {
    return ['invalid_request', 'code_challenge is missing or malformed']
  }
  if (parameters.get('code_challenge_method') !== 'S256') {
    return ['invalid_request', 'code_challenge_method has to be S256']
  }
  if (methodsFor(parameters.get('acr_values')).length === 0) {
    return ['unmet_authentication_requirements', 'no digital key has the acr asked for']
  }
  return null
}

/** The first language asked for that ACM's pages speak (`ui_locales`); `nl-BE` is Dutch too. */
const languageFor = (locales: string | null) =>
  wordsOf(locales)
    .map((locale) => locale.split('-')[0]?.toLowerCase())
    .find((language) => language === 'nl' || language === 'en') ?? null

/** Checks an authorization request as it stands in the address (OpenID Connect Core 3.1.2.2, ACM's manual). */
export function checkRequest(query: string, clients: Client[]): RequestCheck {
  const parameters = parametersOf(query)
  const client = clients.find(({ id }) => id === single(parameters, 'client_id'))
  if (!client) return { outcome: 'refused', type: 'unknown-client' }
  const redirectUri = single(parameters, 'redirect_uri') ?? ''
  if (!isRegistered(client.redirectUris, redirectUri))
    return { outcome: 'refused', type: 'unknown-redirect-uri' }

  const responseMode = parameters.get('response_mode') === 'fragment' ? 'fragment' : 'query'
  const way = { redirectUri, responseMode, state: single(parameters, 'state') } as const
  const [error, error_description] = requestError(parameters, client) ?? []
  if (error && error_description) {
    return { outcome: 'redirected', location: answerAddress(way, { error, error_description }) }
  }
  const prompt = wordsOf(parameters.get('prompt'))
  const { person, ...hint } = readLoginHint(parameters.get('login_hint') ?? '')
  const maxAge = parameters.get('max_age')
  const request = {
    ...way,
    clientId: client.id,
    scope: [...new Set(wordsOf(parameters.get('scope')))].join(' '),
    nonce: parameters.get('nonce'),
    codeChallenge: parameters.get('code_challenge') ?? '',
    acrValues: parameters.get('acr_values'),
    language: languageFor(parameters.get('ui_locales')),
    hint: { capacity: null, organisation: null, switching: false, ...hint },
    subject: null,
  }
  return {
    outcome: 'accepted',
    request,
    prompt,
    maxAge: maxAge === null ? null : Number(maxAge),
    idTokenHint: parameters.get('id_token_hint'),
    // With pages allowed, a person signs in by a digital key, whoever was named.
    person: (prompt.includes('none') && person) || null,
  }
}

/** What becomes of a request to sign out; without a location ACM shows its own page. */
export type SignOutCheck =
  | { outcome: 'refused'; type: 'unknown-client' | 'unknown-redirect-uri' }
  | {
      outcome: 'accepted'
      location: string | null
      /** The application that asks; null when it did not say. */
      clientId: string | null
      /** Only the application forgets the person: ACM goes on knowing who it is (ACM's manual, older way to switch). */
      switching: boolean
    }

/**
 * Checks an end-session request: who wants to be returned to has to say who it is (ACM's manual, afmelden).
 *
 * @param hinted - the client that the request's `id_token_hint` was issued to, when it holds one of ours
 */
export function checkSignOut(query: string, clients: Client[], hinted: string | null): SignOutCheck {
  const parameters = parametersOf(query)
  const clientId = parameters.get('client_id') ?? hinted
  const returnTo = parameters.get('post_logout_redirect_uri')
  // ACM's manual has it without a value.
  const switching = new URLSearchParams(query).has('switch')
  if (clientId === null && returnTo === null && !switching) {
    return { outcome: 'accepted', location: null, clientId: null, switching }
  }
  const client = clients.find(({ id }) => id === clientId)
  // A token of another application than the one that asks.
  if (!client || (hinted !== null && hinted !== clientId))
    return { outcome: 'refused', type: 'unknown-client' }
  if (returnTo === null && !switching) {
    return { outcome: 'accepted', location: null, clientId: client.id, switching }
  }
  if (returnTo === null || !isRegistered(client.postLogoutRedirectUris, returnTo)) {
    return { outcome: 'refused', type: 'unknown-redirect-uri' }
  }
  const location = addressWith(returnTo, { state: parameters.get('state') })
  return { outcome: 'accepted', location, clientId: client.id, switching }
}
