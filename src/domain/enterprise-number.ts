import { shortOf97, withoutMarks } from './typed-number'

const label =
  /^(?:btw|vat|tva|kbo|ondernemingsn(?:umme)?r|enterprise number)(?![a-z])[-\s.:]*(?:n(?:umme)?r[\s.:]*)?/i

/**
 * Reads an enterprise number, or the VAT number that is the same with `BE` before it, as people type it:
 * `1999.900.171`, `BE 0566.988.259`, `BTW-nummer: BE …`, or with nine digits as before 2008.
 *
 * The last two digits are 97 minus the remainder of the first eight by 97. `formatEnterpriseNumber` writes it.
 *
 * @returns ten digits, or `null` for what cannot be one. Whether the enterprise exists is for KBO to say.
 */
export function parseEnterpriseNumber(typed: string): string | null {
  const [, digits] = /^(?:BE)?([01]?\d{9})$/i.exec(withoutMarks(typed, label)) ?? []
  if (!digits) return null
  const number = digits.padStart(10, '0')
  return number.slice(8) === shortOf97(number.slice(0, 8)) ? number : null
}
