// @vitest-environment node
import { mkdtempSync, rmSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createStaticListener } from '../scripts/serve.js'

const page =
  '<!doctype html><meta http-equiv="Content-Security-Policy" content="of the build" /><script type="application/json" id="configuration">{}</script><div id="app"></div>'

let root = ''
let server: Server | null = null
let port = 0

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(join(root, 'dist/index.html'), page)
  writeFileSync(join(root, 'dist/assets/app.js'), 'export {}')
  writeFileSync(join(root, 'dist/assets/app.js.br'), 'small')
  writeFileSync(join(root, 'dist/assets/app.js.gz'), 'older')
  writeFileSync(join(root, 'dist/assets/font.woff2'), 'font')
  writeFileSync(join(root, 'dist/assets/unknown.xyz'), 'what')
  writeFileSync(join(root, 'secret.txt'), 'secret')
  mkdirSync(join(root, 'dist-of-others'))
  writeFileSync(join(root, 'dist-of-others/secret.txt'), 'secret')
  symlinkSync(join(root, 'secret.txt'), join(root, 'dist/link.txt'))
  symlinkSync(root, join(root, 'dist/assets/up'))
  symlinkSync(join(root, 'dist/assets/app.js'), join(root, 'dist/inside.js'))
})
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))
afterAll(() => rmSync(root, { recursive: true }))

const open = (options: { base?: string; environment?: Record<string, string> } = {}) =>
  new Promise<void>((resolve) => {
    const listener = createStaticListener({ folder: join(root, 'dist'), environment: {}, ...options })
    server = createServer((request, response) => void listener(request, response)).listen(0, () => {
      port = (server?.address() as AddressInfo).port
      resolve()
    })
  })

const navigation = 'text/html,application/xhtml+xml,*/*;q=0.8'

/** Asks for a path as it is written: fetch would tidy it first. */
const get = (path: string, accept = '*/*', method = 'GET') =>
  new Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      ask({ port, path, method, headers: { accept }, agent: false }, (answer) => {
        let body = ''
        answer.on('data', (part: Buffer) => (body += part.toString()))
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }))
      })
        .on('error', reject)
        .end()
    },
  )

/** What goes over the line, as bytes. */
const fetchRaw = (path: string, encodings: string) =>
  new Promise<{ headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
    ask({ port, path, headers: { accept: '*/*', 'accept-encoding': encodings }, agent: false }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }))
    })
      .on('error', reject)
      .end()
  })

describe('a file', () => {
  it.each([
    ['/assets/app.js', 'text/javascript'],
    ['/assets/font.woff2', 'font/woff2'],
    ['/assets/unknown.xyz', ''],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    await open()
    const { status, headers } = await get(path)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  it('is read anew each time', async () => {
    await open()
    for (const path of ['/', '/assets/app.js', '/missing.js']) {
      expect((await get(path)).headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      })
    }
  })

  it('can be asked for without its body', async () => {
    await open()
    expect(await get('/assets/app.js', '*/*', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('is not for sending', async () => {
    await open()
    const { status, headers } = await get('/assets/app.js', '*/*', 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('an address without a file', () => {
  it('is the app for a person who opens it', async () => {
    await open()
    const { status, body } = await get('/aanvraag/1/project', navigation)
    expect(status).toBe(200)
    expect(body).toContain('<div id="app">')
  })

  it.each(['/assets/missing.js', '/services/inkom/v1/scheme', '/aanvraag/1/project', '/assets'])(
    'is missing for anything else: %s',
    async (path) => {
      await open()
      expect((await get(path)).status).toBe(404)
      expect((await get(path, 'application/json')).status).toBe(404)
      expect((await get(path, '*/*', 'POST')).status).toBe(404)
    },
  )
})

describe('what the browser can unpack', () => {
  /** Asks as a browser that reads these encodings. */
  const getPacked = async (path: string, encodings: string) => {
    await open()
    const answer = await fetchRaw(path, encodings)
    return { encoding: answer.headers['content-encoding'], vary: answer.headers.vary, body: answer.body }
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br', 'small'],
    ['gzip', 'gzip', 'older'],
    ['identity', undefined, 'export {}'],
  ])('is sent as the build packed it, to who reads %s', async (encodings, encoding, body) => {
    const answer = await getPacked('/assets/app.js', encodings)
    expect([answer.encoding, answer.vary, answer.body.toString()]).toEqual([
      encoding,
      'Accept-Encoding',
      body,
    ])
  })

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (page: Buffer) => page],
  ])('is a page with its configuration, to who reads %s', async (encodings, encoding, unpack) => {
    const answer = await getPacked('/', encodings)
    expect(answer.encoding).toBe(encoding)
    expect(unpack(answer.body).toString()).toContain('<div id="app">')
  })
})

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%2fdist-of-others%2fsecret.txt',
  '/%2fetc%2fpasswd',
  '/index.html%00.txt',
  '/%00',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/assets/%5c..%5c..%5csecret.txt',
  '/%252e%252e/secret.txt',
  '/link.txt',
  '/assets/up/secret.txt',
  '/assets/up/dist-of-others/secret.txt',
  '/./..//secret.txt',
  'http://elsewhere.example/../secret.txt',
])('never leaves its folder: %s', async (path) => {
  await open()
  const { status, body } = await get(path)
  expect(status).toBe(404)
  expect(body).toBe('Not found')
})

it.each(['/%', '/%E0%A4%A', '//'])('says that it cannot read the address %s', async (path) => {
  await open()
  expect((await get(path)).status).toBe(400)
})

it('follows a link that stays inside', async () => {
  await open()
  expect(await get('/inside.js')).toMatchObject({ status: 200, body: 'export {}' })
})

describe('the configuration', () => {
  it('is written from the environment, with the policy that follows from it', async () => {
    await open({ environment: { KMO_SERVICE_INKOM: 'https://inkom.example/api' } })
    for (const path of ['/', '/index.html', '/aanmelden']) {
      const { headers, body } = await get(path, navigation)
      expect(body).toContain('"inkom":"https://inkom.example/api"')
      expect(headers['content-security-policy']).toContain("connect-src 'self' https://inkom.example;")
      // Both count: the one in the page may not be stricter.
      expect(body).toContain(`content="${headers['content-security-policy']}"`)
      expect(body).not.toContain('of the build')
    }
    expect((await get('/assets/app.js')).headers['content-security-policy']).toContain("default-src 'self'")
  })
})

describe('under a sub-path', () => {
  it.each([
    ['/demo/', 200],
    ['/demo/assets/app.js', 200],
    ['/demo/aanmelden', 200],
    ['/assets/app.js', 404],
    ['/', 404],
    ['/demonstratie', 404],
  ])('%s is %i', async (path, status) => {
    await open({ base: '/demo/' })
    expect((await get(path, navigation)).status).toBe(status)
  })
})
