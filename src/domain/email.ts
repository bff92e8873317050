import { readable } from './typed-text'

const label = /^(?:(?:e-?)?mail(?:to|[ -]?adres|[ -]?address)?\s*:|(?:e-?)?mail\s)\s*/i
/** Brackets of an address book, the subject of a link, and what followed the address in a sentence. */
const around = /^<|(?:\?\S*|[>.,;:\s]+)$/g

/** Letters and digits of any language, parted by single dots; in the domain at least one, and no other marks. */
const address =
  /^[^\s@.,;:<>()"]+(?:\.[^\s@.,;:<>()"]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:xn--[a-z\d-]+|\p{L}{2,})$/u
/** RFC 5321 takes no longer one. */
const longest = 254

/**
 * Reads an e-mail address as people type it or copy it: `naam@onderneming.be`, `mailto:naam@onderneming.be`,
 * `E-mail: naam@onderneming.be,`.
 *
 * @returns the address alone, or `null` for what cannot be one. Whether somebody reads it only a message tells.
 */
export function parseEmail(typed: string): string | null {
  const bare = readable(typed).replace(label, '').replaceAll(around, '')
  return bare.length <= longest && address.test(bare) ? bare : null
}
