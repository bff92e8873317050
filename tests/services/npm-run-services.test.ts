// @vitest-environment node
/** The command itself: `npm run services` builds, starts, serves the app and its services, and ends. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request as ask } from 'node:http'
import * as client from 'openid-client'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

// Processes start slowly on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const redirectUri = 'http://localhost:5000/callback'

let server: ChildProcess
/** Address of the app, with a slash at the end. */
let app = ''

/** Of this environment only what a command needs: neither the runner's settings nor somebody's KMO_…. */
const environment = (more: Record<string, string>) =>
  ({ PATH: process.env.PATH, HOME: process.env.HOME, ...more }) as NodeJS.ProcessEnv

/** What a process writes, until it says this or ends. */
function said({ stdout, stderr }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    for (const stream of [stdout, stderr]) {
      stream?.on('data', (part: Buffer) => {
        text += part.toString()
        if (pattern.test(text)) resolve(text)
      })
    }
    stdout?.once('end', () => reject(new Error(`it ended: ${text}`)))
  })
}

/** Its exit code; null when a signal ended it. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

beforeAll(async () => {
  const env = environment({ PORT: '0', BASE: 'demo' })
  // A group of its own: npm, its shell and the server end together.
  server = spawn('npm', ['run', 'services'], { env, detached: true })
  const text = await said(server, /issuer.*\n/)
  app = /http:\/\/localhost:\d+\/demo\/(?=\n)/.exec(text)?.[0] ?? ''
}, 180_000)

afterAll(async () => {
  if (server.pid && server.exitCode === null && server.signalCode === null) {
    process.kill(-server.pid, 'SIGKILL')
  }
  await ended(server)
})

it('serves the app alone, set to the services beside it', async () => {
  const asPerson = { headers: { accept: 'text/html' } }
  for (const path of ['', 'portefeuille', 'aanmelden?interactie=1']) {
    const page = await fetch(app + path, asPerson)
    expect(page.status).toBe(200)
    const html = await page.text()
    expect(html).toContain('<div id="app">')
    expect(html).toContain('"issuer":"services/acm/op"')
  }
  expect((await fetch(`${app}assets/missing.js`)).status).toBe(404)
  expect((await fetch(`${app}services/acm/nothing`, asPerson)).status).toBe(501)
  expect((await fetch(new URL('/', app), asPerson)).status).toBe(404)
})

it('has one name: who opens it by the number of the machine is taken there', async () => {
  const byNumber = `${app.replace('localhost', '127.0.0.1')}portefeuille?jaar=2026`
  const opened = await fetch(byNumber, { headers: { accept: 'text/html' }, redirect: 'manual' })
  expect([opened.status, opened.headers.get('location')]).toEqual([307, `${app}portefeuille?jaar=2026`])
  expect((await fetch(`${app.replace('localhost', '127.0.0.1')}services`)).status).toBe(200)
})

it('lets a stranger’s client sign a persona in and out', async () => {
  const listed = (await (await fetch(`${app}services`)).json()) as { signIn: { issuer: string } }
  expect(listed.signIn.issuer).toBe(`${app}services/acm/op`)
  const config = await client.discovery(
    new URL(listed.signIn.issuer),
    'demo-client',
    undefined,
    client.None(),
    {
      execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
    },
  )
  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile vo',
    prompt: 'none',
    login_hint: 'tom',
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  const sent = await fetch(address, { redirect: 'manual' })
  const callback = new URL(sent.headers.get('location') ?? '')
  const tokens = await client.authorizationCodeGrant(config, callback, { pkceCodeVerifier })
  const { sub = '' } = tokens.claims() ?? {}
  expect(await client.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({ given_name: 'Tom' })

  const post_logout_redirect_uri = 'http://localhost:5000/'
  const signOut = client.buildEndSessionUrl(config, { post_logout_redirect_uri })
  const back = await fetch(signOut, { redirect: 'manual' })
  expect(back.headers.get('location')).toBe(post_logout_redirect_uri)
})

it('says what to do when the port is in use', async () => {
  const { port } = new URL(app)
  const second = spawn('node', ['scripts/services.js'], { env: environment({ PORT: port }) })
  expect(await said(second, /\n/)).toBe(
    `Port ${port} is in use. Choose another one: PORT=${Number(port) + 1} npm run services\n`,
  )
  expect(await ended(second)).toBe(1)
})

it.each([
  ['npm start', 'scripts/serve.js'],
  ['npm run services', 'scripts/services.js'],
])('says in a sentence what is wrong with PORT: %s', async (_, script) => {
  const wrong = spawn('node', [script], { env: environment({ PORT: 'abc' }) })
  expect(await said(wrong, /\n/)).toBe('PORT has to be a number from 0 to 65535, and "abc" is none.\n')
  expect(await ended(wrong)).toBe(1)
})

it('keeps to its own name, whatever host or path a request writes', async () => {
  const { port, pathname } = new URL(app)
  const locationOf = (path: string) =>
    new Promise<string | undefined>((resolve, reject) => {
      const headers = { host: `127.0.0.1:${port}`, accept: 'text/html' }
      ask({ port, path, headers, agent: false }, (answer) => {
        answer.resume()
        resolve(answer.headers.location)
      })
        .on('error', reject)
        .end()
    })
  expect(await locationOf(`http://evil.example${pathname}x?y`)).toBe(`${app}x?y`)
  expect(await locationOf('http://evil.example/')).toBe(new URL('/', app).href)
  expect(await locationOf('//evil.example/x')).toBe(new URL('/x', app).href)
  expect(await locationOf('/\\evil.example/x')).toBe(new URL('/x', app).href)
})

it('ends when it is asked to', async () => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  await ended(server)
  await expect(fetch(app)).rejects.toThrow('fetch failed')
})
