import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UnreachableError } from '@/api/problems'
import { configuration } from '@/api/configuration'
import {
  beginSignIn,
  completeSignIn,
  pendingSignIn,
  renewTokens,
  signOutAddress,
  type SignInKind,
} from './sign-in'
import { visit } from './visit'

const { issuer, clientId } = configuration().signIn
const redirectUri = 'http://localhost:3000/aangemeld'

const [own, stranger] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
const jwk = { ...(await exportJWK(own.publicKey)), kid: 'acm-1', alg: 'RS256', use: 'sig' }

/** What a test bends: each member replaces what a right ACM would do. */
interface Bent {
  metadata?: object
  claims?: JWTPayload
  /** In seconds from now. */
  expiresIn?: number
  signedBy?: CryptoKey
  token?: () => Response
  keys?: () => Response
  /** Left out of the answers. */
  without?: 'id_token'
}

const now = () => Math.floor(Date.now() / 1000)

/** A strict little OpenID Provider: one person, one code per sign-in. */
function openAcm(bent: Bent = {}) {
  const asked: string[] = []
  const used = new Set<string>()
  const sent: URLSearchParams[] = []
  let nonce = ''

  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/v1/auth`,
    token_endpoint: `${issuer}/v1/token`,
    jwks_uri: `${issuer}/v1/keys`,
    end_session_endpoint: `${issuer}/v1/logout`,
  }

  async function tokens(form: URLSearchParams) {
    sent.push(form)
    const code = form.get('code') ?? ''
    if (form.has('code') && used.has(code)) return Response.json({ error: 'invalid_grant' }, { status: 400 })
    used.add(code)
    const claims = {
      iss: issuer,
      sub: 's',
      aud: clientId,
      nonce,
      given_name: 'Tom',
      family_name: 'Van Hout',
      rrn: '70990112345',
      vo_doelgroepcode: 'EA',
      vo_orgcode: '1999900171',
      vo_orgnaam: 'Schrijnwerkerij Van Hout',
      vlaio_inkom_rol_3d: ['VLAIO_INKOM-Aanvrager:1999900171'],
      iat: now(),
      exp: now() + (bent.expiresIn ?? 3600),
      ...bent.claims,
    }
    const idToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'acm-1' })
      .sign(bent.signedBy ?? own.privateKey)
    return Response.json({
      access_token: 'opaque',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'refresh-2',
      ...(bent.without !== 'id_token' && { id_token: idToken }),
    })
  }

  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    asked.push(request.url.slice(issuer.length))
    switch (asked.at(-1)) {
      case '/.well-known/openid-configuration':
        return Response.json({ ...metadata, ...bent.metadata })
      case '/v1/keys':
        return bent.keys?.() ?? Response.json({ keys: [jwk] })
      case '/v1/token':
        return bent.token?.() ?? tokens(new URLSearchParams(await request.text()))
      default:
        throw new TypeError('Failed to fetch')
    }
  })

  /** Sends the person to ACM and gives the address where ACM would send them back. */
  async function begin(change: Record<string, string> = {}, kind: SignInKind = 'ordinary') {
    const address = new URL(await beginSignIn({ kind, returnTo: '/portefeuille?jaar=2026', language: 'en' }))
    nonce = address.searchParams.get('nonce') ?? ''
    const state = address.searchParams.get('state') ?? ''
    return {
      address,
      callback: new URL(
        `${redirectUri}?${new URLSearchParams({ code: 'code-1', state, ...change }).toString()}`,
      ),
    }
  }

  return { asked, sent, begin }
}

/** Why a promise does not come true. */
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => error as Error,
  )

const wish = { kind: 'ordinary', returnTo: '/', language: 'nl' } as const

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
  localStorage.clear()
})

describe('beginning a sign-in', () => {
  it('asks ACM for a code, with everything that will be checked later', async () => {
    const { address } = await openAcm().begin()
    expect(`${address.origin}${address.pathname}`).toBe(`${issuer}/v1/auth`)
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: configuration().signIn.scope,
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      ui_locales: 'en',
    })
  })

  it('is never the same twice', async () => {
    const acm = openAcm()
    const [one, other] = [await acm.begin(), await acm.begin()]
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.address.searchParams.get(name)).not.toBe(other.address.searchParams.get(name))
    }
  })

  it.each([
    ['plain http on another host', () => vi.stubGlobal('isSecureContext', false)],
    ['no cryptography', () => vi.stubGlobal('crypto', {})],
  ])('is not possible on %s', async (_, arrange) => {
    arrange()
    const acm = openAcm()
    expect(await reasonOf(acm.begin())).toMatchObject({ name: 'SignInError', reason: 'insecure-context' })
    expect(acm.asked).toEqual([])
  })

  it.each([
    ['metadata of another issuer', { issuer: 'https://elsewhere.example/op' }],
    ['metadata without an authorization endpoint', { authorization_endpoint: undefined }],
  ])('does not trust %s', async (_, metadata) => {
    expect(await reasonOf(openAcm({ metadata }).begin())).toMatchObject({ reason: 'not-trusted' })
  })

  it('says that ACM cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await reasonOf(beginSignIn(wish))).toBeInstanceOf(UnreachableError)
  })

  it('says that the government has not started', async () => {
    const body = { type: 'government-not-started', title: '', status: 503 }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status: 503 })))
    const reason = await reasonOf(beginSignIn(wish))
    expect(reason).toBeInstanceOf(UnreachableError)
    expect(reason).toMatchObject({ type: 'government-not-started' })
  })
})

describe('finishing a sign-in', () => {
  it('gives who it is, the token and the way back', async () => {
    const acm = openAcm()
    const { callback } = await acm.begin()
    expect(await completeSignIn(callback)).toEqual({
      identity: {
        firstName: 'Tom',
        lastName: 'Van Hout',
        insz: '70990112345',
        capacity: 'EA',
        organisation: '1999900171',
        organisationName: 'Schrijnwerkerij Van Hout',
        roles: ['VLAIO_INKOM-Aanvrager:1999900171'],
      },
      tokens: {
        accessToken: 'opaque',
        expiresAt: expect.closeTo(Date.now() + 3_600_000, -4),
        refreshToken: 'refresh-2',
        subject: 's',
      },
      kind: 'ordinary',
      returnTo: '/portefeuille?jaar=2026',
    })
    expect(sessionStorage).toHaveLength(0)
  })

  it('proves with the verifier that it began this sign-in', async () => {
    const acm = openAcm()
    const { address, callback } = await acm.begin()
    await completeSignIn(callback)
    const verifier = acm.sent[0]?.get('code_verifier') ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
    expect(Buffer.from(digest).toString('base64url')).toBe(address.searchParams.get('code_challenge'))
    expect(acm.sent[0]?.get('redirect_uri')).toBe(redirectUri)
  })

  it('takes a citizen, who acts for no organisation', async () => {
    const claims = { vo_doelgroepcode: 'BUR', vo_orgcode: undefined, vo_orgnaam: undefined }
    const { callback } = await openAcm({ claims }).begin()
    expect((await completeSignIn(callback)).identity).toMatchObject({
      capacity: 'BUR',
      organisation: null,
      organisationName: null,
    })
  })

  it.each<[what: string, reason: string, bent: Bent, change?: Record<string, string>]>([
    ['another state', 'not-trusted', {}, { state: 'of-somebody-else' }],
    ['another nonce', 'not-trusted', { claims: { nonce: 'of-another-sign-in' } }],
    ['no nonce', 'not-trusted', { claims: { nonce: undefined } }],
    ['another issuer', 'not-trusted', { claims: { iss: 'https://elsewhere.example/op' } }],
    ['another issuer in the address', 'not-trusted', {}, { iss: 'https://elsewhere.example/op' }],
    ['another audience', 'not-trusted', { claims: { aud: 'another-client' } }],
    ['the signature of a stranger', 'not-trusted', { signedBy: stranger.privateKey }],
    ['an ID token that has expired', 'not-trusted', { expiresIn: -120 }],
    ['an ID token without the person', 'not-trusted', { claims: { rrn: undefined } }],
    ['an ID token without the capacity', 'not-trusted', { claims: { vo_doelgroepcode: undefined } }],
    [
      'no ID token',
      'not-trusted',
      { token: () => Response.json({ access_token: 'opaque', token_type: 'Bearer' }) },
    ],
    ['no keys to check with', 'not-trusted', { keys: () => Response.json({ keys: [] }) }],
    [
      'a refused code',
      'not-trusted',
      { token: () => Response.json({ error: 'invalid_grant' }, { status: 400 }) },
    ],
    [
      'a client that ACM does not accept',
      'not-trusted',
      {
        token: () =>
          Response.json(
            { error: 'invalid_client' },
            { status: 401, headers: { 'www-authenticate': 'Basic' } },
          ),
      },
    ],
    ['a person who cancelled', 'cancelled', {}, { error: 'access_denied' }],
    ['a scope that ACM does not allow', 'refused', {}, { error: 'invalid_scope' }],
    ['a client that may not ask', 'refused', {}, { error: 'unauthorized_client' }],
    ['a key that ACM does not have', 'refused', {}, { error: 'unmet_authentication_requirements' }],
    ['login_required to a request that may ask', 'refused', {}, { error: 'login_required' }],
    ['an ACM that is overloaded', 'unavailable', {}, { error: 'temporarily_unavailable' }],
    ['an ACM that fails', 'unavailable', {}, { error: 'server_error' }],
    ['an error in an answer with another state', 'not-trusted', {}, { error: 'access_denied', state: 'x' }],
    [
      'an error of another issuer',
      'not-trusted',
      {},
      { error: 'access_denied', iss: 'https://elsewhere.example' },
    ],
    [
      'an answer without the issuer that ACM promised to name',
      'not-trusted',
      { metadata: { authorization_response_iss_parameter_supported: true } },
    ],
    ['tokens that are already in the address', 'not-trusted', {}, { id_token: 'e30.e30.e30' }],
  ])('refuses %s: %s', async (_, reason, bent, change = {}) => {
    const { callback } = await openAcm(bent).begin(change)
    const failure = await reasonOf(completeSignIn(callback))
    expect(failure).toMatchObject({ name: 'SignInError', reason })
    expect(sessionStorage.getItem('kmo-session')).toBeNull()
    // The next try leads back to the same page.
    expect(pendingSignIn()).toMatchObject({ kind: 'ordinary', returnTo: '/portefeuille?jaar=2026' })
  })

  it('refuses a code that was used before', async () => {
    const acm = openAcm()
    const first = await acm.begin()
    await completeSignIn(first.callback)
    const second = await acm.begin()
    expect(await reasonOf(completeSignIn(second.callback))).toMatchObject({ reason: 'not-trusted' })
  })

  it('refuses a sign-in that did not begin in this tab, without asking anything', async () => {
    const acm = openAcm()
    const callback = new URL(`${redirectUri}?code=code-1&state=state`)
    expect(await reasonOf(completeSignIn(callback))).toMatchObject({ reason: 'not-started-here' })
    expect(acm.asked).toEqual([])
  })

  it('refuses the same answer a second time', async () => {
    const { callback } = await openAcm().begin()
    await completeSignIn(callback)
    expect(await reasonOf(completeSignIn(callback))).toMatchObject({ reason: 'not-started-here' })
  })

  it.each<[string, Bent]>([
    ['answers 503', { token: () => new Response('', { status: 503 }) }],
    ['is gone', { token: () => raise(new TypeError('Failed to fetch')) }],
  ])('takes it for an outage when ACM %s meanwhile', async (_, bent) => {
    const { callback } = await openAcm(bent).begin()
    expect(await reasonOf(completeSignIn(callback))).toBeInstanceOf(UnreachableError)
  })
})

it('takes an answer that names the right issuer', async () => {
  const metadata = { authorization_response_iss_parameter_supported: true }
  const { callback } = await openAcm({ metadata }).begin({ iss: issuer })
  expect((await completeSignIn(callback)).tokens.accessToken).toBe('opaque')
})

describe('signing in silently', () => {
  const hintOf = (address: URL) => JSON.parse(atob(address.searchParams.get('login_hint') ?? '')) as object
  const leaveHint = (organisation: string | null, capacity = 'EA') =>
    visit.keep({ id: 'v', capacity, organisation, activeAt: Date.now() - 60_000 })

  it('asks ACM for what another tab chose, without a question to the person', async () => {
    leaveHint('1999900171')
    const { address } = await openAcm().begin({}, 'silent')
    expect(address.searchParams.get('prompt')).toBe('none')
    expect(hintOf(address)).toEqual({ cap_hint: 'EA', code_hint: '1999900171' })
  })

  it('names no organisation for a citizen', async () => {
    leaveHint(null, 'BUR')
    const { address } = await openAcm().begin({}, 'silent')
    expect(hintOf(address)).toEqual({ cap_hint: 'BUR' })
  })

  it('asks for what this tab acts as, rather than for the last choice elsewhere', async () => {
    leaveHint('1999900272')
    openAcm()
    const as = { capacity: 'EA', organisation: '1999900171' }
    const address = new URL(await beginSignIn({ ...wish, kind: 'silent', as }))
    expect(hintOf(address)).toEqual({ cap_hint: 'EA', code_hint: '1999900171' })
  })

  it('asks for whom somebody named who led here, whatever was chosen before', async () => {
    leaveHint('1999900272')
    openAcm()
    const address = new URL(await beginSignIn({ ...wish, kind: 'silent', loginHint: 'fatima' }))
    expect(address.searchParams.get('prompt')).toBe('none')
    expect(address.searchParams.get('login_hint')).toBe('fatima')
    expect(pendingSignIn().kind).toBe('silent')
  })

  it.each([
    ['nobody signed in before', () => {}],
    [
      'nothing was done for half an hour',
      () => visit.keep({ id: 'v', capacity: 'EA', organisation: '1', activeAt: Date.now() - 31 * 60_000 }),
    ],
  ])('is an ordinary sign-in when %s', async (_, prepare) => {
    prepare()
    const { address } = await openAcm().begin({}, 'silent')
    expect(address.searchParams.has('prompt')).toBe(false)
    expect(address.searchParams.has('login_hint')).toBe(false)
    expect(pendingSignIn().kind).toBe('ordinary')
  })

  it.each([
    'login_required',
    'interaction_required',
    'account_selection_required',
    'consent_required',
    'invalid_request',
  ])('that ends with %s asks for an ordinary one', async (error) => {
    leaveHint('1999900171')
    const { callback } = await openAcm().begin({ error }, 'silent')
    expect(await reasonOf(completeSignIn(callback))).toMatchObject({ reason: 'not-silent' })
  })

  it.each([
    ['an outage', 'unavailable', { error: 'temporarily_unavailable' }],
    ['another state', 'not-trusted', { error: 'login_required', state: 'of-somebody-else' }],
  ])('that ends with %s is told: %s', async (_, reason, change) => {
    leaveHint('1999900171')
    const { callback } = await openAcm().begin(change, 'silent')
    expect(await reasonOf(completeSignIn(callback))).toMatchObject({ reason })
  })
})

it('asks ACM to let the person act for another organisation', async () => {
  const { address } = await openAcm().begin({}, 'switch')
  expect(JSON.parse(atob(address.searchParams.get('login_hint') ?? ''))).toEqual({ switch_id: true })
  expect(address.searchParams.has('prompt')).toBe(false)
  expect(pendingSignIn().kind).toBe('switch')
})

describe('renewing', () => {
  it('changes the refresh token for other tokens', async () => {
    const acm = openAcm()
    expect(await renewTokens('refresh-1', 's')).toMatchObject({
      accessToken: 'opaque',
      refreshToken: 'refresh-2',
      subject: 's',
    })
    expect(Object.fromEntries(acm.sent[0] ?? [])).toEqual({
      client_id: clientId,
      grant_type: 'refresh_token',
      refresh_token: 'refresh-1',
    })
  })

  it('needs no ID token', async () => {
    openAcm({ without: 'id_token' })
    expect(await renewTokens('refresh-1', 's')).toMatchObject({ accessToken: 'opaque' })
  })

  it.each<[string, Bent]>([
    ['about somebody else', { claims: { sub: 'somebody-else' } }],
    ['of another issuer', { claims: { iss: 'https://elsewhere.example/op' } }],
    ['for another audience', { claims: { aud: 'another-client' } }],
    ['that has expired', { expiresIn: -120 }],
    ['with the signature of a stranger', { signedBy: stranger.privateKey }],
  ])('takes no tokens with an ID token %s', async (_, bent) => {
    openAcm(bent)
    expect(await renewTokens('refresh-1', 's')).toBeNull()
  })

  it.each([
    ['was used or has expired', 400, 'invalid_request'],
    ['is of another client', 400, 'invalid_grant'],
    ['comes from a client that ACM does not accept', 401, 'invalid_client'],
  ])('gives nothing for a refresh token that %s', async (_, status, error) => {
    openAcm({ token: () => Response.json({ error }, { status }) })
    expect(await renewTokens('refresh-1', 's')).toBeNull()
  })

  it.each<[string, Bent]>([
    ['answers 503', { token: () => new Response('', { status: 503 }) }],
    ['is gone', { token: () => raise(new TypeError('Failed to fetch')) }],
  ])('can be tried again when ACM %s', async (_, bent) => {
    openAcm(bent)
    expect(await reasonOf(renewTokens('refresh-1', 's'))).toBeInstanceOf(UnreachableError)
  })
})

it('leads to the place where ACM ends the single sign-on', async () => {
  openAcm()
  const address = new URL(await signOutAddress())
  expect(`${address.origin}${address.pathname}`).toBe(`${issuer}/v1/logout`)
  expect(Object.fromEntries(address.searchParams)).toEqual({
    client_id: clientId,
    post_logout_redirect_uri: 'http://localhost:3000/afgemeld',
  })
})

function raise(error: Error): never {
  throw error
}
