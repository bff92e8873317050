import { withoutMarks } from './typed-number'

const nbsp = '\u00a0'

const label = /^(?:tel(?:efoon)?|gsm|mobiel|mobile|phone|[tm])(?![a-z])[\s.:]*/i

/** How the digits after `+32` are grouped; the first that fits counts. A few area codes have one digit. */
const groupings: [shape: RegExp, written: string][] = [
  [/^(4\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4'],
  [/^(800|90\d)(\d\d)(\d{3})$/, '0$1 $2 $3'],
  [/^([2349])(\d{3})(\d\d)(\d\d)$/, '0$1 $2 $3 $4'],
  [/^(\d\d)(\d\d)(\d\d)(\d\d)$/, '0$1 $2 $3 $4'],
]

/**
 * Reads a Belgian phone number, mobile or fixed, as people type it: `0470 12 34 56`, `(02) 553 17 00`,
 * `+32 (0)2 553 17 00`, `+32 0470 12 34 56`, `tel:+32470123456`, or without the plus.
 *
 * It looks at the length only; which ranges are in use changes too often. What begins like a mobile number must be as
 * long as one, so that a digit left out is noticed.
 *
 * @returns `+32` and the digits, or `null` for what cannot be one
 */
export function parsePhone(typed: string): string | null {
  const number = withoutMarks(typed, label).replaceAll(/[()]/g, '')
  const [, national] = /^(?:(?:\+|00)?320?|0)(4[5-9]\d{7}|(?!4[5-9])[1-9]\d{7})$/.exec(number) ?? []
  return national ? `+32${national}` : null
}

/** Whether a number that was read is a mobile one. */
export const isMobile = (phone: string) => /^\+324[5-9]\d{7}$/.test(phone)

/** `0470 12 34 56` or `02 553 17 00`, unbroken, from any spelling. What cannot be read is given back as it is. */
export function formatPhone(phone: string): string {
  const national = parsePhone(phone)?.slice('+32'.length) ?? ''
  const [shape, written] = groupings.find(([one]) => one.test(national)) ?? []
  return shape && written ? national.replace(shape, written.replaceAll(' ', nbsp)) : phone
}
