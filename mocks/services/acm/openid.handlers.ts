import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/acm'
import { bearerToken } from '../caller'
import type { ServiceContext } from '../services'
import { createIssuing } from './acm.issuing'
import { accessTokenLifetime, acrOf, liveToken, publishedSigningKeys } from './acm.rules'
import { challengeFor } from './acm.tokens'
import { authenticateClient } from './client-authentication'
import { clientsAt, type Client } from './clients'
import { hasRepeated, parametersOf } from './parameters'

const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** An error as RFC 6749 has it; a 401 says which scheme would help. */
const oauthError = (status: 400 | 401, error: string, description: string, scheme?: string) =>
  Response.json(
    { error, error_description: description },
    { status, headers: { ...noStore, ...(scheme && { 'www-authenticate': scheme }) } },
  )

/** The form that was sent; the request ends here when it is none, or one that says something twice. */
async function formOf(request: Request): Promise<URLSearchParams> {
  const text = await request.text()
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(
    request.headers.get('content-type') ?? '',
  )
  if (text !== '' && !isForm) throw oauthError(400, 'invalid_request', 'the body is not a form')
  const form = parametersOf(text)
  if (hasRepeated(form)) throw oauthError(400, 'invalid_request', 'a parameter stands there twice')
  return form
}

const metadata = (issuer: string, clients: Client[]): components['schemas']['ProviderMetadata'] => ({
  issuer,
  authorization_endpoint: `${issuer}/v1/auth`,
  token_endpoint: `${issuer}/v1/token`,
  userinfo_endpoint: `${issuer}/v1/userinfo`,
  jwks_uri: `${issuer}/v1/keys`,
  end_session_endpoint: `${issuer}/v1/logout`,
  introspection_endpoint: `${issuer}/v1/introspect`,
  response_types_supported: ['code'],
  response_modes_supported: ['query', 'fragment'],
  grant_types_supported: ['authorization_code', 'refresh_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  code_challenge_methods_supported: ['S256'],
  scopes_supported: [...new Set(clients.flatMap(({ scopes }) => scopes))],
  acr_values_supported: Object.values(acrOf),
  claims_supported: [
    ...['sub', 'iss', 'aud', 'azp', 'exp', 'iat', 'auth_time', 'nonce', 'acr', 'at_hash'],
    ...['given_name', 'family_name', 'email', 'email_verified', 'rrn'],
    ...['vo_id', 'vo_doelgroepcode', 'vo_orgcode', 'vo_orgnaam'],
    ...['wv_orgcode', 'vlaio_inkom_rol_3d'],
  ],
  ui_locales_supported: ['nl', 'en'],
  prompt_values_supported: ['none', 'login', 'select_account'],
})

/** ACM as an OpenID Provider: what applications and services ask it. */
export function openIdHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock, base } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/acm` })
  const issuer = `${base}/acm/op`
  const clients = clientsAt(base)
  const { signingKey, userClaims, exchange, refresh } = createIssuing(context)

  /** Tokens for what a client shows, or the error it gets. */
  async function tokensFor(form: URLSearchParams, client: Client) {
    const grantType = form.get('grant_type')
    if (grantType === 'refresh_token') {
      const issued = await refresh(form.get('refresh_token') ?? '', client.id)
      // Not invalid_grant: so ACM's manual has it.
      return issued ?? oauthError(400, 'invalid_request', 'the refresh token is unknown, used or expired')
    }
    if (grantType === null) return oauthError(400, 'invalid_request', 'grant_type is missing')
    if (grantType !== 'authorization_code') {
      return oauthError(
        400,
        'unsupported_grant_type',
        'only authorization_code and refresh_token are supported',
      )
    }
    const code = form.get('code')
    if (code === null) return oauthError(400, 'invalid_request', 'code is missing')
    const issued = await exchange(code, {
      clientId: client.id,
      redirectUri: form.get('redirect_uri'),
      codeChallenge: await challengeFor(form.get('code_verifier') ?? ''),
    })
    return typeof issued === 'string' ? oauthError(400, 'invalid_grant', `code: ${issued}`) : issued
  }

  /** The claims for the token shown, or a refusal. */
  async function userInfo(shown: string | null) {
    const token = liveToken(world, shown, clock.now())
    if (token) return userClaims(token.grant)
    const scheme = shown ? 'Bearer error="invalid_token"' : 'Bearer'
    return oauthError(401, 'invalid_token', 'there is no good token', scheme)
  }

  return [
    // First: every request to a service asks here, and each handler before it would copy the body once more.
    http.post('/op/v1/introspect', async ({ request, response }) => {
      const form = await formOf(request)
      const service = authenticateClient(request, form, clients)
      if (!service?.secret) {
        return response.untyped(oauthError(401, 'invalid_client', 'only known services may ask', 'Basic'))
      }
      const shown = form.get('token')
      if (shown === null) return response.untyped(oauthError(400, 'invalid_request', 'token is missing'))
      const token = liveToken(world, shown, clock.now())
      if (!token) return response(200).json({ active: false }, { headers: noStore })
      // As in the ID token, times that go over the network are the machine's.
      const machineSeconds = (at: string) => Math.floor((Date.parse(at) - clock.offset()) / 1000)
      const told = {
        active: true,
        ...(await userClaims(token.grant)),
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
      const keys = publishedSigningKeys(world.all('signingKeys'), clock.now()).map(({ id, publicJwk }) => ({
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
      const form = await formOf(request)
      const client = authenticateClient(request, form, clients)
      if (!client) {
        const text = 'the client is unknown or its secret wrong'
        return response.untyped(oauthError(401, 'invalid_client', text, 'Basic'))
      }
      const issued = await tokensFor(form, client)
      if (issued instanceof Response) return response.untyped(issued)
      const { token, refreshToken, idToken } = issued
      const tokens = {
        access_token: token.id,
        token_type: 'Bearer' as const,
        expires_in: accessTokenLifetime / 1000,
        scope: token.grant.scope,
        id_token: idToken,
        ...(refreshToken && { refresh_token: refreshToken.id }),
      }
      return response(200).json(tokens, { headers: noStore })
    }),

    http.get('/op/v1/userinfo', async ({ request, response }) => {
      const claims = await userInfo(bearerToken(request))
      if (claims instanceof Response) return response.untyped(claims)
      return response(200).json(claims, { headers: noStore })
    }),

    http.post('/op/v1/userinfo', async ({ request, response }) => {
      const inForm = (await formOf(request)).get('access_token')
      const inHeader = bearerToken(request)
      if (inForm !== null && inHeader !== null) {
        const text = 'the token is shown in two ways'
        return response.untyped(oauthError(400, 'invalid_request', text, 'Bearer error="invalid_request"'))
      }
      const claims = await userInfo(inHeader ?? inForm)
      if (claims instanceof Response) return response.untyped(claims)
      return response(200).json(claims, { headers: noStore })
    }),
  ]
}
