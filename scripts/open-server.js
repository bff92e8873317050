/**
 * Puts a server on a port of this machine.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'

/** What the person who starts the server has to change; its message is a sentence for the terminal. */
export class CannotOpen extends Error {}

/** @param {string | undefined} given @param {number} usual */
function portFrom(given, usual) {
  if (!given) return usual
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given)
  throw new CannotOpen(`PORT has to be a number from 0 to 65535, and "${given}" is none.`)
}

/** The numbers of `localhost`; not every machine has both. */
const loopback = ['127.0.0.1', '::1']

/**
 * Where to listen, and by which name the server is then called. For everybody (`0.0.0.0`, `::`) the own machine still
 * says localhost.
 *
 * @param {string} host - empty for the own machine only
 */
function placesFor(host) {
  if (!host || host === 'localhost') return { numbers: loopback, name: 'localhost' }
  if (['0.0.0.0', '::'].includes(host)) return { numbers: [host], name: 'localhost' }
  return { numbers: [host], name: host.includes(':') ? `[${host}]` : host }
}

/** @param {NodeJS.ErrnoException} error @param {{ port: number, host: string, command: string }} asked */
function explained(error, { port, host, command }) {
  if (error.code === 'EADDRINUSE') {
    const other = port < 65_535 ? port + 1 : port - 1
    return new CannotOpen(`Port ${port} is in use. Choose another one: PORT=${other} ${command}`)
  }
  if (error.code === 'EACCES')
    return new CannotOpen(`Port ${port} is not for everybody. Choose one above 1023.`)
  if (host && ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? '')) {
    return new CannotOpen(`HOST has to be an address of this machine, and "${host}" is none.`)
  }
  return error
}

/**
 * Listens on PORT, for this machine only unless HOST says otherwise.
 *
 * @param {object} given
 * @param {Record<string, string | undefined>} given.environment
 * @param {number} given.usualPort - when PORT says nothing; 0 takes a free one
 * @param {string} given.command - that started the server, for the advice
 * @param {(origin: string) => import('node:http').RequestListener} given.listenerAt - what answers, once the origin is known
 * @returns {Promise<{ origin: string, close: () => void }>}
 * @throws CannotOpen
 */
export async function openServer({ environment, usualPort, command, listenerAt }) {
  const { HOST: host = '' } = environment
  let port = portFrom(environment.PORT, usualPort)
  const { numbers, name } = placesFor(host)
  /** @type {import('node:http').Server[]} */
  const servers = []
  const close = () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  }

  for (const number of numbers) {
    const server = createServer()
    try {
      await once(server.listen(port, number), 'listening')
    } catch (cause) {
      const error = /** @type {NodeJS.ErrnoException} */ (cause)
      // A machine without this kind of number has the other.
      if (numbers.length > 1 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? '')) continue
      close()
      throw explained(error, { port, host, command })
    }
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
    servers.push(server)
  }
  const origin = `http://${name}:${port}`
  const listener = listenerAt(origin)
  for (const server of servers) server.on('request', listener)
  return { origin, close }
}

/**
 * Opens a server from the command line; where it cannot be, a sentence says why, and the process ends with 1.
 *
 * @param {Parameters<typeof openServer>[0]} given
 */
export async function openOrExplain(given) {
  try {
    return await openServer(given)
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
