/** What ACM remembers: who is signed in where, and what a sign-in under way has come to. */
import type { components } from '@/contracts/acm'
import type { Indexes } from './indexes'
import type { Instant } from './time'

export type Capacity = components['schemas']['Doelgroep']
export type SignInMethod = components['schemas']['Methode']

/** A browser's single sign-on at ACM. The id is the session id, `browser` for the default one. */
export interface AcmSession {
  id: string
  insz: string
  method: SignInMethod
  authenticatedAt: Instant
  /** As whom the person acted last; null before the first choice. */
  chosen: { capacity: Capacity; organisation: string | null } | null
}

/** A sign-in under way at ACM. */
export interface Interaction {
  id: string
  session: string
  /** The authorization request, checked. */
  request: {
    clientId: string
    redirectUri: string
    scope: string
    state: string | null
    nonce: string | null
    codeChallenge: string
    acrValues: string | null
    /** How the answer travels: in the query, or behind the hash. */
    responseMode: 'query' | 'fragment'
    /** The language asked for, where ACM speaks it. */
    language: 'nl' | 'en' | null
    /** What the application already knows of the person's choice (ACM's manual, gericht aanmelden and wisselen). */
    hint: {
      capacity: Capacity | null
      organisation: string | null
      /** The person is signed in and wants to act for another organisation. */
      switching: boolean
    }
    /** Number of the person whom the application expects (`id_token_hint`); null when anybody will do. */
    subject: string | null
  }
  /** Person who is half-way: the first half of a two-step key was right. */
  challenge: {
    method: SignInMethod
    insz: string
    /** The code that is asked: the sms code, or the letters of the card. */
    code: string | null
    codeNumber: number | null
    icon: string | null
    validUntil: Instant | null
    /** When the sms was sent; null for the other keys. */
    sentAt: Instant | null
  } | null
  insz: string | null
  method: SignInMethod | null
  authenticatedAt: Instant | null
  capacity: Capacity | null
  startedAt: Instant
  /** The code with which it ended; absent as long as it goes on. */
  code?: string
}

/** What a code or token stands for. */
export interface Grant {
  clientId: string
  scope: string
  insz: string
  capacity: Capacity
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
  organisationName: string | null
  method: SignInMethod
  authenticatedAt: Instant
  nonce: string | null
  /** Whether the request named acr_values: only then does the ID token hold `acr`. */
  acrAsked: boolean
  /** Roles as ACM knew them at sign-in, `Right-Context:Organisation`. */
  roles: string[]
  /** Session of the sign-in, so that signing out can take the tokens with it. */
  session: string
}

/** An authorization code. The id is the code. */
export interface AuthorizationCode {
  id: string
  grant: Grant
  redirectUri: string
  codeChallenge: string
  issuedAt: Instant
  usedAt: Instant | null
}

/** An access token. The id is the token. */
export interface AccessToken {
  id: string
  code: string
  grant: Grant
  issuedAt: Instant
  expiresAt: Instant
}

/** A refresh token, good for one use. The id is the token. */
export interface RefreshToken {
  id: string
  code: string
  grant: Grant
  issuedAt: Instant
  expiresAt: Instant
  usedAt: Instant | null
}

/** A signing key of ACM. The id is its `kid`. */
export interface SigningKey {
  id: string
  createdAt: Instant
  privateJwk: Record<string, unknown>
  publicJwk: Record<string, unknown>
}

/** An sms that arrived on a phone. */
export interface SmsMessage {
  id: string
  phone: string
  code: string
  sentAt: Instant
}

/**
 * Wrong tries with a digital key. The id is `method:account`, where the account is the number of the card, the user
 * name or the phone number: whether it exists does not show.
 */
export interface KeyState {
  id: string
  failures: number
  /** The last wrong try. */
  failedAt: Instant
  /** Until when the key is locked; a blocked card has no end. */
  lockedUntil: Instant | 'for-good' | null
}

/** When a person last signed in for an organisation. The id is `insz:organisation`. */
export interface LastUse {
  id: string
  at: Instant
}

export interface AcmTables {
  acmSessions: AcmSession
  interactions: Interaction
  codes: AuthorizationCode
  accessTokens: AccessToken
  refreshTokens: RefreshToken
  signingKeys: SigningKey
  messages: SmsMessage
  lastUses: LastUse
  keyStates: KeyState
}

export const acmIndexes = {
  acmSessions: {},
  interactions: { session: ({ session }) => session },
  codes: { session: ({ grant }) => grant.session },
  accessTokens: { session: ({ grant }) => grant.session, code: ({ code }) => code },
  refreshTokens: { session: ({ grant }) => grant.session, code: ({ code }) => code },
  signingKeys: {},
  messages: { phone: ({ phone }) => phone },
  lastUses: {},
  keyStates: {},
} satisfies Indexes<AcmTables>
