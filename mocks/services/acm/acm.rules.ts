/**
 * ACM's decisions on the protocol's requests, without a network: what an application may ask, whether a code may be
 * changed for tokens, and what the tokens then tell.
 */
import type { components } from '@/contracts/acm'
import { personWith } from '../../rules/persons'
import { legalRepresentativeOf } from '../../rules/representatives'
import type { AccessToken, AuthorizationCode, Grant, Interaction, SignInMethod } from '../../world/schema'
import type { Reader } from '../../world/world'
import type { Client } from './clients'

const seconds = 1000
/** A code has to be exchanged within 30 seconds (ACM's manual). */
const codeLifetime = 30 * seconds

export const accessTokenLifetime = 3600 * seconds

/** The digital keys and what ACM calls them in `acr`; that of the federal token is not in its current table. */
export const acrOf: Record<SignInMethod, string> = {
  eid: 'urn:be:vlaanderen:authmech:eid',
  'federaal-token': 'urn:be:vlaanderen:authmech:csamtoken',
  sms: 'urn:be:vlaanderen:authmech:csamsms',
  'mobiele-app': 'urn:be:vlaanderen:authmech:csamtotp',
  itsme: 'urn:be:vlaanderen:authmech:itsme',
}

const allMethods = Object.keys(acrOf) as SignInMethod[]

/** The digital keys that an application accepts: all of them when it does not ask for any in particular. */
export function methodsFor(acrValues: string | null): SignInMethod[] {
  const asked = acrValues?.split(' ')
  return asked ? allMethods.filter((method) => asked.includes(acrOf[method])) : allMethods
}

/** An address with parameters added to its query; those that are null are left out. */
export function addressWith(address: string, parameters: Record<string, string | null>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) url.searchParams.set(name, value)
  }
  return url.href
}

/** What becomes of an authorization request, before the person is asked anything. */
export type RequestCheck =
  /** A page of ACM: where the person would be sent cannot be trusted. */
  | { outcome: 'refused'; type: 'unknown-client' | 'unknown-redirect-uri' }
  /** Back to the application, with the error. */
  | { outcome: 'redirected'; location: string }
  | { outcome: 'accepted'; request: Interaction['request']; prompt: string[] }

type OAuthError = [error: string, description: string]

const wordsOf = (text: string | null) => (text ?? '').split(' ').filter(Boolean)

function requestError(parameters: URLSearchParams, { scopes }: Client): OAuthError | null {
  const names = [...parameters.keys()]
  const scope = wordsOf(parameters.get('scope'))
  const prompt = wordsOf(parameters.get('prompt'))
  const responseType = parameters.get('response_type')

  if (new Set(names).size < names.length) return ['invalid_request', 'a parameter stands there twice']
  if (!responseType) return ['invalid_request', 'response_type is missing']
  if (responseType !== 'code') return ['unsupported_response_type', 'only code is supported']
  if ((parameters.get('response_mode') ?? 'query') !== 'query') {
    return ['invalid_request', 'only response_mode query is supported']
  }
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
  if (prompt.includes('none') && prompt.length > 1) return ['invalid_request', 'prompt none stands alone']
  if (methodsFor(parameters.get('acr_values')).length === 0) {
    return ['unmet_authentication_requirements', 'no digital key has the acr asked for']
  }
  return null
}

/** Checks an authorization request as it stands in the address (OpenID Connect Core 3.1.2.2, ACM's manual). */
export function checkRequest(query: string, clients: Client[]): RequestCheck {
  const parameters = new URLSearchParams(query)
  const client = clients.find(({ id }) => id === parameters.get('client_id'))
  if (!client) return { outcome: 'refused', type: 'unknown-client' }
  const redirectUri = parameters.get('redirect_uri') ?? ''
  if (!client.redirectUris.includes(redirectUri)) return { outcome: 'refused', type: 'unknown-redirect-uri' }

  const state = parameters.get('state')
  const [error, error_description] = requestError(parameters, client) ?? []
  if (error && error_description) {
    return { outcome: 'redirected', location: addressWith(redirectUri, { error, error_description, state }) }
  }
  const request = {
    clientId: client.id,
    redirectUri,
    scope: [...new Set(wordsOf(parameters.get('scope')))].join(' '),
    state,
    nonce: parameters.get('nonce'),
    codeChallenge: parameters.get('code_challenge') ?? '',
    acrValues: parameters.get('acr_values'),
    responseMode: 'query' as const,
    language: null,
    hint: { capacity: null, organisation: null, switching: false },
  }
  return { outcome: 'accepted', request, prompt: wordsOf(parameters.get('prompt')) }
}

/** What an application shows to get tokens for a code. */
export interface Exchange {
  clientId: string
  redirectUri: string | null
  /** Computed from the verifier it sent (S256). */
  codeChallenge: string
}

/** Why a code is not changed for tokens; `used` also costs the tokens that were issued for it. */
export type ExchangeRefusal =
  'unknown' | 'used' | 'expired' | 'other-client' | 'other-redirect-uri' | 'wrong-verifier'

/** @param now - simulation time, milliseconds */
export function checkExchange(
  code: AuthorizationCode | undefined,
  { clientId, redirectUri, codeChallenge }: Exchange,
  now: number,
): ExchangeRefusal | null {
  if (!code) return 'unknown'
  if (code.usedAt !== null) return 'used'
  if (now - Date.parse(code.issuedAt) > codeLifetime) return 'expired'
  if (code.grant.clientId !== clientId) return 'other-client'
  if (code.redirectUri !== redirectUri) return 'other-redirect-uri'
  return code.codeChallenge === codeChallenge ? null : 'wrong-verifier'
}

/** An access token that is good now; `now` is simulation time in milliseconds. */
export function liveToken(reader: Reader, id: string | null, now: number): AccessToken | null {
  const token = id ? reader.get('accessTokens', id) : undefined
  return token && now < Date.parse(token.expiresAt) ? token : null
}

/** How ACM calls a person towards one application, see `identifiersOf`. */
export interface Identifiers {
  sub: string
  voId: string
}

/** The claims of the granted scopes (ACM's manual, scopes and claims). */
export function claimsOf(
  reader: Reader,
  grant: Grant,
  { sub, voId }: Identifiers,
  today: string,
): components['schemas']['UserClaims'] {
  const scopes = new Set(grant.scope.split(' '))
  const person = personWith(reader, grant.insz)
  return {
    sub,
    ...(scopes.has('profile') && person && { given_name: person.firstName, family_name: person.lastName }),
    ...(scopes.has('rrn') && { rrn: grant.insz }),
    ...(scopes.has('vo') && { vo_id: voId, vo_doelgroepcode: grant.capacity }),
    ...(scopes.has('vo') && grant.organisation && { vo_orgcode: grant.organisation }),
    ...(scopes.has('vo') && grant.organisationName && { vo_orgnaam: grant.organisationName }),
    ...(scopes.has('wettelijkvertegenwoordiger') && {
      wv_orgcode: legalRepresentativeOf(reader, grant.insz, today),
    }),
    ...(scopes.has('vlaio_inkom') && { vlaio_inkom_rol_3d: grant.roles }),
  }
}

/** What becomes of a request to sign out; without a location ACM shows its own page. */
export type SignOutCheck =
  | { outcome: 'refused'; type: 'unknown-client' | 'unknown-redirect-uri' }
  | { outcome: 'accepted'; location: string | null }

/** Checks an end-session request: who wants to be returned to has to say who it is (ACM's manual, afmelden). */
export function checkSignOut(query: string, clients: Client[]): SignOutCheck {
  const parameters = new URLSearchParams(query)
  const clientId = parameters.get('client_id')
  const returnTo = parameters.get('post_logout_redirect_uri')
  if (clientId === null && returnTo === null) return { outcome: 'accepted', location: null }

  const client = clients.find(({ id }) => id === clientId)
  if (!client) return { outcome: 'refused', type: 'unknown-client' }
  if (returnTo === null) return { outcome: 'accepted', location: null }
  if (!client.postLogoutRedirectUris.includes(returnTo)) {
    return { outcome: 'refused', type: 'unknown-redirect-uri' }
  }
  return { outcome: 'accepted', location: addressWith(returnTo, { state: parameters.get('state') }) }
}
