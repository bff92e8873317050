/** How a person can be reached: one rule for all services. */
import { readable, withoutMarks } from './typed-text'

/**
 * A Belgian phone number, mobile or fixed, as people type it: `0470 00 00 01`, `(02) 553 17 00`,
 * `+32 (0)2 553 17 00`, `+32 0470 00 00 01`, `32470000001`.
 *
 * @returns `+32` and the digits; `null` when it is none
 */
export function readPhone(typed: string): string | null {
  const [, national] =
    /^(?:(?:\+|00)?320?|0)(4[5-9]\d{7}|(?!4[5-9])[1-9]\d{7})$/.exec(
      withoutMarks(typed).replace(/[()]/g, ''),
    ) ?? []
  return national ? `+32${national}` : null
}

const name = '[^\\s@.,;:<>()"]+'
const label = '[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?'
const addressShape = new RegExp(`^${name}(\\.${name})*@(${label}\\.)+(xn--[a-z\\d-]+|\\p{L}{2,})$`, 'u')

/**
 * An e-mail address: letters and digits of any language, in the domain parted by single dots, 254 characters at most.
 *
 * @returns the address without what is not seen; `null` when it cannot be one
 */
export function readEmail(typed: string): string | null {
  const address = readable(typed)
  return address.length <= 254 && addressShape.test(address) ? address : null
}
