/**
 * Serves a build: `node scripts/serve.js <folder>`, for this machine only. PORT (4173), HOST and BASE (the sub-path of the
 * build) change where.
 *
 * Nothing may be kept by the browser on its own account (`no-store`): what works offline works because of the app.
 * The configuration block and the security policy are written anew from the environment, so one build serves all.
 */
import { readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import sirv from 'sirv'
import {
  contentSecurityPolicy,
  environmentConfiguration,
  withConfiguration,
  withPolicy,
} from './configuration.js'
import { openOrExplain } from './open-server.js'

/**
 * Where a file really is, whatever links lead there; null when there is none.
 *
 * @param {string} file
 */
async function realFile(file) {
  try {
    const real = await realpath(file)
    return (await stat(real)).isFile() ? real : null
  } catch {
    return null
  }
}

/**
 * @typedef {object} StaticOptions
 * @property {string} folder - of the build
 * @property {string} [base] - path under which the build stands, with a slash at both ends
 * @property {Record<string, string | undefined>} [environment]
 */

/**
 * Answers every request with what stands in a build.
 *
 * @param {StaticOptions} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createStaticListener({ folder, base = '/', environment = process.env }) {
  const root = resolve(folder)
  const configuration = environmentConfiguration(environment)
  const policy = contentSecurityPolicy(configuration)

  const realRoot = realpath(root).catch(() => root)

  /** The file for a path, when there is one inside the folder. @param {string} path */
  async function fileFor(path) {
    if (!path.startsWith(base)) return null
    const file = await realFile(join(root, path.slice(base.length) || 'index.html'))
    return file?.startsWith((await realRoot) + sep) ? file : null
  }

  // Files as they stand, in the smallest form that the browser reads and the build made (vite.precompress.ts).
  const sendFile = sirv(root, { dev: true, extensions: [], brotli: true, gzip: true })

  /**
   * A page, written anew from the environment.
   *
   * @param {string} file
   * @param {string} accepted - encodings
   */
  async function pageOf(file, accepted) {
    const html = await readFile(file, 'utf8')
    const page = Buffer.from(withPolicy(withConfiguration(html, configuration), policy))
    if (/\bbr\b/.test(accepted)) return { encoding: 'br', body: brotliCompressSync(page) }
    if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: gzipSync(page) }
    return { body: page }
  }

  return async (request, response) => {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-security-policy', policy)
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('referrer-policy', 'same-origin')
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      // Only a person who opens an address gets the app; a missing file or service stays missing.
      const opens = (request.headers.accept ?? '').includes('text/html') && path.startsWith(base)
      const file = (await fileFor(path)) ?? (opens ? join(root, 'index.html') : null)
      if (!file || !['GET', 'HEAD'].includes(request.method ?? '')) {
        response
          .writeHead(file ? 405 : 404, { 'content-type': 'text/plain', ...(file && { allow: 'GET, HEAD' }) })
          .end(file ? 'Method not allowed' : 'Not found')
        return
      }
      if (extname(file) === '.html') {
        const { encoding, body } = await pageOf(file, String(request.headers['accept-encoding'] ?? ''))
        if (encoding) response.setHeader('content-encoding', encoding)
        response.setHeader('vary', 'Accept-Encoding')
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(body)
        return
      }
      request.url = `/${relative(await realRoot, file)
        .split(sep)
        .map(encodeURIComponent)
        .join('/')}`
      sendFile(request, response, () => void response.writeHead(404).end())
    } catch (error) {
      // An address that cannot be read: a broken percent-encoding, or no address at all.
      const unreadable = error instanceof URIError || error instanceof TypeError
      response.writeHead(unreadable ? 400 : 500).end()
    }
  }
}

/** The sub-path that the environment names, with a slash at both ends. @param {Record<string, string | undefined>} environment */
export const basePath = ({ BASE = '' }) => `/${BASE}/`.replace(/\/+/g, '/')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const base = basePath(process.env)
  const { origin } = await openOrExplain({
    environment: process.env,
    usualPort: 4173,
    command: 'npm start',
    listenerAt: () => createStaticListener({ folder: process.argv[2] ?? 'dist', base }),
  })
  console.log(`e-loket kmo-portefeuille (demo): ${origin}${base}`)
}
