/**
 * The simulated government over real HTTP, beside the app built alone, for other teams: `npm run services`.
 *
 * PORT (4010; 0 takes a free one) and BASE change where; what else the environment says is told in
 * scripts/configuration.js (the app) and mocks/services/introspection.ts (the services). All state is in memory.
 */
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createFetchListener } from './fetch-listener.js'
import { basePath, createStaticListener } from './serve.js'

const built = new URL('../dist-services/', import.meta.url)
const port = Number(process.env.PORT ?? 4010)
const base = basePath(process.env)

/** @typedef {(request: Request) => Promise<Response | null>} HttpHost */
/** @typedef {(given: { app: string, environment: NodeJS.ProcessEnv }) => HttpHost} CreateHttpHost */

/** @returns {Promise<{ createHttpHost: CreateHttpHost }>} */
const loadGovernment = () =>
  import(new URL('government/http-host.js', built).href).catch(() => {
    console.error('The services are not built. Start them with: npm run services')
    process.exit(1)
  })

/** @param {NodeJS.ErrnoException} error */
function failed(error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another one: PORT=4011 npm run services`
      : error.message,
  )
  process.exitCode = 1
}

/**
 * Whether a person opens a page by another name of this machine: issuer, redirect address and cookie hang on localhost.
 *
 * @param {import('node:http').IncomingMessage} incoming
 */
const isMisnamed = ({ headers: { host = '', accept = '' } }) =>
  /^(127\.0\.0\.1|\[::1\])(:|$)/.test(host) && accept.includes('text/html')

const { createHttpHost } = await loadGovernment()
const server = createServer().on('error', failed)

server.listen(port, () => {
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : port}`
  const app = origin + base
  const answered = createFetchListener(createHttpHost({ app, environment: process.env }), origin)
  const serve = createStaticListener({ folder: fileURLToPath(new URL('app', built)), base })
  server.on('request', async (incoming, outgoing) => {
    if (isMisnamed(incoming)) {
      outgoing.writeHead(307, { location: origin + incoming.url, 'cache-control': 'no-store' }).end()
    } else if (!(await answered(incoming, outgoing))) await serve(incoming, outgoing)
  })
  console.log(`e-loket kmo-portefeuille (demo), the app alone: ${app}`)
  console.log(`Its simulated government, and how to use it:     ${app}services`)
  console.log(`OpenID issuer, client "demo-client":             ${app}services/acm/op`)
})

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
