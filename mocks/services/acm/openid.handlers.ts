import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/acm'
import { randomId } from '../../world/ids'
import type { AccessToken } from '../../world/schema'
import type { Transaction } from '../../world/world'
import { bearerToken } from '../caller'
import type { ServiceContext } from '../services'
import {
  accessTokenLifetime,
  acrOf,
  checkExchange,
  claimsOf,
  liveToken,
  type Exchange,
  type ExchangeRefusal,
} from './acm.rules'
import { challengeFor, createSigningKeys, identifiersOf, signIdToken } from './acm.tokens'
import { authenticateClient } from './client-authentication'
import { clientsAt, type Client } from './clients'

const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** An error as RFC 6749 has it; a 401 says which scheme would help. */
const oauthError = (status: 400 | 401, error: string, description: string, scheme?: string) =>
  Response.json(
    { error, error_description: description },
    { status, headers: { ...noStore, ...(scheme && { 'www-authenticate': scheme }) } },
  )

const formOf = async (request: Request) => new URLSearchParams(await request.text())

const metadata = (issuer: string, clients: Client[]): components['schemas']['ProviderMetadata'] => ({
  issuer,
  authorization_endpoint: `${issuer}/v1/auth`,
  token_endpoint: `${issuer}/v1/token`,
  userinfo_endpoint: `${issuer}/v1/userinfo`,
  jwks_uri: `${issuer}/v1/keys`,
  end_session_endpoint: `${issuer}/v1/logout`,
  introspection_endpoint: `${issuer}/v1/introspect`,
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: ['authorization_code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: [...new Set(clients.flatMap(({ scopes }) => scopes))],
  acr_values_supported: Object.values(acrOf),
  ui_locales_supported: ['nl'],
})

/** ACM as an OpenID Provider: what applications and services ask it. */
export function openIdHandlers({ world, clock, base }: ServiceContext): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/acm` })
  const issuer = `${base}/acm/op`
  const clients = clientsAt(base)
  const signingKey = createSigningKeys(world, clock)

  async function userClaims({ grant }: AccessToken) {
    return claimsOf(world, grant, await identifiersOf(grant), clock.today())
  }

  /** A token for the code, and the ID token beside it; signed before anything is written. */
  async function prepareTokens(code: string) {
    const grant = world.get('codes', code)?.grant
    if (!grant) return null
    const now = clock.now()
    const token: AccessToken = {
      id: randomId() + randomId(),
      code,
      grant,
      issuedAt: new Date(now).toISOString(),
      expiresAt: new Date(now + accessTokenLifetime).toISOString(),
    }
    const [key, claims] = await Promise.all([signingKey(), userClaims(token)])
    const subject = { issuer, grant, claims, accessToken: token.id }
    return { token, idToken: await signIdToken(key, clock, subject) }
  }

  /** Uses up a code. A second use costs the tokens of the first: somebody may have stolen it (RFC 6749, 4.1.2). */
  function exchange(transaction: Transaction, token: AccessToken, shown: Exchange): ExchangeRefusal | null {
    const code = transaction.get('codes', token.code)
    const refusal = checkExchange(code, shown, clock.now())
    if (refusal === 'used') {
      for (const { id } of transaction.all('accessTokens').filter(({ code: from }) => from === token.code)) {
        transaction.remove('accessTokens', id)
      }
    }
    if (refusal || !code) return refusal
    transaction.put('codes', { ...code, usedAt: clock.instant() })
    transaction.put('accessTokens', token)
    return null
  }

  return [
    // First: every request to a service asks here, and each handler before it would copy the body once more.
    http.post('/op/v1/introspect', async ({ request, response }) => {
      const form = await formOf(request)
      const service = authenticateClient(request, form, clients)
      if (!service?.secret) {
        return response.untyped(oauthError(401, 'invalid_client', 'only known services may ask', 'Basic'))
      }
      const token = liveToken(world, form.get('token'), clock.now())
      if (!token) return response(200).json({ active: false }, { headers: noStore })
      // As in the ID token, times that go over the network are the machine's.
      const machineSeconds = (at: string) => Math.floor((Date.parse(at) - clock.offset()) / 1000)
      const told = {
        active: true,
        ...(await userClaims(token)),
        client_id: token.grant.clientId,
        scope: token.grant.scope,
        token_type: 'Bearer',
        iss: issuer,
        iat: machineSeconds(token.issuedAt),
        exp: machineSeconds(token.expiresAt),
      }
      return response(200).json(told, { headers: noStore })
    }),

    http.get('/op/.well-known/openid-configuration', ({ response }) =>
      response(200).json(metadata(issuer, clients)),
    ),

    http.get('/op/v1/keys', async ({ response }) => {
      await signingKey()
      const keys = world.all('signingKeys').map(({ id, publicJwk }) => ({
        kty: 'RSA' as const,
        use: 'sig' as const,
        alg: 'RS256' as const,
        kid: id,
        n: String(publicJwk.n),
        e: String(publicJwk.e),
      }))
      return response(200).json({ keys })
    }),

    http.post('/op/v1/token', async ({ request, response }) => {
      const refuse = (...given: Parameters<typeof oauthError>) => response.untyped(oauthError(...given))
      const form = await formOf(request)
      const client = authenticateClient(request, form, clients)
      if (!client) return refuse(401, 'invalid_client', 'the client is unknown or its secret wrong', 'Basic')
      const grantType = form.get('grant_type')
      if (grantType === null) return refuse(400, 'invalid_request', 'grant_type is missing')
      if (grantType !== 'authorization_code') {
        return refuse(400, 'unsupported_grant_type', 'only authorization_code is supported')
      }
      const shown: Exchange = {
        clientId: client.id,
        redirectUri: form.get('redirect_uri'),
        codeChallenge: await challengeFor(form.get('code_verifier') ?? ''),
      }
      const prepared = await prepareTokens(form.get('code') ?? '')
      if (!prepared) return refuse(400, 'invalid_grant', 'code: unknown')
      const { token, idToken } = prepared
      const refusal = await world.transact((transaction) => exchange(transaction, token, shown))
      if (refusal) return refuse(400, 'invalid_grant', `code: ${refusal}`)
      const tokens = {
        access_token: token.id,
        token_type: 'Bearer' as const,
        expires_in: accessTokenLifetime / 1000,
        scope: token.grant.scope,
        id_token: idToken,
      }
      return response(200).json(tokens, { headers: noStore })
    }),

    http.get('/op/v1/userinfo', async ({ request, response }) => {
      const shown = bearerToken(request)
      const token = liveToken(world, shown, clock.now())
      if (token) return response(200).json(await userClaims(token), { headers: noStore })
      const scheme = shown ? 'Bearer error="invalid_token"' : 'Bearer'
      return response.untyped(oauthError(401, 'invalid_token', 'there is no good token', scheme))
    }),
  ]
}
