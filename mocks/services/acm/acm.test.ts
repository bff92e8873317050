import { getResponse } from 'msw'
import * as oauth from 'oauth4webapi'
import { Secret, TOTP } from 'otpauth'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { components } from '@/contracts/acm'
import { checkContract } from '../../contract-check'
import { ingrid } from '../../personas/ingrid'
import { nele } from '../../personas/nele'
import { sara } from '../../personas/sara'
import { tom } from '../../personas/tom'
import { numbers } from '../../scenarios/data/enterprises'
import { firstJourney } from '../../scenarios/first-journey'
import { createClock, dayOf, machineNow, type Clock } from '../../world/clock'
import { createMemoryWorld } from '../../world/memory-world'
import type { Person, SigningKey } from '../../world/schema'
import type { World } from '../../world/world'
import { resolveCaller } from '../caller'
import { appClientId, serviceCredentials } from '../introspection'
import { acmHandlers } from './acm.handlers'

type Schemas = components['schemas']
type Interaction = Schemas['Interactie']

const base = 'http://localhost:3000/services'
const issuer = new URL(`${base}/acm/op`)
const redirectUri = 'http://localhost:3000/aangemeld'
const signedOutUri = 'http://localhost:3000/afgemeld'
const scope = 'openid profile vo rrn wettelijkvertegenwoordiger vlaio_inkom'
const client = { client_id: appClientId }
const verifier = 'a-verifier-of-at-least-forty-three-characters-long'

/** The machine stands still; the tests move the simulation's clock. */
const machine = machineNow()

let world: World
let clock: Clock
let answer: (request: Request) => Promise<Response>
// Making a key takes long, so there is one for all tests.
let signingKeys: SigningKey[] = []

function open() {
  world = createMemoryWorld({ ...firstJourney(dayOf(machine)), signingKeys })
  clock = createClock(world, () => machine)
  const check = checkContract(base)
  answer = async (request) => {
    const asked = request.clone()
    const response = await getResponse(handlers, request)
    if (!response) throw new Error(`nobody answers ${request.method} ${request.url}`)
    await check(asked, response.clone())
    return response
  }
  const handlers = acmHandlers({ world, clock, base, ask: answer })
}

beforeAll(async () => {
  open()
  await send('GET', '/op/v1/keys')
  signingKeys = world.all('signingKeys')
})
beforeEach(open)

const transport = {
  [oauth.allowInsecureRequests]: true,
  [oauth.customFetch]: (address: string, init: object) => answer(new Request(address, init as RequestInit)),
}

/** Moves the simulation's clock on. */
const wait = (milliseconds: number) =>
  world.transact((transaction) => {
    const setting = transaction.get('settings', 'simulation')
    if (setting) transaction.put('settings', { ...setting, clockOffset: setting.clockOffset + milliseconds })
  })

async function send<Body>(
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; body: Body }> {
  const response = await answer(
    new Request(`${base}/acm${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }),
  )
  return { status: response.status, body: (await response.json()) as Body }
}

/** An authorization request of the app; null leaves a parameter out. */
async function requestOf(changes: Record<string, string | null> = {}): Promise<string> {
  const parameters: Record<string, string | null> = {
    client_id: appClientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...changes,
  }
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null)
  return new URLSearchParams(given).toString()
}

type Begun = { interactie?: Interaction; locatie?: string }

async function begin(changes: Record<string, string | null> = {}, sessie?: string): Promise<Begun> {
  const body = { verzoek: await requestOf(changes), ...(sessie && { sessie }) }
  return (await send<Begun>('POST', '/interacties', body)).body
}

async function beginInteraction(changes?: Record<string, string | null>, session?: string): Promise<string> {
  const { interactie } = await begin(changes, session)
  if (!interactie) throw new Error('no interaction')
  return interactie.id
}

const showCard = ({ keys: { eid } }: Person, id: string) =>
  send<Interaction>('POST', `/interacties/${id}/eid`, { kaartnummer: eid.cardNumber, pincode: eid.pin })

const choose = (id: string, doelgroep: string) =>
  send<Interaction & { locatie: string }>('POST', `/interacties/${id}/hoedanigheid`, { doelgroep })

const chooseOrganisation = (id: string, orgcode: string) =>
  send<{ locatie: string }>('POST', `/interacties/${id}/organisatie`, { orgcode })

/** Signs in with the identity card and gives the address at which the app is called back. */
async function signIn(person: Person, organisation: string, changes?: Record<string, string | null>) {
  const id = await beginInteraction(changes)
  await showCard(person, id)
  await choose(id, organisation.startsWith('OVO') ? 'GID' : 'EA')
  return new URL((await chooseOrganisation(id, organisation)).body.locatie)
}

const discover = async () =>
  oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, transport))

/** Does what the app does with the address at which it is called back. */
async function exchange(callback: URL, state = 'the-state') {
  const server = await discover()
  const parameters = oauth.validateAuthResponse(server, client, callback, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    redirectUri,
    verifier,
    transport,
  )
  const options = { expectedNonce: 'the-nonce', requireIdToken: true }
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, options)
  await oauth.validateApplicationLevelSignature(server, response, transport)
  return { server, response, tokens, claims: oauth.getValidatedIdTokenClaims(tokens) }
}

/** Asks for tokens by hand, for what a well-behaved client would not send. */
async function askTokens(code: string, changes: Record<string, string> = {}) {
  const form = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    client_id: appClientId,
    code_verifier: verifier,
    ...changes,
  }
  const response = await answer(
    new Request(`${issuer.href}/v1/token`, { method: 'POST', body: new URLSearchParams(form) }),
  )
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

const codeOf = (callback: URL) => callback.searchParams.get('code') ?? ''

const callWith = (token: string) =>
  new Request(`${base}/inkom/x`, { headers: { authorization: `Bearer ${token}` } })

const callerOf = (token: string) =>
  resolveCaller(callWith(token), { world, clock, base, ask: answer }, serviceCredentials.inkom)

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
    ['no response_type', { response_type: null }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['another response_mode', { response_mode: 'form_post' }, 'invalid_request'],
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

  it('when there is something to choose, and no page allowed', async () => {
    await signIn(tom, numbers.vanHout)
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
  ])('is worth nothing with %s', async (_, changes, status, error) => {
    const code = codeOf(await signIn(tom, numbers.vanHout))

    expect(await askTokens(code, changes)).toMatchObject({ status, body: { error } })
    expect(world.all('accessTokens')).toEqual([])
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

describe('the five digital keys', () => {
  type Try = { status: number; body: Interaction & Schemas['Problem'] }
  const tryKey = (id: string, path: string, body: object): Promise<Try> =>
    send('POST', `/interacties/${id}/${path}`, body)

  const password = (id: string, methode: string, wachtwoord = tom.keys.password) =>
    tryKey(id, 'wachtwoord', { methode, gebruikersnaam: tom.keys.username, wachtwoord })

  const smsCode = () => world.all('messages').at(-1)?.code ?? ''
  const appCode = (at = clock.now()) =>
    new TOTP({ secret: Secret.fromBase32(tom.keys.totpSecret) }).generate({ timestamp: at })
  const other = (code: string) => code.replace(/^./, (digit) => String((Number(digit) + 1) % 10))

  const signedIn = {
    status: 200,
    body: { stap: 'hoedanigheid', persoon: { voornaam: 'Tom' }, uitdaging: null },
  }
  const refused = (type: string) => ({ status: 422, body: { type } })

  it('eID: asks the card and its PIN', async () => {
    const id = await beginInteraction()
    const { cardNumber: kaartnummer, pin } = tom.keys.eid

    expect(await tryKey(id, 'eid', { kaartnummer: '1', pincode: pin })).toMatchObject(
      refused('card-not-found'),
    )
    expect(await tryKey(id, 'eid', { kaartnummer, pincode: '0000' })).toMatchObject(refused('wrong-pin'))
    expect(await tryKey(id, 'eid', { kaartnummer, pincode: pin })).toMatchObject(signedIn)
  })

  it.each(['federaal-token', 'sms', 'mobiele-app'])(
    '%s: does not tell whether the user name or the password is wrong',
    async (methode) => {
      const id = await beginInteraction()
      const nobody = { methode, gebruikersnaam: 'nobody', wachtwoord: tom.keys.password }

      expect(await password(id, methode, 'guess')).toMatchObject(refused('wrong-credentials'))
      expect(await tryKey(id, 'wachtwoord', nobody)).toMatchObject(refused('wrong-credentials'))
    },
  )

  it('sms: sends six digits, tells where to, and accepts them with spaces', async () => {
    const id = await beginInteraction()

    expect((await password(id, 'sms')).body.uitdaging).toMatchObject({ methode: 'sms', eindigtOp: '01' })
    expect(smsCode()).toMatch(/^\d{6}$/)
    expect(await tryKey(id, 'code', { code: other(smsCode()) })).toMatchObject(refused('wrong-code'))
    expect(await tryKey(id, 'code', { code: smsCode().replace(/(?=...$)/, ' ') })).toMatchObject(signedIn)
  })

  it('sms: a code is good for five minutes; then a new one can be asked', async () => {
    const id = await beginInteraction()
    await password(id, 'sms')
    const first = smsCode()
    await wait(5 * 60_000 + 1000)
    expect(await tryKey(id, 'code', { code: first })).toMatchObject(refused('code-expired'))

    await password(id, 'sms')
    expect(await tryKey(id, 'code', { code: smsCode() })).toMatchObject(signedIn)
  })

  it.each([
    [0, 200],
    [-30_000, 200],
    [30_000, 200],
    [-90_000, 422],
    [90_000, 422],
  ])('mobile app: a phone clock that is %i ms off gives %i', async (off, status) => {
    const id = await beginInteraction()
    await password(id, 'mobiele-app')

    expect((await tryKey(id, 'code', { code: appCode(clock.now() + off) })).status).toBe(status)
  })

  it('federal token: asks another of the 24 codes after a wrong one', async () => {
    const id = await beginInteraction()
    const { uitdaging } = (await password(id, 'federaal-token')).body
    const wrong = await tryKey(id, 'code', { code: 'AAAAAA' })
    const next = wrong.body.volgendNummer ?? 0

    expect(wrong).toMatchObject(refused('wrong-code'))
    expect(next).not.toBe(uitdaging?.codenummer)
    expect(next).toBeGreaterThanOrEqual(1)
    expect(next).toBeLessThanOrEqual(24)
    const code = (tom.keys.tokenCodes[next - 1] ?? '').toLowerCase()
    expect(await tryKey(id, 'code', { code })).toMatchObject(signedIn)
  })

  it.each(['+32471000001', '0471 00 00 01', '0032 471/00.00.01', '+32 (0)471 00 00 01', '32471000001'])(
    'itsme: finds the phone with %s',
    async (gsmnummer) => {
      const id = await beginInteraction()
      const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer })).body.uitdaging ?? {}

      const confirmed = await tryKey(id, 'itsme/telefoon', { pictogram, code: tom.keys.itsmeCode })
      expect(confirmed).toMatchObject(signedIn)
    },
  )

  it('itsme: refuses an unknown number, another icon, a wrong code, and what comes too late', async () => {
    const id = await beginInteraction()
    const code = tom.keys.itsmeCode
    const unknown = await tryKey(id, 'itsme', { gsmnummer: '0499 99 99 99' })
    expect(unknown).toMatchObject(refused('unknown-phone-number'))

    const { pictogram } = (await tryKey(id, 'itsme', { gsmnummer: tom.keys.phone })).body.uitdaging ?? {}
    const { pictogrammen } = (await send<Schemas['Testgegevens']>('GET', '/test-gegevens')).body.itsme
    expect(new Set(pictogrammen).size).toBe(3)
    expect(pictogrammen).toContain(pictogram)

    const icon = pictogrammen.find((one) => one !== pictogram)
    const onPhone = (body: object) => tryKey(id, 'itsme/telefoon', { pictogram, code, ...body })
    expect(await onPhone({ pictogram: icon })).toMatchObject(refused('wrong-icon'))
    expect(await onPhone({ code: other(code) })).toMatchObject(refused('wrong-itsme-code'))
    await wait(3 * 60_000 + 1000)
    expect(await onPhone({})).toMatchObject(refused('code-expired'))
  })

  it('refuses a second half without a first, and a key that the application does not accept', async () => {
    const id = await beginInteraction()
    expect(await tryKey(id, 'code', { code: '123456' })).toMatchObject(refused('wrong-step'))
    expect(await choose(id, 'EA')).toMatchObject(refused('wrong-step'))

    const onlyItsme = await beginInteraction({ acr_values: 'urn:be:vlaanderen:authmech:itsme' })
    expect(await showCard(tom, onlyItsme)).toMatchObject(refused('wrong-step'))
  })

  it('all work with the test data of the person who is played', async () => {
    const { body } = await send<Schemas['Testgegevens']>('GET', '/test-gegevens')

    expect(body.persoon).toMatchObject({ id: 'tom', voornaam: 'Tom', naam: 'Van Hout' })
    expect(body.mobieleApp.code).toBe(appCode())
    const id = await beginInteraction()
    expect(await tryKey(id, 'eid', body.eid)).toMatchObject(signedIn)
  })

  it('have test data of another person when another one is played', async () => {
    await world.transact((transaction) =>
      transaction.put('settings', { id: 'simulation', clockOffset: 0, player: 'nele' }),
    )

    expect(await send('GET', '/test-gegevens')).toMatchObject({ body: { persoon: { id: 'nele' } } })
  })
})

describe('aanmelden als', () => {
  it('lists capacities and organisations, the latest used first', async () => {
    await signIn(tom, numbers.tuinenNoord)
    const id = await beginInteraction()
    const { hoedanigheden, organisaties } = (await send<Interaction>('GET', `/interacties/${id}`)).body
    const chosen = (await choose(id, 'EA')).body

    expect(hoedanigheden).toEqual([
      { doelgroep: 'EA', aantal: 2 },
      { doelgroep: 'BUR', aantal: 0 },
    ])
    expect(organisaties).toEqual([])
    expect(chosen.stap).toBe('organisatie')
    expect(chosen.organisaties.map(({ orgcode }) => orgcode)).toEqual([numbers.tuinenNoord, numbers.vanHout])
    expect(chosen.organisaties[1]).toEqual({
      orgcode: numbers.vanHout,
      naam: 'Schrijnwerkerij Van Hout',
      rechtsvorm: 'BV',
      gemeente: 'Herentals',
      toegang: true,
      laatstGebruikt: null,
    })
  })

  it('shows an enterprise without access, under its trade name', async () => {
    const id = await beginInteraction()
    await showCard(ingrid, id)
    const { organisaties } = (await choose(id, 'EA')).body

    expect(organisaties).toMatchObject([
      {
        orgcode: numbers.zoeteInval,
        naam: 'Bakkerij Zoete Inval',
        rechtsvorm: 'eenmanszaak',
        toegang: false,
      },
    ])
  })

  it('lets a citizen go back to the application, without organisation', async () => {
    const id = await beginInteraction()
    await showCard(sara, id)
    const { locatie } = (await choose(id, 'BUR')).body
    const { claims } = await exchange(new URL(locatie))

    expect(claims).toMatchObject({ rrn: sara.insz, vo_doelgroepcode: 'BUR' })
    expect(claims).not.toHaveProperty('vo_orgcode')
  })

  it('refuses a capacity or an organisation that the person does not have', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)

    expect(await choose(id, 'GID')).toMatchObject({ status: 422, body: { type: 'capacity-not-yours' } })
    await choose(id, 'EA')
    const refused = await chooseOrganisation(id, numbers.anno)
    expect(refused).toMatchObject({ status: 422, body: { type: 'organisation-not-yours' } })
    expect(world.all('codes')).toEqual([])
  })

  it('ends with the choice: the interaction is gone', async () => {
    const id = await beginInteraction()
    await showCard(tom, id)
    await choose(id, 'EA')
    await chooseOrganisation(id, numbers.vanHout)

    expect(await chooseOrganisation(id, numbers.vanHout)).toMatchObject({ status: 404 })
  })

  it('sends the person back with access_denied after cancelling', async () => {
    const id = await beginInteraction()
    const { locatie } = (await send<{ locatie: string }>('DELETE', `/interacties/${id}`)).body

    expect(new URL(locatie).searchParams.get('error')).toBe('access_denied')
    expect((await send('GET', `/interacties/${id}`)).status).toBe(404)
  })

  it('waits thirty minutes', async () => {
    const id = await beginInteraction()
    await wait(30 * 60_000)
    expect((await showCard(tom, id)).status).toBe(200)
    await wait(1000)
    expect(await send('GET', `/interacties/${id}`)).toMatchObject({ body: { type: 'interaction-not-found' } })
  })
})

describe('single sign-on', () => {
  const stepOf = async (changes?: Record<string, string>, session?: string) =>
    (await begin(changes, session)).interactie?.stap

  it('skips the digital key for two hours, in the same browser session', async () => {
    await signIn(tom, numbers.vanHout)

    expect(await stepOf()).toBe('hoedanigheid')
    expect(await stepOf({}, 'window-of-another-person')).toBe('methode')
    expect(await stepOf({ prompt: 'login' })).toBe('methode')
    expect(await stepOf({ acr_values: 'urn:be:vlaanderen:authmech:itsme' })).toBe('methode')
    await wait(2 * 3_600_000 + 1000)
    expect(await stepOf()).toBe('methode')
  })

  it('answers at once when there is nothing to choose', async () => {
    await world.transact((transaction) => {
      for (const { id } of transaction.all('rights')) transaction.remove('rights', id)
    })
    const id = await beginInteraction()
    await showCard(sara, id)
    const { locatie = '' } = await begin({ prompt: 'none' })

    expect((await exchange(new URL(locatie))).claims).toMatchObject({ vo_doelgroepcode: 'BUR' })
  })

  it('ends with signing out, and so do the tokens of that session', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    const verzoek = new URLSearchParams({
      client_id: appClientId,
      post_logout_redirect_uri: signedOutUri,
      state: 'bye',
    }).toString()
    const { body } = await send<{ locatie: string }>('POST', '/afmeldingen', { verzoek })

    expect(body.locatie).toBe(`${signedOutUri}?state=bye`)
    expect(await callerOf(tokens.access_token)).toBeNull()
    expect(await stepOf()).toBe('methode')
  })

  it('leaves other sessions alone when one signs out', async () => {
    const { tokens } = await exchange(await signIn(tom, numbers.vanHout))
    await send('POST', '/afmeldingen', { verzoek: '', sessie: 'window-of-another-person' })

    expect(await callerOf(tokens.access_token)).toMatchObject({ insz: tom.insz })
  })

  it.each([
    ['stays at ACM without an address', '', 200, {}],
    [
      'refuses an address without a client',
      `post_logout_redirect_uri=${signedOutUri}`,
      400,
      { type: 'unknown-client' },
    ],
    ['refuses an unknown client', 'client_id=somebody', 400, { type: 'unknown-client' }],
    [
      'refuses an address of somebody else',
      `client_id=${appClientId}&post_logout_redirect_uri=https://example.org/`,
      400,
      { type: 'unknown-redirect-uri' },
    ],
  ])('%s', async (_, verzoek, status, body) => {
    expect(await send('POST', '/afmeldingen', { verzoek })).toMatchObject({ status, body })
  })
})
