// @vitest-environment node
/** Another team's app: a certified OpenID client from npm signs in at the server as a stranger. */
import * as client from 'openid-client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBrowser, openServices, type Services } from '../support/services-server'

const redirectUri = 'http://localhost:5000/callback'
const scope = 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom'
const minute = 60_000

let services: Services
let config: client.Configuration
let browser: ReturnType<typeof createBrowser>

const discover = (clientId: string, auth = client.None()) =>
  client.discovery(new URL(services.issuer), clientId, undefined, auth, {
    execute: [client.allowInsecureRequests],
  })

/** The client as it starts: it knows nothing of the provider but its address. */
async function startClient() {
  config = await discover('demo-client')
  // The code flow leaves the signature of the ID token to TLS, which there is none of here.
  client.enableNonRepudiationChecks(config)
}

beforeAll(async () => {
  services = await openServices()
})
beforeEach(async () => {
  browser = createBrowser()
  await startClient()
})
afterAll(() => services.close())

/** What the app remembers of a sign-in while the person is away. */
interface Pending {
  pkceCodeVerifier: string
  expectedState: string
  expectedNonce: string
}

/** Begins a sign-in; null leaves a parameter out of the request. */
async function begin(changes: Record<string, string | null> = {}) {
  const pending: Pending = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
  }
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope,
    state: pending.expectedState,
    nonce: pending.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pending.pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  return { pending, address }
}

/** Where the browser is sent when it loads a page. */
async function sentTo(address: URL | string): Promise<URL> {
  const response = await browser(address)
  expect(response.status).toBe(302)
  return new URL(response.headers.get('location') ?? '')
}

/** A persona signs in without a page; gives the address at which the app is called back. */
async function signInSilently(person = 'tom', changes: Record<string, string | null> = {}) {
  const { pending, address } = await begin({ prompt: 'none', login_hint: person, ...changes })
  return { pending, callback: await sentTo(address) }
}

const exchange = ({ pending, callback }: { pending: Pending; callback: URL }) =>
  client.authorizationCodeGrant(config, callback, { ...pending, idTokenExpected: true })

const tokensOf = async (person?: string, changes?: Record<string, string | null>) =>
  exchange(await signInSilently(person, changes))

/** One step of the person on ACM's pages, through the contract they use. */
async function step(interaction: string, path: string, body: object) {
  const response = await browser(`${services.base}/acm/interacties/${interaction}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { locatie?: string }
}

/** A person signs in with the identity card and chooses an enterprise. */
async function signInWithCard(changes: Record<string, string | null> = {}) {
  const { pending, address } = await begin(changes)
  const interaction = (await sentTo(address)).searchParams.get('interactie') ?? ''
  const card = services.world.get('persons', 'tom')?.keys.eid
  await step(interaction, '/eid', { kaartnummer: card?.cardNumber, pincode: card?.pin })
  await step(interaction, '/hoedanigheid', { doelgroep: 'EA' })
  const { locatie } = await step(interaction, '/organisatie', { orgcode: '1999900171' })
  return { pending, callback: new URL(locatie ?? '') }
}

const userInfo = (token: string) => client.fetchUserInfo(config, token, client.skipSubjectCheck)

describe('a stranger’s client', () => {
  it('discovers the provider', () => {
    const { issuer } = services
    expect(config.serverMetadata()).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/v1/auth`,
      token_endpoint: `${issuer}/v1/token`,
      userinfo_endpoint: `${issuer}/v1/userinfo`,
      jwks_uri: `${issuer}/v1/keys`,
      end_session_endpoint: `${issuer}/v1/logout`,
    })
    expect(config.serverMetadata().supportsPKCE()).toBe(true)
  })

  it('signs a person in with a digital key, for an enterprise, and reads who it is', async () => {
    const acr = 'urn:be:vlaanderen:authmech:eid'
    const tokens = await exchange(await signInWithCard({ acr_values: acr }))

    expect(tokens.expires_in).toBe(3600)
    const who = {
      given_name: 'Tom',
      family_name: 'Van Hout',
      rrn: '85661490153',
      vo_doelgroepcode: 'EA',
      vo_orgcode: '1999900171',
      vo_orgnaam: 'Schrijnwerkerij Van Hout',
    }
    const claims = tokens.claims()
    expect(claims).toMatchObject({
      iss: services.issuer,
      aud: 'demo-client',
      azp: 'demo-client',
      acr,
      ...who,
    })
    const told = await client.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '')
    expect(told).toMatchObject(who)
  })

  it('signs a persona in without a page, for automated tests', async () => {
    const claims = (await tokensOf('ingrid')).claims()
    expect(claims).toMatchObject({ given_name: 'Ingrid', family_name: 'Lemmens' })
  })

  it('says by a hint for whom the persona acts', async () => {
    const hint = btoa(JSON.stringify({ person: 'tom', cap_hint: 'EA', code_hint: '1999900171' }))
    const claims = (await tokensOf(hint)).claims()
    expect(claims).toMatchObject({ vo_doelgroepcode: 'EA', vo_orgcode: '1999900171' })
  })

  it('refreshes its tokens, each refresh token once', async () => {
    const first = await tokensOf('tom', { scope: `${scope} offline_access` })
    const second = await client.refreshTokenGrant(config, first.refresh_token ?? '')

    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await userInfo(second.access_token)).toMatchObject({ rrn: '85661490153' })
    await expect(client.refreshTokenGrant(config, first.refresh_token ?? '')).rejects.toMatchObject({
      status: 400,
      error: 'invalid_request',
    })
  })

  it('that starts anew reads the key that the provider has changed to', async () => {
    const keyOf = (token = '') => JSON.parse(atob(token.split('.')[0] ?? '')) as { kid: string }
    const before = await tokensOf()
    await services.wait(31 * 24 * 60 * minute)
    await startClient()
    const after = await tokensOf()
    expect(keyOf(after.id_token).kid).not.toBe(keyOf(before.id_token).kid)
  })

  it('is answered behind the hash when it asks so', async () => {
    const { callback } = await signInSilently('tom', { response_mode: 'fragment' })
    expect(callback.search).toBe('')
    expect(new URLSearchParams(callback.hash.slice(1)).get('code')).toMatch(/^\w+$/)
  })

  it('signs out, and the person has to sign in again', async () => {
    const tokens = await tokensOf()
    const address = client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: 'http://localhost:5000/bye',
      id_token_hint: tokens.id_token ?? '',
      state: 'the-state',
    })
    expect((await sentTo(address)).href).toBe('http://localhost:5000/bye?state=the-state')

    await expect(userInfo(tokens.access_token)).rejects.toMatchObject({ status: 401 })
    const { address: again } = await begin({ prompt: 'none' })
    expect((await sentTo(again)).searchParams.get('error')).toBe('login_required')
  })
})

describe('refused by a page, never by sending the browser on', () => {
  it.each([
    ['an unknown client', { client_id: 'unknown' }],
    ['an unknown redirect URI', { redirect_uri: 'https://example.org/callback' }],
    [
      'a redirect URI that only looks like the own machine',
      { redirect_uri: 'http://localhost.example.org/' },
    ],
    ['a redirect URI that is a script', { redirect_uri: 'javascript:alert(1)//localhost' }],
  ])('%s', async (_, changes) => {
    const { address } = await begin({ ...changes, prompt: 'none', login_hint: 'tom' })
    const response = await browser(address)
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(response.headers.get('content-type')).toContain('text/html')
  })
})

describe('refused before the person is asked anything', () => {
  it.each<[what: string, changes: Record<string, string | null>, error: string]>([
    ['a scope that is not allowed', { scope: 'openid papi' }, 'invalid_scope'],
    ['no scope openid', { scope: 'profile' }, 'invalid_scope'],
    ['no response_type', { response_type: null }, 'invalid_request'],
    ['another response_type', { response_type: 'token' }, 'unsupported_response_type'],
    ['no code challenge', { code_challenge: null }, 'invalid_request'],
    ['a plain code challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    [
      'no matching acr_values',
      { acr_values: 'urn:be:vlaanderen:authmech:kerberos' },
      'unmet_authentication_requirements',
    ],
    ['prompt none, and nobody is signed in', { prompt: 'none' }, 'login_required'],
    [
      'prompt none for a persona who does not exist',
      { prompt: 'none', login_hint: 'nobody' },
      'login_required',
    ],
  ])('%s', async (_, changes, error) => {
    const { pending, address } = await begin(changes)
    const callback = await sentTo(address)
    expect(callback.href.startsWith(redirectUri)).toBe(true)
    await expect(exchange({ pending, callback })).rejects.toMatchObject({
      code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR',
      error,
    })
  })

  it('prompt none, and the person has more than one identity to choose from', async () => {
    const interaction = (await sentTo((await begin()).address)).searchParams.get('interactie') ?? ''
    const card = services.world.get('persons', 'tom')?.keys.eid
    await step(interaction, '/eid', { kaartnummer: card?.cardNumber, pincode: card?.pin })
    const { address } = await begin({ prompt: 'none' })
    expect((await sentTo(address)).searchParams.get('error')).toBe('interaction_required')
  })
})

it.each([
  ['temporarily-unavailable', 'temporarily_unavailable'],
  ['server-error', 'server_error'],
])('tells the client that the digital keys do not answer: %s', async (kind, error) => {
  await services.world.transact((transaction) =>
    transaction.put('faults', { id: 'upstream', kind, times: 1 }),
  )
  const { pending, address } = await begin()
  await expect(exchange({ pending, callback: await sentTo(address) })).rejects.toMatchObject({ error })
  expect((await sentTo(address)).pathname).toBe('/aanmelden')
})

it('tells the client that the person cancelled', async () => {
  const { pending, address } = await begin()
  const interaction = (await sentTo(address)).searchParams.get('interactie') ?? ''
  const cancelled = await browser(`${services.base}/acm/interacties/${interaction}`, { method: 'DELETE' })
  const { locatie } = (await cancelled.json()) as { locatie: string }
  await expect(exchange({ pending, callback: new URL(locatie) })).rejects.toMatchObject({
    error: 'access_denied',
  })
})

describe('a code is not changed for tokens', () => {
  const invalidGrant = { status: 400, error: 'invalid_grant' }

  it('without its verifier', async () => {
    const { pending, callback } = await signInSilently()
    const { expectedState, expectedNonce } = pending
    await expect(
      client.authorizationCodeGrant(config, callback, { expectedState, expectedNonce }),
    ).rejects.toMatchObject(invalidGrant)
  })

  it('with another verifier', async () => {
    const { pending, callback } = await signInSilently()
    const other = { ...pending, pkceCodeVerifier: client.randomPKCECodeVerifier() }
    await expect(exchange({ pending: other, callback })).rejects.toMatchObject(invalidGrant)
  })

  it('twice, and the tokens of the first time are taken back', async () => {
    const signedIn = await signInSilently()
    const tokens = await exchange(signedIn)
    expect(await userInfo(tokens.access_token)).toMatchObject({ rrn: '85661490153' })
    await expect(exchange(signedIn)).rejects.toMatchObject(invalidGrant)
    await expect(userInfo(tokens.access_token)).rejects.toMatchObject({ status: 401 })
  })

  it('when it is older than 30 seconds', async () => {
    const late = await signInSilently()
    await services.wait(30_500)
    await expect(exchange(late)).rejects.toMatchObject(invalidGrant)
    const inTime = await signInSilently()
    await services.wait(25_000)
    expect((await exchange(inTime)).token_type).toBe('bearer')
  })

  it('for another redirect URI', async () => {
    const { pending, callback } = await signInSilently()
    const elsewhere = new URL(`http://localhost:5000/elsewhere${callback.search}`)
    await expect(exchange({ pending, callback: elsewhere })).rejects.toMatchObject(invalidGrant)
  })

  it('for another client', async () => {
    const { pending, callback } = await signInSilently()
    const other = await discover('6f1d0f6e-5b0a-4c55-9f0e-6b6d6f2d9a10')
    await expect(client.authorizationCodeGrant(other, callback, pending)).rejects.toMatchObject(invalidGrant)
  })
})

describe('wrong client authentication', () => {
  it('is refused with invalid_client: a client that nobody knows', async () => {
    const unknown = await discover('unknown')
    const { pending, callback } = await signInSilently()
    await expect(client.authorizationCodeGrant(unknown, callback, pending)).rejects.toMatchObject({
      status: 401,
      cause: [{ scheme: 'basic' }],
    })
  })

  it('is refused with invalid_client: a service with another secret', async () => {
    const service = await discover('inkom', client.ClientSecretPost('wrong'))
    const { access_token } = await tokensOf()
    await expect(client.tokenIntrospection(service, access_token)).rejects.toMatchObject({ status: 401 })
  })
})

describe('a token', () => {
  it('no longer tells who it is when it has expired', async () => {
    const { access_token } = await tokensOf()
    await services.wait(60 * minute)
    await expect(userInfo(access_token)).rejects.toMatchObject({
      status: 401,
      cause: [{ scheme: 'bearer', parameters: { error: 'invalid_token' } }],
    })
  })

  it('cannot be refreshed when its refresh token has expired', async () => {
    const tokens = await tokensOf('tom', { scope: `${scope} offline_access` })
    await services.wait(24 * 60 * minute)
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      status: 400,
      error: 'invalid_request',
    })
  })

  it('is not good for the services, which were promised another client', async () => {
    const { access_token } = await tokensOf()
    const response = await fetch(`${services.base}/inkom/v1/scheme`, {
      headers: { authorization: `Bearer ${access_token}` },
    })
    expect(response.status).toBe(401)
  })

  it('can be introspected by a service: whose it is, and for whom', async () => {
    const service = await discover('inkom', client.ClientSecretBasic('secret-of-inkom'))
    const { access_token } = await tokensOf()
    expect(await client.tokenIntrospection(service, access_token)).toMatchObject({
      active: true,
      client_id: 'demo-client',
      rrn: '85661490153',
    })
    expect(await client.tokenIntrospection(service, 'unknown')).toEqual({ active: false })
  })
})

it('lets the client notice an answer to another sign-in', async () => {
  const { pending, callback } = await signInSilently()
  await expect(
    exchange({ pending: { ...pending, expectedState: 'another' }, callback }),
  ).rejects.toMatchObject({ code: 'OAUTH_INVALID_RESPONSE' })
  await expect(
    exchange({ pending: { ...pending, expectedNonce: 'another' }, callback }),
  ).rejects.toMatchObject({ code: 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' })
})
