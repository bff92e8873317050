import { readable } from '@/domain/typed-text'
import { isOwnPath } from './access'
import type { Addresses } from './addresses'

/** What ends a sentence or closes a quotation is no part of the address in it. */
const closing = /[.,;:)\]}>'"’”»]+$/u

/** The path of an address of this app, with or without its scheme. */
function pathHere(address: string, { app, pathOf }: Addresses): string | null {
  const { protocol } = new URL(app)
  return pathOf(/^(https?:|\/)/i.test(address) ? address : `${protocol}//${address}`)
}

/** The path of the photo at the end of an address or a sentence, whatever server stands before it. */
function photoIn(address: string): string | null {
  const found = /(?<![^/])foto(\/\S*)?$/i.exec(address)?.[0]
  return found === undefined ? null : `/${found}`
}

/**
 * The path in this app of an address as people have it: with or without its scheme, in any case, pasted with what stood
 * around it.
 *
 * The photo is found by its path alone. The information page of the Flemish government gave its address on Inkom's own
 * server, `Inkom06…/foto/index.html`, and that is what people type; the server is neither asked nor shown.
 *
 * @returns `null` when it is an address elsewhere, or none
 */
export function typedPath(typed: string, addresses: Addresses): string | null {
  const address = readable(typed)
    .replaceAll('\\', '/')
    .replaceAll(/ ?\/ ?/g, '/')
    .replace(closing, '')
  const path = pathHere(address, addresses) ?? photoIn(address)
  if (!isOwnPath(path)) return null
  return /^\/foto\b/i.test(path) ? path.toLowerCase() : path
}
