/**
 * ACM's decisions on tokens, without a network: which digital keys an application accepts, whether a code or a refresh
 * token may be changed for tokens, and what the tokens then tell.
 */
import type { components } from '@/contracts/acm'
import { personWith } from '../../rules/persons'
import { legalRepresentativeOf } from '../../rules/representatives'
import type {
  AccessToken,
  AuthorizationCode,
  Grant,
  RefreshToken,
  SignInMethod,
  SigningKey,
} from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Reader } from '../../world/world'

const seconds = 1000
/** A code has to be exchanged within 30 seconds (ACM's manual). */
const codeLifetime = 30 * seconds

export const accessTokenLifetime = 3600 * seconds

/** ACM's manual names no lifetime for refresh tokens: a working day, for the demo. */
export const refreshTokenLifetime = 8 * 3600 * seconds

/** How long a key signs before the next one takes over; not documented for ACM, so invented. */
const keyRotation = 30 * 24 * 3600 * seconds

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

/** Whether a refresh token may be used: by its own client, once, and in time. */
export const isUsable = (
  token: RefreshToken | undefined,
  clientId: string,
  now: number,
): token is RefreshToken =>
  token?.usedAt === null && token.grant.clientId === clientId && now < Date.parse(token.expiresAt)

/** The key that signs now; none when the newest has signed for long enough. */
export function currentSigningKey(keys: readonly SigningKey[], now: number): SigningKey | undefined {
  const newest = keys.at(-1)
  return newest && now - Date.parse(newest.createdAt) < keyRotation ? newest : undefined
}

/** The keys that applications need: the newest, and one that was replaced while tokens it signed can still live. */
export const publishedSigningKeys = (keys: readonly SigningKey[], now: number): SigningKey[] =>
  keys.filter((_, index) => {
    const next = keys[index + 1]
    return !next || now - Date.parse(next.createdAt) <= 2 * accessTokenLifetime
  })

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

/** The e-mail address of a person as ACM knows it: invented, by one rule for all. */
const emailOf = ({ keys }: Person) => `${keys.username}@personen.example`

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
    ...(scopes.has('email') && person && { email: emailOf(person), email_verified: true }),
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
