/**
 * Lets a function from Request to Response answer the requests of a node:http server.
 */
import { Buffer } from 'node:buffer'

/** Bytes that a request may bring: far more than any form of ours. */
const limit = 1_000_000

/** @typedef {import('node:http').IncomingMessage} Incoming */
/** @typedef {import('node:http').ServerResponse} Outgoing */

/** What the sender did wrong, before anybody was asked. */
class Unreadable extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`unreadable: ${status}`)
    this.status = status
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
  if (length > limit) throw new Unreadable(413)
  return Buffer.concat(parts)
}

/**
 * @param {Incoming} incoming
 * @param {string} origin - of this server, whatever name it was called by
 */
async function requestOf(incoming, origin) {
  const { method = 'GET', url = '/', rawHeaders } = incoming
  try {
    const address = new URL(url, origin)
    decodeURIComponent(address.pathname)
    const headers = new Headers()
    for (let at = 0; at < rawHeaders.length; at += 2) {
      headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
    }
    // HEAD is a GET of which the body stays here.
    const asked = method === 'HEAD' ? 'GET' : method
    const body = asked === 'GET' ? null : await bodyOf(incoming)
    return new Request(new URL(address.pathname + address.search, origin), {
      method: asked,
      headers,
      body: body?.length ? body : null,
    })
  } catch (error) {
    // An address or a header that is none; a method that fetch does not know.
    throw error instanceof URIError || error instanceof TypeError ? new Unreadable(400) : error
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
 * @param {(request: Request) => Promise<Response | null>} answer - null: this address is somebody else's. An answer
 *   of type "error" looks as if there were no network.
 * @param {string} origin - of this server, such as `http://localhost:4010`
 * @returns {(incoming: Incoming, outgoing: Outgoing) => Promise<boolean>} whether it was answered; never rejects
 */
export function createFetchListener(answer, origin) {
  return async (incoming, outgoing) => {
    try {
      const response = await answer(await requestOf(incoming, origin))
      if (!response) return false
      if (response.type === 'error') outgoing.destroy()
      else await send(outgoing, response, incoming.method !== 'HEAD')
    } catch (error) {
      refuse(incoming, outgoing, error)
    }
    return true
  }
}

/** @param {Incoming} incoming @param {Outgoing} outgoing @param {unknown} error */
function refuse(incoming, outgoing, error) {
  // Whoever went away while sending needs no answer, and is no failure of ours.
  if (incoming.destroyed && !incoming.complete) return
  const status = error instanceof Unreadable ? error.status : 500
  if (status === 500) console.error(error)
  if (outgoing.headersSent) outgoing.destroy()
  else outgoing.writeHead(status, { 'cache-control': 'no-store' }).end()
}
