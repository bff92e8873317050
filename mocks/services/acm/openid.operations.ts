import type { components, operations } from '@/contracts/acm'
import { bearerToken } from '../caller'
import { anyone, operation, type OperationsOf } from '../operations'
import { Refused } from '../refused'
import type { ServiceContext } from '../services'
import { createIssuing, type IssuedTokens } from './acm.issuing'
import { accessTokenLifetime, acrOf, liveToken, publishedSigningKeys } from './acm.rules'
import { challengeFor } from './acm.tokens'
import { authenticateClient } from './client-authentication'
import { clientsAt, type Client } from './clients'
import { hasRepeated, parametersOf } from './parameters'

const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** An error as RFC 6749 has it; a 401 says which scheme would help. */
const oauthError = (status: 400 | 401, error: string, description: string, scheme?: string) =>
  new Refused(
    Response.json(
      { error, error_description: description },
      { status, headers: { ...noStore, ...(scheme && { 'www-authenticate': scheme }) } },
    ),
  )

/** The form that was sent; refused when it is none, or one that says something twice. */
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

type Operations = Pick<
  OperationsOf<operations>,
  'discovery' | 'keys' | 'token' | 'userinfo' | 'userinfoPost' | 'introspect'
>

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
export function openIdOperations(context: ServiceContext): Operations {
  const { world, clock, base } = context
  const issuer = `${base}/acm/op`
  const clients = clientsAt(base)
  const { signingKey, userClaims, exchange, refresh } = createIssuing(context)

  /** Tokens for what a client shows. */
  async function tokensFor(form: URLSearchParams, client: Client): Promise<IssuedTokens> {
    const grantType = form.get('grant_type')
    if (grantType === 'refresh_token') {
      const issued = await refresh(form.get('refresh_token') ?? '', client.id)
      if (issued) return issued
      // Not invalid_grant: so ACM's manual has it.
      throw oauthError(400, 'invalid_request', 'the refresh token is unknown, used or expired')
    }
    if (grantType === null) throw oauthError(400, 'invalid_request', 'grant_type is missing')
    if (grantType !== 'authorization_code') {
      const text = 'only authorization_code and refresh_token are supported'
      throw oauthError(400, 'unsupported_grant_type', text)
    }
    const code = form.get('code')
    if (code === null) throw oauthError(400, 'invalid_request', 'code is missing')
    const issued = await exchange(code, {
      clientId: client.id,
      redirectUri: form.get('redirect_uri'),
      codeChallenge: await challengeFor(form.get('code_verifier') ?? ''),
    })
    if (typeof issued === 'string') throw oauthError(400, 'invalid_grant', `code: ${issued}`)
    return issued
  }

  /** The claims for the token shown. */
  async function userInfo(shown: string | null) {
    const token = liveToken(world, shown, clock.now())
    if (token) return { status: 200 as const, body: await userClaims(token.grant), headers: noStore }
    const scheme = shown ? 'Bearer error="invalid_token"' : 'Bearer'
    throw oauthError(401, 'invalid_token', 'there is no good token', scheme)
  }

  /** The form of a client that is known, and that client. */
  async function client({ request }: { request: Request }) {
    const form = await formOf(request)
    const found = authenticateClient(request, form, clients)
    if (found) return { form, client: found }
    throw oauthError(401, 'invalid_client', 'the client is unknown or its secret wrong', 'Basic')
  }

  /** The form of a service: a client that shows a secret. */
  async function service({ request }: { request: Request }) {
    const form = await formOf(request)
    if (authenticateClient(request, form, clients)?.secret) return form
    throw oauthError(401, 'invalid_client', 'only known services may ask', 'Basic')
  }

  return {
    discovery: operation(anyone, () => ({ status: 200, body: metadata(issuer, clients) })),

    keys: operation(anyone, async () => {
      await signingKey()
      const keys = publishedSigningKeys(world.all('signingKeys'), clock.now()).map(({ id, publicJwk }) => ({
        kty: 'RSA' as const,
        use: 'sig' as const,
        alg: 'RS256' as const,
        kid: id,
        n: String(publicJwk.n),
        e: String(publicJwk.e),
      }))
      return { status: 200, body: { keys } }
    }),

    token: operation(client, async ({ admitted }) => {
      const { token, refreshToken, idToken } = await tokensFor(admitted.form, admitted.client)
      const body = {
        access_token: token.id,
        token_type: 'Bearer' as const,
        expires_in: accessTokenLifetime / 1000,
        scope: token.grant.scope,
        id_token: idToken,
        ...(refreshToken && { refresh_token: refreshToken.id }),
      }
      return { status: 200, body, headers: noStore }
    }),

    userinfo: operation(anyone, ({ request }) => userInfo(bearerToken(request))),

    userinfoPost: operation(anyone, async ({ request }) => {
      const inForm = (await formOf(request)).get('access_token')
      const inHeader = bearerToken(request)
      if (inForm !== null && inHeader !== null) {
        const text = 'the token is shown in two ways'
        throw oauthError(400, 'invalid_request', text, 'Bearer error="invalid_request"')
      }
      return userInfo(inHeader ?? inForm)
    }),

    introspect: operation(service, async ({ admitted: form }) => {
      const shown = form.get('token')
      if (shown === null) throw oauthError(400, 'invalid_request', 'token is missing')
      const token = liveToken(world, shown, clock.now())
      if (!token) return { status: 200, body: { active: false }, headers: noStore }
      // As in the ID token, times that go over the network are the machine's.
      const machineSeconds = (at: string) => Math.floor((Date.parse(at) - clock.offset()) / 1000)
      const body = {
        active: true,
        ...(await userClaims(token.grant)),
        client_id: token.grant.clientId,
        scope: token.grant.scope,
        token_type: 'Bearer',
        iss: issuer,
        iat: machineSeconds(token.issuedAt),
        exp: machineSeconds(token.expiresAt),
      }
      return { status: 200, body, headers: noStore }
    }),
  }
}
