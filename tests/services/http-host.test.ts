// @vitest-environment node
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { appClientId } from '@mocks/services/introspection'
import { createFetchListener } from '../../scripts/fetch-listener.js'
import { createBrowser, openServices, type Services } from '../support/services-server'

let services: Services
beforeAll(async () => {
  services = await openServices('/demo/')
})
afterAll(() => services.close())

const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

/** The address of the authorization endpoint for a request of another team's app; null leaves a parameter out. */
function authorization(changes: Record<string, string | null> = {}) {
  const parameters: Record<string, string | null> = {
    client_id: 'demo-client',
    redirect_uri: 'http://localhost:5000/callback',
    response_type: 'code',
    scope: 'openid profile vo',
    state: 'the-state',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  }
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== null)
  return `${services.issuer}/v1/auth?${new URLSearchParams(given).toString()}`
}

const silently = (person: string) => authorization({ prompt: 'none', login_hint: person })

/** Where an answer sends the browser. */
const destination = (response: Response) => new URL(response.headers.get('location') ?? 'none:')

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** Asks for a path as it is written: fetch would tidy it first. */
const raw = (
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
) =>
  new Promise<Answer>((resolve, reject) => {
    const { port } = new URL(services.origin)
    const sent = ask({ port, path, method, headers: { ...headers }, agent: false }, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => (text += part.toString()))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: text }))
    })
    sent.on('error', reject).end(body)
  })

describe('what stands on the server', () => {
  it.each(['/demo/services', '/demo/services/', '/demo/services?x=1'])('is told at %s', async (path) => {
    const { status, headers, body } = await raw(path)
    expect([status, headers['content-type']]).toEqual([200, 'application/json'])
    const { issuer, base, app } = services
    expect(JSON.parse(body)).toMatchObject({
      app,
      services: ['acm', 'btb', 'idm', 'inkom', 'kbo'].map((id) => ({
        id,
        base: `${base}/${id}`,
        contract: `${base}/${id}/openapi.yaml`,
      })),
      signIn: {
        issuer,
        discovery: `${issuer}/.well-known/openid-configuration`,
        clients: [
          { id: appClientId, public: true, redirectUris: [`${app}aangemeld`] },
          { id: 'demo-client', public: true, redirectUris: 'any address on localhost' },
        ],
      },
    })
  })

  it('names every persona by what signs them in', async () => {
    const { personas } = (await (await fetch(services.base)).json()) as { personas: object[] }
    expect(personas[0]).toEqual({ id: 'tom', name: 'Tom Van Hout', role: expect.any(String) as string })
    expect(personas).toHaveLength(services.world.all('persons').length)
  })

  it('has the contract of each service, which names the address it has here', async () => {
    for (const service of ['acm', 'btb', 'idm', 'inkom', 'kbo']) {
      const answer = await fetch(`${services.base}/${service}/openapi.yaml`)
      expect(answer.headers.get('content-type')).toBe('application/yaml')
      const contract = await answer.text()
      expect(contract).toMatch(/^openapi: 3\.1\.0\n/)
      expect(parse(contract)).toMatchObject({ servers: [{ url: `${services.base}/${service}` }] })
    }
  })

  it.each(['/demo/services', '/demo/services/acm/openapi.yaml'])('cannot be changed: %s', async (path) => {
    const { status, headers } = await raw(path, { method: 'POST' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

/** A problem document that a page on this machine may read. */
async function readableProblem(path: string, init: Parameters<typeof raw>[1] = {}) {
  const origin = 'http://localhost:3000'
  const { status, headers, body } = await raw(path, { ...init, headers: { ...init.headers, origin } })
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'access-control-allow-origin': origin,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const document = JSON.parse(body) as { type: string; status: number }
  expect(document.status).toBe(status)
  return { status, type: document.type, allow: headers.allow }
}

describe('a method that an address does not have', () => {
  const get = 'GET, HEAD, OPTIONS'
  it.each([
    ['PUT', '/inkom/v1/scheme', get],
    ['POST', '/inkom/v1/scheme?on=2026-01-01', get],
    ['GET', '/acm/op/v1/token', 'POST, OPTIONS'],
    ['HEAD', '/acm/op/v1/token', 'POST, OPTIONS'],
    ['DELETE', '/acm/op/v1/userinfo', 'GET, POST, HEAD, OPTIONS'],
    ['PUT', '/acm/op/v1/auth', 'GET, POST, HEAD, OPTIONS'],
    ['DELETE', '/acm/op/v1/logout', 'GET, POST, HEAD, OPTIONS'],
    ['TRACE', '/acm/op/v1/keys', get],
    ['TRACE', '/acm/op/v1/auth?x', 'GET, POST, HEAD, OPTIONS'],
    ['TRACE', '/acm/openapi.yaml', get],
    ['PURGE', '/acm/op/v1/keys', get],
  ])('%s %s', async (method, path, allow) => {
    if (method === 'HEAD') {
      const { status, headers } = await raw(`/demo/services${path}`, { method })
      return expect([status, headers.allow]).toEqual([405, allow])
    }
    expect(await readableProblem(`/demo/services${path}`, { method })).toEqual({
      status: 405,
      type: 'method-not-allowed',
      allow,
    })
  })

  it('is 501 where nothing stands', async () => {
    for (const method of ['PUT', 'TRACE']) {
      expect(await readableProblem('/demo/services/acm/nothing', { method })).toMatchObject({
        status: 501,
        type: 'not-simulated',
      })
    }
  })
})

describe('an answer that no service gave', () => {
  it.each(['/demo/services/acm/%E0%A4%A', '/demo/%', '//', '/demo/services/inkom/v1/applications/%'])(
    'can be read by a page as well: the address %s',
    async (path) => {
      for (const method of ['GET', 'POST', 'TRACE']) {
        expect(await readableProblem(path, { method })).toMatchObject({
          status: 400,
          type: 'malformed-request',
        })
      }
    },
  )

  it('can be read by a page as well: a body over the limit', async () => {
    const path = '/demo/services/acm/op/v1/token'
    expect(await readableProblem(path, { method: 'POST', body: 'x'.repeat(1_000_001) })).toMatchObject({
      status: 413,
      type: 'too-large',
    })
  })

  it('cannot be read by a page that stands elsewhere', async () => {
    const { headers } = await raw('/demo/%', { headers: { origin: 'https://example.org' } })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('an address', () => {
  it.each([
    ['of a service, not in its contract', '/demo/services/acm/nothing', 501],
    ['of no service', '/demo/services/elsewhere/v1', 501],
    ['of no service, like a property of every object', '/demo/services/constructor/openapi.yaml', 501],
    ['of a service, without a token', '/demo/services/inkom/v1/scheme', 401],
    ['beside the services', '/demo/servicesx', 404],
    ['outside the sub-path', '/services', 404],
    ['with a broken percent-encoding', '/demo/services/acm/%E0%A4%A', 400],
    ['with a percent sign alone', '/demo/%', 400],
    ['without a path', '//', 400],
  ])('%s', async (_, path, status) => {
    expect((await raw(path)).status).toBe(status)
  })

  it('counts by its path, whatever host it names', async () => {
    const path = 'http://elsewhere.example/demo/services/acm/op/v1/keys'
    expect((await raw(path, { headers: { host: 'elsewhere.example' } })).status).toBe(200)
    const metadata = await raw('/demo/services/acm/op/.well-known/openid-configuration', {
      headers: { host: '127.0.0.1' },
    })
    expect(JSON.parse(metadata.body)).toMatchObject({ issuer: services.issuer })
  })
})

it('keeps nothing in a cache, and tells the time with each answer of a service', async () => {
  for (const path of ['', '/acm/op/v1/keys', '/inkom/v1/scheme', '/acm/nothing', '/acm/openapi.yaml']) {
    const { headers } = await fetch(services.base + path)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await fetch(`${services.base}/inkom/v1/scheme`)).headers.get('simulation-offset')).toBe('0')
})

describe('HEAD', () => {
  it.each(['', '/acm/op/v1/keys', '/inkom/v1/scheme', '/acm/openapi.yaml'])(
    'is GET without the body: %s',
    async (path) => {
      const [head, get] = await Promise.all([
        raw(`/demo/services${path}`, { method: 'HEAD' }),
        raw(`/demo/services${path}`),
      ])
      expect(head.body).toBe('')
      expect([head.status, head.headers['content-type'], head.headers['content-length']]).toEqual([
        get.status,
        get.headers['content-type'],
        get.headers['content-length'],
      ])
    },
  )
})

describe('a page of another origin', () => {
  const keys = () => `${services.issuer}/v1/keys`

  it.each(['http://localhost:3000', 'https://localhost', 'http://127.0.0.1:8080', 'http://[::1]:5173'])(
    'may read an answer when it stands on the own machine: %s',
    async (origin) => {
      const { headers } = await fetch(keys(), { headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-allow-credentials')).toBe('true')
      expect(headers.get('access-control-expose-headers')).toBe(
        'etag, location, retry-after, simulation-offset, www-authenticate',
      )
      expect(headers.get('vary')).toBe('Origin')
    },
  )

  it.each([
    'https://example.org',
    'http://localhost.example.org',
    'http://localhost:3000.example.org',
    'null',
  ])('may not when it stands elsewhere: %s', async (origin) => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await fetch(keys(), { method, headers: { origin } })
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('access-control-allow-headers')).toBeNull()
      expect(headers.get('vary')).toContain('Origin')
    }
  })

  it('may read an error too', async () => {
    const response = await fetch(`${services.base}/inkom/v1/scheme`, {
      headers: { origin: 'http://localhost:3000' },
    })
    expect(response.status).toBe(401)
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  })

  it('may ask beforehand what it may send', async () => {
    const response = await fetch(`${services.base}/inkom/v1/applications/1`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:3000',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,if-match',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,if-match')
  })

  it('may send any header it asks for', async () => {
    const headers = {
      origin: 'http://localhost:3000',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'traceparent, x-correlation-id',
    }
    const ask = (origin: string) =>
      fetch(`${services.base}/inkom/v1/scheme`, { method: 'OPTIONS', headers: { ...headers, origin } })
    const answer = await ask(headers.origin)
    expect(answer.headers.get('access-control-allow-headers')).toBe('traceparent, x-correlation-id')
    expect(answer.headers.get('vary')).toContain('Access-Control-Request-Headers')
    expect((await ask('https://example.org')).headers.get('access-control-allow-headers')).toBeNull()
  })

  it('cannot read what the authorization endpoint answers', async () => {
    const { headers } = await fetch(silently('tom'), {
      redirect: 'manual',
      headers: { origin: 'http://localhost:3000' },
    })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the authorization endpoint', () => {
  it('goes to the digital keys when somebody has to sign in', async () => {
    const browser = createBrowser()
    const response = await browser(authorization())
    expect(response.status).toBe(302)
    const { href, searchParams } = destination(response)
    expect(href.startsWith(`${services.app}aanmelden?interactie=`)).toBe(true)
    const interaction = await browser(
      `${services.base}/acm/interacties/${searchParams.get('interactie') ?? ''}`,
    )
    expect(await interaction.json()).toMatchObject({ toepassing: 'demo-client', stap: 'methode' })
  })

  it('takes the request as a form too', async () => {
    const { search } = new URL(silently('tom'))
    const body = new URLSearchParams(search)
    const response = await createBrowser()(`${services.issuer}/v1/auth`, { method: 'POST', body })
    expect(response.status).toBe(302)
    expect(destination(response).searchParams.get('code')).toMatch(/^\w{32}$/)
    expect(destination(response).searchParams.get('state')).toBe('the-state')
  })

  it.each([
    ['an unknown client', { client_id: '<script>alert(1)</script>' }, 'kent de toepassing niet'],
    ['no client', { client_id: null }, 'kent de toepassing niet'],
    ['an address that is not registered', { redirect_uri: 'https://example.org/"><b>' }, 'hoort niet bij'],
    ['no address', { redirect_uri: null }, 'hoort niet bij'],
  ])('shows a page, and sends nobody on, for %s', async (_, changes: Record<string, string | null>, text) => {
    const response = await createBrowser()(authorization(changes))
    expect(response.status).toBe(400)
    expect(response.headers.get('location')).toBeNull()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await response.text()
    expect(html).toContain('<h1>U kunt zich hier niet aanmelden</h1>')
    expect(html).toContain(text)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"><b>')
    expect(html).toContain(`href="${services.app}"`)
  })
})

describe('the end-session endpoint', () => {
  const logout = (parameters: Record<string, string> = {}) =>
    `${services.issuer}/v1/logout?${new URLSearchParams(parameters).toString()}`

  it('goes back to the application', async () => {
    const response = await createBrowser()(
      logout({
        client_id: 'demo-client',
        post_logout_redirect_uri: 'http://localhost:5000/bye',
        state: 'the-state',
      }),
    )
    expect(response.status).toBe(302)
    expect(destination(response).href).toBe('http://localhost:5000/bye?state=the-state')
  })

  it('says that it is done when nobody wants the person back', async () => {
    const response = await createBrowser()(logout())
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<h1>U bent afgemeld bij Toegangsbeheer</h1>')
  })

  it('shows a page, and sends nobody on, for an address that is not registered', async () => {
    const response = await createBrowser()(
      logout({ client_id: appClientId, post_logout_redirect_uri: 'http://localhost:5000/bye' }),
    )
    expect([response.status, response.headers.get('location')]).toEqual([400, null])
    expect(await response.text()).toContain('<h1>We konden u niet afmelden</h1>')
  })
})

describe('single sign-on', () => {
  const again = () => authorization({ prompt: 'none' })
  const errorOf = (response: Response) => destination(response).searchParams.get('error')

  it('is one per browser', async () => {
    const [mine, yours] = [createBrowser(), createBrowser()]
    await mine(silently('tom'))
    expect(errorOf(await mine(again()))).toBeNull()
    expect(errorOf(await yours(again()))).toBe('login_required')
    expect(errorOf(await fetch(again(), { redirect: 'manual' }))).toBe('login_required')
  })

  it('ends for the browser that signs out, and for no other', async () => {
    const [mine, yours] = [createBrowser(), createBrowser()]
    await mine(silently('tom'))
    await yours(silently('ingrid'))
    await mine(`${services.issuer}/v1/logout`)
    expect(errorOf(await mine(again()))).toBe('login_required')
    expect(errorOf(await yours(again()))).toBeNull()
  })

  it('hangs on a cookie that no script can read, for the services only', async () => {
    const browser = createBrowser()
    const [first, second] = [await browser(authorization()), await browser(authorization())]
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^acm-sessie=[0-9a-f]{32}; Path=\/demo\/services; HttpOnly; SameSite=Lax$/),
    ])
    expect(second.headers.getSetCookie()).toEqual([])
    expect((await fetch(`${services.issuer}/v1/keys`)).headers.getSetCookie()).toEqual([])
  })

  const sessionOf = (response: Response) =>
    /^acm-sessie=([0-9a-f]{32}); Path=\/demo\/services; HttpOnly; SameSite=Lax$/.exec(
      response.headers.getSetCookie()[0] ?? '',
    )?.[1]
  const withSession = (session = '') =>
    fetch(again(), { redirect: 'manual', headers: { cookie: `acm-sessie=${session}` } })

  it('gets a new cookie when the person signs in: one that was planted before is worth nothing', async () => {
    const planted = 'a'.repeat(32)
    const headers = { cookie: `acm-sessie=${planted}` }
    const signedIn = sessionOf(await fetch(silently('tom'), { redirect: 'manual', headers }))

    expect(signedIn).toBeDefined()
    expect(signedIn).not.toBe(planted)
    expect(errorOf(await withSession(planted))).toBe('login_required')
    expect(errorOf(await withSession(signedIn))).toBeNull()
  })

  it('gets a new cookie with the digital key too, and signing out takes what it had before', async () => {
    const browser = createBrowser()
    const first = sessionOf(await browser(silently('tom')))
    const code = services.world.all('codes').at(-1)
    const begun = destination(await browser(authorization({ prompt: 'login' })))
    const card = services.world.get('persons', 'tom')?.keys.eid
    const signedIn = await browser(
      `${services.base}/acm/interacties/${begun.searchParams.get('interactie') ?? ''}/eid`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kaartnummer: card?.cardNumber, pincode: card?.pin }),
      },
    )
    expect([signedIn.status, sessionOf(signedIn) === first]).toEqual([200, false])
    expect(errorOf(await withSession(first))).toBe('login_required')
    await browser(`${services.issuer}/v1/logout?client_id=demo-client`)
    expect(services.world.get('codes', code?.id ?? '')).toBeUndefined()
  })

  it('is not given to who asks in the name of a browser that did not sign in here', async () => {
    // Somebody lures a person into a sign-in that another browser began.
    const [lurer, person] = [createBrowser(), createBrowser()]
    const begun = destination(await lurer(authorization())).searchParams.get('interactie') ?? ''
    const card = services.world.get('persons', 'tom')?.keys.eid
    const interaction = `${services.base}/acm/interacties/${begun}`
    const refused = await person(`${interaction}/eid`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kaartnummer: card?.cardNumber, pincode: card?.pin }),
    })

    expect(await refused.json()).toMatchObject({ type: 'interaction-not-found' })
    expect(errorOf(await lurer(again()))).toBe('login_required')
    expect(errorOf(await person(again()))).toBe('login_required')
  })

  it.each([
    ['GET', '', undefined],
    ['DELETE', '', undefined],
    ['POST', '/hoedanigheid', { doelgroep: 'EA' }],
    ['POST', '/organisatie', { orgcode: '1999900171' }],
    ['POST', '/onderneming', { ondernemingsnummer: '1999900171' }],
    ['POST', '/itsme', { gsmnummer: '+32471000001' }],
  ])('nor may another browser look at a sign-in or go on with it: %s %s', async (method, path, body) => {
    const [mine, yours] = [createBrowser(), createBrowser()]
    await mine(silently('tom'))
    const begun = destination(await mine(authorization())).searchParams.get('interactie') ?? ''
    const interaction = `${services.base}/acm/interacties/${begun}`
    const asked = {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }
    for (const other of [await yours(interaction + path, asked), await fetch(interaction + path, asked)]) {
      expect([other.status, await other.json()]).toMatchObject([404, { type: 'interaction-not-found' }])
    }
    expect((await mine(interaction)).status).toBe(200)
  })

  it('is the same for a page of the app, which names the usual session', async () => {
    const browser = createBrowser()
    await browser(silently('tom'))
    const body = JSON.stringify({ verzoek: new URL(again()).search.slice(1), sessie: 'browser' })
    const headers = { 'content-type': 'application/json' }
    const begun = await browser(`${services.base}/acm/interacties`, { method: 'POST', headers, body })
    expect(((await begun.json()) as { locatie: string }).locatie).toContain('code=')
    const other = await fetch(`${services.base}/acm/interacties`, { method: 'POST', headers, body })
    expect(((await other.json()) as { locatie: string }).locatie).toContain('error=login_required')
  })

  it('cannot be taken over by saying to be another browser', async () => {
    const mine = createBrowser()
    const cookie = (await mine(silently('tom'))).headers.getSetCookie()[0] ?? ''
    const session = /=([0-9a-f]+)/.exec(cookie)?.[1] ?? ''
    for (const headers of [
      { 'acm-browser': 'browser' },
      { 'acm-browser': session },
      { cookie: 'acm-sessie=browser' },
      { cookie: `x-acm-sessie=${session}` },
    ] as Record<string, string>[]) {
      expect(errorOf(await fetch(again(), { redirect: 'manual', headers }))).toBe('login_required')
    }
    expect(errorOf(await fetch(again(), { redirect: 'manual', headers: { cookie } }))).toBeNull()
  })
})

it('hangs up for a service that cannot be reached', async () => {
  await services.world.transact((transaction) =>
    transaction.put('faults', { id: 'kbo', kind: 'unreachable', times: 1 }),
  )
  const path = '/demo/services/kbo/ondernemingen/1999900171'
  await expect(raw(path)).rejects.toThrow('socket hang up')
  expect((await raw(path)).status).toBe(401)
})

describe('a request that is too much', () => {
  it('is refused when its body is larger than a megabyte', async () => {
    const path = '/demo/services/acm/op/v1/token'
    const body = 'x'.repeat(1_000_001)
    expect((await raw(path, { method: 'POST', body })).status).toBe(413)
    const chunked = { 'transfer-encoding': 'chunked' }
    expect((await raw(path, { method: 'POST', body, headers: chunked })).status).toBe(413)
    expect((await raw(path, { method: 'POST', body: 'x'.repeat(1000) })).status).toBe(400)
  })

  it('is refused when fetch has no such method', async () => {
    expect((await raw('/demo/services/acm/op/v1/keys', { method: 'TRACE' })).status).toBe(405)
  })

  it('harms nobody when the sender goes away half-way', async () => {
    const { port, hostname } = new URL(services.origin)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /demo/services/acm/op/v1/token HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf',
        )
        socket.destroy()
        resolve()
      })
    })
    expect((await raw('/demo/services')).status).toBe(200)
  })
})

describe('the listener', () => {
  /** Answers one request by a function, through a real server. */
  async function answeredBy(answer: () => Promise<Response>) {
    const listener = createFetchListener({ ...services.host, answer }, services.origin)
    const [before] = services.server.listeners('request') as ((...given: unknown[]) => void)[]
    if (!before) throw new Error('nobody listens')
    services.server.removeListener('request', before)
    services.server.once('request', (incoming, outgoing) => void listener(incoming, outgoing))
    try {
      return await raw('/')
    } finally {
      services.server.on('request', before)
    }
  }

  it('keeps several cookies apart', async () => {
    const headers: [string, string][] = [
      ['set-cookie', 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT'],
      ['set-cookie', 'b=2'],
    ]
    const answer = await answeredBy(() => Promise.resolve(new Response('', { headers })))
    expect(answer.headers['set-cookie']).toEqual(['a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT', 'b=2'])
  })

  it('answers with 500 when a service throws, and says why on the console', async () => {
    vi.mocked(console.error).mockImplementationOnce(() => {})
    const answer = await answeredBy(() => Promise.reject(new Error('broken')))
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([500, { type: 'internal-error' }])
    expect(console.error).toHaveBeenCalledExactlyOnceWith(new Error('broken'))
    vi.mocked(console.error).mockClear()
  })
})
