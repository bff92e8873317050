/**
 * Lets a host that knows Request and Response answer the requests of a node:http server.
 */
import { Buffer } from 'node:buffer'

/** Bytes that a request may bring: far more than any form of ours. */
const limit = 1_000_000

/** @typedef {import('node:http').IncomingMessage} Incoming */
/** @typedef {import('node:http').ServerResponse} Outgoing */
/** @typedef {'malformed' | 'too-large' | 'method' | 'failed'} Reason - why nobody could answer */

/**
 * @typedef {object} Host
 * @property {(request: Request) => Promise<Response | null>} answer - null: this address is somebody else's. An answer
 *   of type "error" looks as if there were no network.
 * @property {(unreadable: { reason: Reason, address: string, headers: Headers }) => Response} refuse - answers what is
 *   no request that fetch knows
 */

/** What the sender did wrong, before anybody was asked. */
class Unreadable extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(`unreadable: ${reason}`)
    this.reason = reason
  }
}

/** @param {Incoming} incoming */
async function bodyOf(incoming) {
  /** @type {Buffer[]} */
  const parts = []
  let length = 0
  for await (const part of incoming) {
    length += part.length
    // What is too much is read and dropped: a sender who is cut off never hears why.
    if (length <= limit) parts.push(part)
  }
  if (length > limit) throw new Unreadable('too-large')
  return Buffer.concat(parts)
}

/** Those that can be read. @param {Incoming} incoming */
function headersOf({ rawHeaders }) {
  const headers = new Headers()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  }
  return headers
}

/**
 * The address on this server, whatever host the request names.
 *
 * @param {Incoming} incoming
 * @param {string} origin
 */
export function addressOf({ url = '/' }, origin) {
  const { pathname, search } = new URL(url, origin)
  return origin + pathname + search
}

/** Methods of HTTP that fetch knows no request with. */
const withoutRequest = ['CONNECT', 'TRACE', 'TRACK']

/**
 * @param {Incoming} incoming
 * @param {string} origin - of this server, whatever name it was called by
 */
async function requestOf(incoming, origin) {
  const { method = 'GET' } = incoming
  try {
    const address = new URL(addressOf(incoming, origin))
    decodeURIComponent(address.pathname)
    if (withoutRequest.includes(method)) throw new Unreadable('method')
    // HEAD is a GET of which the body stays here.
    const asked = method === 'HEAD' ? 'GET' : method
    const body = asked === 'GET' ? null : await bodyOf(incoming)
    return new Request(address, {
      method: asked,
      headers: headersOf(incoming),
      body: body?.length ? body : null,
    })
  } catch (error) {
    // An address or a header that is none.
    throw error instanceof URIError || error instanceof TypeError ? new Unreadable('malformed') : error
  }
}

/** @param {Outgoing} outgoing @param {Response} response @param {boolean} withBody */
async function send(outgoing, response, withBody) {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  const body = Buffer.from(await response.arrayBuffer())
  if (![204, 304].includes(response.status)) outgoing.setHeader('content-length', body.length)
  outgoing.writeHead(response.status).end(withBody ? body : undefined)
}

/**
 * What can be told of a request that cannot be read: where it went, and the page that may read the answer.
 *
 * @param {Incoming} incoming
 * @param {string} here - origin of this server
 */
function remainsOf(incoming, here) {
  const { origin } = incoming.headers
  const headers = new Headers(origin ? { origin } : {})
  try {
    return { address: addressOf(incoming, here), headers }
  } catch {
    return { address: here, headers }
  }
}

/**
 * @param {Host} host
 * @param {string} origin - of this server, such as `http://localhost:4010`
 * @returns {(incoming: Incoming, outgoing: Outgoing) => Promise<boolean>} whether it was answered; never rejects
 */
export function createFetchListener(host, origin) {
  /** @param {Incoming} incoming @param {Outgoing} outgoing @param {unknown} error */
  async function refuse(incoming, outgoing, error) {
    // Whoever went away while sending needs no answer, and is no failure of ours.
    if (incoming.destroyed && !incoming.complete) return
    const reason = error instanceof Unreadable ? error.reason : 'failed'
    if (reason === 'failed') console.error(error)
    if (outgoing.headersSent) outgoing.destroy()
    else {
      const answer = host.refuse({ reason, ...remainsOf(incoming, origin) })
      await send(outgoing, answer, incoming.method !== 'HEAD')
    }
  }

  return async (incoming, outgoing) => {
    try {
      const response = await host.answer(await requestOf(incoming, origin))
      if (!response) return false
      if (response.type === 'error') outgoing.destroy()
      else await send(outgoing, response, incoming.method !== 'HEAD')
    } catch (error) {
      await refuse(incoming, outgoing, error)
    }
    return true
  }
}
