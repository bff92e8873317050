/** Tokens for a code or for a refresh token. What is signed is prepared before the transaction that issues it. */
import { randomId } from '../../world/ids'
import type { AccessToken, Grant, RefreshToken } from '../../world/schema/acm'
import type { Cause } from '../../world/cause'
import type { Transaction } from '../../world/world'
import type { ServiceContext } from '../services'
import {
  accessTokenLifetime,
  checkExchange,
  claimsOf,
  isUsable,
  refreshTokenLifetime,
  type Exchange,
  type ExchangeRefusal,
} from './acm.rules'
import { createSigningKeys, identifiersOf, signIdToken } from './acm.tokens'

/** Tokens as they go to the application. */
export interface IssuedTokens {
  token: AccessToken
  /** Only where the scope holds offline_access. */
  refreshToken: RefreshToken | null
  idToken: string
}

const causeOf = ({ insz }: Grant): Cause => ({ operation: 'acm.token', person: insz })

const scopesOf = ({ scope }: Grant) => scope.split(' ')

export function createIssuing({ world, clock, base }: ServiceContext) {
  const issuer = `${base}/acm/op`
  const signingKey = createSigningKeys(world, clock)

  const userClaims = async (grant: Grant) => claimsOf(world, grant, await identifiersOf(grant), clock.today())

  const life = (lifetime: number) => ({
    issuedAt: clock.instant(),
    expiresAt: new Date(clock.now() + lifetime).toISOString(),
  })

  async function prepare(code: string, grant: Grant): Promise<IssuedTokens> {
    const token = { id: randomId() + randomId(), code, grant, ...life(accessTokenLifetime) }
    const refreshToken = scopesOf(grant).includes('offline_access')
      ? { id: randomId() + randomId(), code, grant, usedAt: null, ...life(refreshTokenLifetime) }
      : null
    const [key, claims] = await Promise.all([signingKey(), userClaims(grant)])
    const idToken = await signIdToken(key, clock, { issuer, grant, claims, accessToken: token.id })
    return { token, refreshToken, idToken }
  }

  function put(transaction: Transaction, { token, refreshToken }: IssuedTokens) {
    transaction.put('accessTokens', token)
    if (refreshToken) transaction.put('refreshTokens', refreshToken)
  }

  /** Uses up a code. A second use costs the tokens of the first: somebody may have stolen it (RFC 6749, 4.1.2). */
  function useCode(transaction: Transaction, issued: IssuedTokens, shown: Exchange): ExchangeRefusal | null {
    const code = transaction.get('codes', issued.token.code)
    const refusal = checkExchange(code, shown, clock.now())
    if (refusal === 'used') revokeTokensOf(transaction, issued.token.code)
    if (refusal || !code) return refusal
    transaction.put('codes', { ...code, usedAt: clock.instant() })
    put(transaction, issued)
    return null
  }

  return {
    signingKey,
    userClaims,

    /** Changes a code for tokens, or says why not. */
    async exchange(id: string, shown: Exchange): Promise<IssuedTokens | ExchangeRefusal> {
      const code = world.get('codes', id)
      if (!code) return 'unknown'
      const issued = await prepare(id, code.grant)
      const cause = causeOf(code.grant)
      return (await world.transact((transaction) => useCode(transaction, issued, shown), cause)) ?? issued
    },

    /** Changes a refresh token for new tokens, another refresh token among them; null when it is not good. */
    async refresh(id: string, clientId: string): Promise<IssuedTokens | null> {
      const known = world.get('refreshTokens', id)
      if (!known) return null
      // An ID token that follows from no new request tells no nonce (OpenID Connect Core 12.2).
      const issued = await prepare(known.code, { ...known.grant, nonce: null })
      return world.transact((transaction) => {
        const token = transaction.get('refreshTokens', id)
        if (!isUsable(token, clientId, clock.now())) return null
        transaction.put('refreshTokens', { ...token, usedAt: clock.instant() })
        put(transaction, issued)
        return issued
      }, causeOf(known.grant))
    },
  }
}

function revokeTokensOf(transaction: Transaction, code: string) {
  for (const table of ['accessTokens', 'refreshTokens'] as const) {
    for (const { id } of transaction.where(table, 'code', code)) {
      transaction.remove(table, id)
    }
  }
}
