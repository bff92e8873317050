import * as oauth from 'oauth4webapi'
import { describe, expect, it } from 'vitest'
import {
  answer,
  askTokens,
  begin,
  beginInteraction,
  type Begun,
  callerOf,
  client,
  codeOf,
  discover,
  exchange,
  issuer,
  redirectUri,
  requestOf,
  scope,
  send,
  showCard,
  signedOutUri,
  signIn,
  signingKeys,
  transport,
  verifier,
  wait,
  world,
} from '../../../tests/support/acm-host'
import { ingrid } from '../../personas/ingrid'
import { nele } from '../../personas/nele'
import { tom } from '../../personas/tom'
import { numbers } from '../../scenarios/data/enterprises'
import { appClientId } from '../introspection'
import { serviceCredentials } from '../introspection'

describe('the code flow', () => {
  it('signs Tom in for his enterprise, and the app can check the ID token', async () => {
    const { tokens, claims, response } = await exchange(await signIn(tom, numbers.vanHout))

    expect(claims).toMatchObject({
      iss: issuer.href,
      aud: appClientId,
      azp: appClientId,
      given_name: 'Tom',
      family_name: 'Van Hout',
      rrn: tom.insz,
      vo_doelgroepcode: 'EA',
      vo_orgcode: numbers.vanHout,
      vo_orgnaam: 'Schrijnwerkerij Van Hout',
      wv_orgcode: [numbers.vanHout, numbers.tuinenNoord],
      vlaio_inkom_rol_3d: [],
    })
    expect(claims?.sub).toMatch(/^[\da-f]{40}$/)
    expect(claims?.vo_id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
    expect(claims).not.toHaveProperty('acr')
    expect(tokens.expires_in).toBe(3600)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('gives the role of a right, and tells the digital key when it is asked for', async () => {
    const acr_values = 'urn:be:vlaanderen:authmech:eid urn:be:vlaanderen:authmech:itsme'
    const { claims } = await exchange(await signIn(nele, 'OVO999001', { acr_values }))

    expect(claims).toMatchObject({
      vo_doelgroepcode: 'GID',
      vlaio_inkom_rol_3d: ['VLAIO_Inkom_Gebruiker-Medewerker:OVO999001'],
      acr: 'urn:be:vlaanderen:authmech:eid',
    })
  })

  it('tells only what the granted scopes hold', async () => {
    const { claims, tokens } = await exchange(await signIn(tom, numbers.vanHout, { scope: 'openid vo' }))

    expect(tokens.scope).toBe('openid vo')
    expect(claims).toMatchObject({ vo_orgcode: numbers.vanHout })
    for (const claim of ['rrn', 'given_name', 'wv_orgcode', 'vlaio_inkom_rol_3d']) {
      expect(claims).not.toHaveProperty(claim)
    }
  })

  it('also issues a token for an enterprise without access: what is allowed there is for Inkom', async () => {
    const { claims } = await exchange(await signIn(ingrid, numbers.zoeteInval))

    expect(claims).toMatchObject({ vo_orgcode: numbers.zoeteInval, vlaio_inkom_rol_3d: [] })
  })

  it('tells the same at userinfo and to a service that introspects', async () => {
    const { server, tokens, claims } = await exchange(await signIn(tom, numbers.vanHout))
    const told = await oauth.processUserInfoResponse(
      server,
      client,
      claims?.sub ?? '',
      await oauth.userInfoRequest(server, client, tokens.access_token, transport),
    )

    expect(told).toMatchObject({ rrn: tom.insz, vo_orgcode: numbers.vanHout })
    for (const init of [
      { headers: { authorization: `Bearer ${tokens.access_token}` } },
      { body: new URLSearchParams({ access_token: tokens.access_token }) },
    ]) {
      const posted = await answer(new Request(`${issuer.href}/v1/userinfo`, { method: 'POST', ...init }))
      expect(await posted.json()).toEqual(told)
    }
    expect(await callerOf(tokens.access_token)).toEqual({
      insz: tom.insz,
      name: 'Tom Van Hout',
      capacity: 'EA',
      organisation: numbers.vanHout,
      organisationName: 'Schrijnwerkerij Van Hout',
    })
  })

  it('makes one signing key when two ask for it at once', async () => {
    await world.transact((transaction) => {
      for (const { id } of signingKeys) transaction.remove('signingKeys', id)
    })
    expect(world.all('signingKeys')).toEqual([])
    const [one, other] = await Promise.all([send('GET', '/op/v1/keys'), send('GET', '/op/v1/keys')])

    expect(one.body).toEqual(other.body)
    expect(world.all('signingKeys')).toHaveLength(1)
  })
})

describe('an authorization request is refused', () => {
  it.each([
    ['an unknown client', { client_id: 'somebody' }, 'unknown-client'],
    ['an address of somebody else', { redirect_uri: 'http://localhost:3000/x' }, 'unknown-redirect-uri'],
    ['no address', { redirect_uri: null }, 'unknown-redirect-uri'],
    ['a client at which nobody signs in', { client_id: 'inkom' }, 'unknown-redirect-uri'],
  ])('with a page, never a redirect: %s', async (_, changes, type) => {
    const { status, body } = await send('POST', '/interacties', { verzoek: await requestOf(changes) })

    expect({ status, body }).toMatchObject({ status: 400, body: { type } })
    expect(body).not.toHaveProperty('locatie')
  })

  it.each([
    ['http://localhost:5173/callback', true],
    ['https://localhost/callback?tenant=1', true],
    ['http://127.0.0.1:8080/', true],
    ['http://[::1]:8080/x', true],
    ['http://localhost.example/callback', false],
    ['http://somebody@localhost/callback', false],
    ['http://localhost/callback#x', false],
    ['http://localhost/callback#', false],
    ['http://localhost/call back', false],
    ['http://localhost\\callback', false],
    ['http://localhost/callback\n', false],
    ['javascript:alert(1)//localhost', false],
    ['localhost', false],
  ])('for demo-client, unless the address is on the own machine: %s', async (redirect_uri, accepted) => {
    const body = { verzoek: await requestOf({ client_id: 'demo-client', redirect_uri }) }

    expect(await send('POST', '/interacties', body)).toMatchObject(
      accepted
        ? { body: { interactie: { toepassing: 'demo-client' } } }
        : { body: { type: 'unknown-redirect-uri' } },
    )
  })

  it.each([
    ['no response_type', { response_type: null }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['another response_mode', { response_mode: 'form_post' }, 'invalid_request'],
    ['a request object', { request: 'x.y.z' }, 'request_not_supported'],
    ['a request object elsewhere', { request_uri: 'urn:x' }, 'request_uri_not_supported'],
    ['no openid', { scope: 'profile' }, 'invalid_scope'],
    ['a scope of another application', { scope: 'openid iv_wegwijs' }, 'invalid_scope'],
    ['no challenge', { code_challenge: null }, 'invalid_request'],
    ['a plain challenge', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no challenge method, which means plain', { code_challenge_method: null }, 'invalid_request'],
    ['prompt none with another', { prompt: 'none login' }, 'invalid_request'],
    ['only keys that do not exist', { acr_values: 'urn:x' }, 'unmet_authentication_requirements'],
    ['nobody is signed in, and no page allowed', { prompt: 'none' }, 'login_required'],
  ])('back at the application: %s', async (_, changes, error) => {
    const { locatie = '' } = await begin(changes)
    const address = new URL(locatie)

    expect(address.origin + address.pathname).toBe(redirectUri)
    expect(address.searchParams.get('error')).toBe(error)
    expect(address.searchParams.get('state')).toBe('the-state')
    expect(world.all('interactions')).toEqual([])
  })

  it('when a parameter stands there twice', async () => {
    const verzoek = `${await requestOf()}&scope=openid`
    const { body } = await send<Begun>('POST', '/interacties', { verzoek })

    expect(new URL(body.locatie ?? '').searchParams.get('error')).toBe('invalid_request')
  })

  it.each([
    ['client_id', 'client_id=demo-client', 'unknown-client'],
    ['redirect_uri', `redirect_uri=${encodeURIComponent(redirectUri)}`, 'unknown-redirect-uri'],
  ])('with a page when nobody can know which %s counts', async (_, again, type) => {
    const verzoek = `${await requestOf()}&${again}`

    expect(await send('POST', '/interacties', { verzoek })).toMatchObject({ status: 400, body: { type } })
  })

  it('but not for parameters without a value, however many', async () => {
    const verzoek = `prompt=&scope=&${await requestOf({ max_age: '', id_token_hint: '', acr_values: '' })}`

    expect((await send<Begun>('POST', '/interacties', { verzoek })).body.interactie?.stap).toBe('methode')
  })

  it('when there is something to choose, and no page allowed', async () => {
    await showCard(tom, await beginInteraction())
    const { locatie = '' } = await begin({ prompt: 'none' })

    expect(new URL(locatie).searchParams.get('error')).toBe('interaction_required')
  })
})

describe('a code', () => {
  it('is good once; using it again takes the token away', async () => {
    const callback = await signIn(tom, numbers.vanHout)
    const { tokens } = await exchange(callback)

    await expect(exchange(callback)).rejects.toMatchObject({ error: 'invalid_grant' })
    expect(await callerOf(tokens.access_token)).toBeNull()
  })

  it('gives tokens to one of two who use it at once, and then takes them away', async () => {
    const code = codeOf(await signIn(tom, numbers.vanHout))
    const answers = await Promise.all([askTokens(code), askTokens(code)])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    expect(world.all('accessTokens')).toEqual([])
  })

  it.each([
    [29, 200],
    [31, 400],
  ])('after %i seconds of simulation time: %i', async (seconds, status) => {
    const code = codeOf(await signIn(tom, numbers.vanHout))
    await wait(seconds * 1000)

    expect((await askTokens(code)).status).toBe(status)
  })

  it.each([
    ['another verifier', { code_verifier: `${verifier}-not` }, 400, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 400, 'invalid_grant'],
    ['another redirect_uri', { redirect_uri: signedOutUri }, 400, 'invalid_grant'],
    ['an unknown code', { code: 'made-up' }, 400, 'invalid_grant'],
    ['a client without its secret', { client_id: 'kbo' }, 401, 'invalid_client'],
    ['an unknown client', { client_id: 'somebody' }, 401, 'invalid_client'],
    [
      'the code of another client',
      { client_id: 'kbo', client_secret: serviceCredentials.kbo.secret },
      400,
      'invalid_grant',
    ],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['a grant without a value', { grant_type: '' }, 400, 'invalid_request'],
    ['a code without a value', { code: '' }, 400, 'invalid_request'],
  ])('is worth nothing with %s', async (_, changes, status, error) => {
    const code = codeOf(await signIn(tom, numbers.vanHout))

    expect(await askTokens(code, changes)).toMatchObject({ status, body: { error } })
    expect(world.all('accessTokens')).toEqual([])
  })
})

describe('a refresh token', () => {
  const offline = { scope: `${scope} offline_access` }
  const refreshWith = (refresh_token: string, changes: Record<string, string> = {}) =>
    askTokens('', { grant_type: 'refresh_token', refresh_token, ...changes })

  /** The tokens of a sign-in that asks for a refresh token. */
  async function offlineTokens() {
    const { tokens, claims } = await exchange(await signIn(tom, numbers.vanHout, offline))
    return { refreshToken: tokens.refresh_token ?? '', accessToken: tokens.access_token, claims }
  }

  it('comes with offline_access only', async () => {
    expect((await exchange(await signIn(tom, numbers.vanHout))).tokens.refresh_token).toBeUndefined()
    expect((await offlineTokens()).refreshToken).toMatch(/^[\da-f]{64}$/)
  })

  it('gives new tokens, another refresh token among them, to a client that checks them', async () => {
    const { refreshToken, accessToken, claims } = await offlineTokens()
    const server = await discover()
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refreshToken,
      transport,
    )
    const tokens = await oauth.processRefreshTokenResponse(server, client, response)
    await oauth.validateApplicationLevelSignature(server, response, transport)

    expect(await callerOf(tokens.access_token)).toMatchObject({ organisation: numbers.vanHout })
    expect(new Set([accessToken, tokens.access_token]).size).toBe(2)
    expect(tokens.refresh_token).not.toBe(refreshToken)
    expect(oauth.getValidatedIdTokenClaims(tokens)).toMatchObject({ sub: claims?.sub })
    expect(oauth.getValidatedIdTokenClaims(tokens)).not.toHaveProperty('nonce')
  })

  it('is good once, and the tokens it gave stay good', async () => {
    const { refreshToken } = await offlineTokens()
    const { body } = await refreshWith(refreshToken)

    expect(await refreshWith(refreshToken)).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
    expect(await callerOf(body.access_token ?? '')).not.toBeNull()
  })

  it('is used by one of two who try at once', async () => {
    const { refreshToken } = await offlineTokens()
    const answers = await Promise.all([refreshWith(refreshToken), refreshWith(refreshToken)])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it('lasts eight hours', async () => {
    const { refreshToken } = await offlineTokens()
    await wait(8 * 3_600_000 - 1000)
    const { status, body } = await refreshWith(refreshToken)
    expect(status).toBe(200)
    await wait(8 * 3_600_000 + 1000)

    expect(await refreshWith(body.refresh_token ?? '')).toMatchObject({ body: { error: 'invalid_request' } })
  })

  it.each([
    ['is unknown', 'x'.repeat(64), {}],
    ['belongs to another client', null, { client_id: 'demo-client' }],
  ])('gives nothing when it %s', async (_, other, changes) => {
    const { refreshToken } = await offlineTokens()
    expect(await refreshWith(other ?? refreshToken, changes)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    })
  })

  it('goes when its code is used a second time, or the person signs out', async () => {
    const callback = await signIn(tom, numbers.vanHout, offline)
    const { tokens } = await exchange(callback)
    await askTokens(codeOf(callback))
    expect((await refreshWith(tokens.refresh_token ?? '')).status).toBe(400)

    const { refreshToken } = await offlineTokens()
    await send('POST', '/afmeldingen', { verzoek: `client_id=${appClientId}` })
    expect((await refreshWith(refreshToken)).status).toBe(400)
  })
})

describe('the signing key', () => {
  const day = 24 * 3_600_000
  const published = async () =>
    (await send<{ keys: { kid: string }[] }>('GET', '/op/v1/keys')).body.keys.map(({ kid }) => kid)

  it('is replaced after thirty days; the old one is told as long as its tokens live', async () => {
    const [old] = await published()
    await wait(30 * day - 1000)
    expect(await published()).toEqual([old])
    await wait(2000)
    const [first, next] = await published()
    expect([first, next === old]).toEqual([old, false])

    const { claims } = await exchange(await signIn(tom, numbers.vanHout))
    expect(claims?.given_name).toBe('Tom')
    await wait(2 * 3_600_000 + 1000)
    expect(await published()).toEqual([next])
  })
})

describe('an access token', () => {
  it('is good for an hour of simulation time', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))

    await wait(59 * 60_000)
    expect(await callerOf(tokens.access_token)).toMatchObject({ insz: tom.insz })
    await wait(2 * 60_000)
    expect(await callerOf(tokens.access_token)).toBeNull()
    const server = await discover()
    const response = await oauth.userInfoRequest(server, client, tokens.access_token, transport)
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
  })

  it.each([
    ['nobody', {}],
    ['the app, which has no secret', { authorization: `Basic ${btoa(`${appClientId}:`)}` }],
    ['a service with the wrong secret', { authorization: `Basic ${btoa('inkom:guess')}` }],
    ['what is no credential', { authorization: 'Basic %%%' }],
  ])('is not explained to %s', async (_, headers: Record<string, string>) => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const body = new URLSearchParams({ token: tokens.access_token })
    const response = await answer(
      new Request(`${issuer.href}/v1/introspect`, { method: 'POST', headers, body }),
    )

    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain(tom.insz)
  })

  it('says nothing when it is unknown', async () => {
    expect(await callerOf('made-up')).toBeNull()
  })
})

describe('parameters', () => {
  const form = (path: string, body: string, headers: Record<string, string> = {}) =>
    answer(
      new Request(issuer.href + path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    )
  const basic = (credentials: string) => ({ authorization: `Basic ${btoa(credentials)}` })
  const service = basic(`inkom:${serviceCredentials.inkom.secret}`)

  it('that say nothing are left out: a public client with an empty secret, in the form or by Basic', async () => {
    const grant = async () =>
      new URLSearchParams({
        grant_type: 'authorization_code',
        code: codeOf(await signIn(tom, numbers.vanHout)),
        redirect_uri: redirectUri,
        code_verifier: verifier,
      }).toString()

    const inForm = await form('/v1/token', `${await grant()}&client_id=${appClientId}&client_secret=`)
    expect(inForm.status).toBe(200)
    const byBasic = await form('/v1/token', await grant(), basic(`${appClientId}:`))
    expect(byBasic.status).toBe(200)
    const empty = await form('/v1/token', `${await grant()}&client_id=inkom&client_secret=`)
    expect([empty.status, await empty.json()]).toMatchObject([401, { error: 'invalid_client' }])
  })

  it.each([
    ['/v1/token', 'grant_type=authorization_code&grant_type=authorization_code'],
    ['/v1/introspect', 'token=a&token=b'],
    ['/v1/userinfo', 'access_token=a&access_token=b'],
  ])('that stand there twice are invalid_request: %s', async (path, body) => {
    const refused = await form(path, body, path === '/v1/introspect' ? service : {})

    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_request' }])
  })

  it('that stand there twice at the end of a session end nothing', async () => {
    await signIn(tom, numbers.vanHout)
    const verzoek = 'client_id=demo-client&client_id=demo-client'

    expect(await send('POST', '/afmeldingen', { verzoek })).toMatchObject({
      status: 400,
      body: { type: 'malformed-request' },
    })
    expect(world.all('acmSessions')).toHaveLength(1)
  })

  it('without a value at the end of a session are left out', async () => {
    const verzoek = 'client_id=&post_logout_redirect_uri=&id_token_hint=&state='

    expect(await send('POST', '/afmeldingen', { verzoek })).toEqual({ status: 200, body: {} })
  })

  it.each([
    ['is missing', ''],
    ['says nothing', 'token='],
  ])('tell introspection nothing when the token %s', async (_, body) => {
    const refused = await form('/v1/introspect', body, service)

    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_request' }])
  })

  it('come in a form, not as JSON', async () => {
    const refused = await form('/v1/token', '{"grant_type":"refresh_token"}', {
      'content-type': 'application/json',
    })

    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_request' }])
  })

  it('show a token in one way only', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const shown = { authorization: `Bearer ${tokens.access_token}` }
    const refused = await form('/v1/userinfo', `access_token=${tokens.access_token}`, shown)

    expect(refused.headers.get('www-authenticate')).toBe('Bearer error="invalid_request"')
    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'invalid_request' }])
    expect((await form('/v1/userinfo', 'access_token=', shown)).status).toBe(200)
  })
})

it('tells an e-mail address to who asks for the scope', async () => {
  const { claims, tokens } = await exchange(
    await signIn(tom, numbers.vanHout, { scope: 'openid profile email' }),
  )

  expect(tokens.scope).toBe('openid profile email')
  expect(claims).toMatchObject({ email: 'tom.vanhout@personen.example', email_verified: true })
  expect(
    (await send<{ scopes_supported: string[] }>('GET', '/op/.well-known/openid-configuration')).body,
  ).toMatchObject({
    scopes_supported: expect.arrayContaining(['email']) as string[],
    claims_supported: expect.arrayContaining(['email', 'email_verified']) as string[],
  })
})
