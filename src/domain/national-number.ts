import { isLeapYear } from './deadlines'
import { shortOf97, withoutMarks } from './typed-number'

/** Days of the months; February in a leap year. */
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The year of birth follows from which of the two ways of counting gives the check digits. */
function birthYear(digits: string): number | null {
  const base = digits.slice(0, 9)
  const check = digits.slice(9)
  const year = Number(digits.slice(0, 2))
  if (shortOf97(base) === check) return 1900 + year
  return shortOf97(`2${base}`) === check ? 2000 + year : null
}

/**
 * Whether a month and a day can be of a birth. A bis number has 20 or 40 more in its month, a fictional person 60;
 * zeros stand for what nobody knows.
 */
function canBeBorn(year: number, counted: number, day: number): boolean {
  if (counted > 72) return false
  const month = counted % 20
  if (month === 0) return day === 0
  const length = month === 2 && !isLeapYear(year) ? 28 : (monthLengths[month - 1] ?? -1)
  return day <= length
}

/**
 * Reads a national register number as people type it; dots, dashes, slashes and spaces do not count.
 *
 * @returns eleven digits, or `null` for what cannot be one. Whether the number exists is for the service to say.
 */
export function readNationalNumber(typed: string): string | null {
  const digits = withoutMarks(typed)
  if (!/^\d{6}(?!000|999)\d{5}$/.test(digits)) return null
  const year = birthYear(digits)
  const born = year !== null && canBeBorn(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)))
  return born ? digits : null
}

/** `85.66.14-901.53`, from eleven digits. Only where the person just typed it: elsewhere it is masked. */
export const formatNationalNumber = (digits: string) =>
  digits.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5')

/**
 * `85.66.14-***.**`: how a number stands on a screen where it was not just typed.
 *
 * @param digits - eleven digits
 */
export const maskNationalNumber = (digits: string) =>
  digits.replace(/^(\d\d)(\d\d)(\d\d)\d{5}$/, '$1.$2.$3-***.**')
