import { shortOf97, withoutMarks } from './typed-number'

/**
 * Reads the number of an establishment as people type it. It has the check digits of an enterprise number, but
 * begins with 2 to 8.
 *
 * @returns ten digits, or `null` for what cannot be one
 */
export function parseEstablishmentNumber(typed: string): string | null {
  const number = withoutMarks(typed)
  return /^[2-8]\d{9}$/.test(number) && number.slice(8) === shortOf97(number.slice(0, 8)) ? number : null
}

/** `8.999.900.124`, as KBO writes it, from ten digits. Anything else is given back as it is. */
export const formatEstablishmentNumber = (digits: string) =>
  digits.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1.$2.$3.$4')
