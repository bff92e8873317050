/**
 * The simulated government over real HTTP, beside the app built alone, for other teams: `npm run services`.
 *
 * PORT (4010; 0 takes a free one), HOST (this machine only) and BASE change where; what else the environment says is told in
 * scripts/configuration.js (the app) and mocks/services/introspection.ts (the services). All state is in memory.
 */
import { fileURLToPath } from 'node:url'
import { addressOf, createFetchListener } from './fetch-listener.js'
import { openOrExplain } from './open-server.js'
import { basePath, createStaticListener } from './serve.js'

const built = new URL('../dist-services/', import.meta.url)
const base = basePath(process.env)

/** @typedef {(given: { app: string, environment: NodeJS.ProcessEnv }) => import('./fetch-listener.js').Host} CreateHttpHost */

/** @returns {Promise<{ createHttpHost: CreateHttpHost }>} */
const loadGovernment = () =>
  import(new URL('government/http-host.js', built).href).catch(() => {
    console.error('The services are not built. Start them with: npm run services')
    process.exit(1)
  })

/**
 * The address by its right name, for a person who opens a page by another name of this machine: issuer, redirect address
 * and cookie hang on localhost. Null when there is nothing to mend.
 *
 * @param {import('node:http').IncomingMessage} incoming
 * @param {string} origin
 */
function rightAddress(incoming, origin) {
  const { host = '', accept = '' } = incoming.headers
  const misnamed = /^(127\.0\.0\.1|\[::1\])(:|$)/.test(host) && !origin.endsWith(`//${host}`)
  const readable = URL.canParse(incoming.url ?? '/', origin)
  return misnamed && readable && accept.includes('text/html') ? addressOf(incoming, origin) : null
}

const { createHttpHost } = await loadGovernment()

/** @param {string} origin @returns {import('node:http').RequestListener} */
function listenerAt(origin) {
  const answered = createFetchListener(
    createHttpHost({ app: origin + base, environment: process.env }),
    origin,
  )
  const serve = createStaticListener({ folder: fileURLToPath(new URL('app', built)), base })
  return async (incoming, outgoing) => {
    const location = rightAddress(incoming, origin)
    if (location) outgoing.writeHead(307, { location, 'cache-control': 'no-store' }).end()
    else if (!(await answered(incoming, outgoing))) await serve(incoming, outgoing)
  }
}

const { origin, close } = await openOrExplain({
  environment: process.env,
  usualPort: 4010,
  command: 'npm run services',
  listenerAt,
})
const app = origin + base
console.log(`e-loket kmo-portefeuille (demo), the app alone: ${app}`)
console.log(`Its simulated government, and how to use it:     ${app}services`)
console.log(`OpenID issuer, client "demo-client":             ${app}services/acm/op`)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, close)
