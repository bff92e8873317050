import { base64url, compactVerify, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose'
import { randomId } from '../../world/ids'
import type { Grant, SigningKey } from '../../world/schema/acm'
import type { Reader, AccountableWorld } from '../../world/world'
import type { Clock } from '../../world/clock'
import { acrOf, currentSigningKey, publishedSigningKeys, type Identifiers } from './acm.rules'

const digest = async (algorithm: 'SHA-1' | 'SHA-256', text: string) =>
  new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)))

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The challenge that belongs to a PKCE verifier (RFC 7636, S256). */
export const challengeFor = async (verifier: string) => base64url.encode(await digest('SHA-256', verifier))

/** On what the identifiers of a person hang. */
type Identified = Pick<Grant, 'clientId' | 'insz' | 'capacity'>

async function hashIdentifiers({ clientId, insz, capacity }: Identified): Promise<Identifiers> {
  const [sub, vo] = await Promise.all([
    digest('SHA-1', `${clientId} ${insz}`),
    digest('SHA-1', `${insz} ${capacity}`),
  ])
  // Marked as a UUID made of a name (version 5, RFC 9562).
  const voId = hex(vo).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-5$3-8$4-$5')
  return { sub: hex(sub), voId }
}

const identifiers = new Map<string, Promise<Identifiers>>()

/**
 * `sub` is one per client and person, forty characters; `vo_id` a UUID per person and target group.
 *
 * Hashed once: every request to a service asks whose its token is, and the browser hashes on another thread.
 */
export function identifiersOf(grant: Identified): Promise<Identifiers> {
  const key = `${grant.clientId} ${grant.insz} ${grant.capacity}`
  const known = identifiers.get(key) ?? hashIdentifiers(grant)
  identifiers.set(key, known)
  return known
}

async function generateSigningKey(createdAt: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const [privateJwk, publicJwk] = await Promise.all([exportJWK(privateKey), exportJWK(publicKey)])
  return {
    id: `acm-${randomId().slice(0, 8)}`,
    createdAt,
    privateJwk: { ...privateJwk },
    publicJwk: { ...publicJwk },
  }
}

/**
 * ACM's signing key: made when it is first needed, kept in the world, and replaced when it has signed for long enough.
 *
 * Requests that need it at the same time wait for the same key; of two tabs, the first to write wins.
 */
export function createSigningKeys(world: AccountableWorld, clock: Clock): () => Promise<SigningKey> {
  let making: Promise<SigningKey> | null = null

  async function make() {
    const made = await generateSigningKey(clock.instant())
    return world.transact(
      (transaction) => {
        const kept = currentSigningKey(transaction.all('signingKeys'), clock.now())
        if (kept) return kept
        transaction.put('signingKeys', made)
        const keys = transaction.all('signingKeys')
        const published = publishedSigningKeys(keys, clock.now())
        for (const key of keys) if (!published.includes(key)) transaction.remove('signingKeys', key.id)
        return made
      },
      { operation: 'acm.keys', person: null },
    )
  }

  return async () => {
    const kept = currentSigningKey(world.all('signingKeys'), clock.now())
    if (kept) return kept
    making ??= make().finally(() => (making = null))
    return making
  }
}

/**
 * Of an ID token of ours, also one that has expired: the client that it was issued to, and whom it is about. Null for any
 * other text.
 *
 * For `id_token_hint` (OpenID Connect Core 3.1.2.1, RP-Initiated Logout 1.0).
 */
export async function readIdToken(
  idToken: string,
  keys: readonly SigningKey[],
): Promise<{ aud: string; sub: string } | null> {
  for (const { publicJwk } of keys) {
    try {
      const { payload } = await compactVerify(idToken, await importJWK(publicJwk as JWK, 'RS256'))
      return JSON.parse(new TextDecoder().decode(payload)) as { aud: string; sub: string }
    } catch {
      // Signed by another key, or no token at all.
    }
  }
  return null
}

/** Whom an `id_token_hint` of a client is about: the number of the person; null when it is no token of ours for this client. */
export async function personHinted(reader: Reader, hint: string, clientId: string): Promise<string | null> {
  const told = await readIdToken(hint, reader.all('signingKeys'))
  if (told?.aud !== clientId) return null
  const subjects = await Promise.all(
    reader.all('persons').map(async ({ insz }) => {
      const { sub } = await identifiersOf({ clientId, insz, capacity: 'BUR' })
      return { insz, sub }
    }),
  )
  return subjects.find(({ sub }) => sub === told.sub)?.insz ?? null
}

/** What an ID token tells beside the claims of the person. */
interface IdTokenSubject {
  issuer: string
  grant: Grant
  claims: { sub: string }
  accessToken: string
}

/**
 * Signs an ID token (OpenID Connect Core 2). Its times are the machine's, in seconds: clients check them against
 * the machine.
 */
export async function signIdToken(key: SigningKey, clock: Clock, subject: IdTokenSubject): Promise<string> {
  const { issuer, grant, claims, accessToken } = subject
  const offset = clock.offset()
  const issuedAt = Math.floor((clock.now() - offset) / 1000)
  const authenticatedAt = Math.floor((Date.parse(grant.authenticatedAt) - offset) / 1000)
  const hash = await digest('SHA-256', accessToken)
  return new SignJWT({
    ...claims,
    azp: grant.clientId,
    // Somebody may have moved the simulation's clock since.
    auth_time: Math.min(authenticatedAt, issuedAt),
    at_hash: base64url.encode(hash.subarray(0, hash.length / 2)),
    ...(grant.nonce !== null && { nonce: grant.nonce }),
    ...(grant.acrAsked && { acr: acrOf[grant.method] }),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
    .setIssuer(issuer)
    .setAudience(grant.clientId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 3600)
    .sign(await importJWK(key.privateJwk as JWK, 'RS256'))
}
