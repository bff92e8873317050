import { isCalendarDay } from '../world/days'
import { withoutMarks } from './typed-text'

/** The remainder by 97 is told as what is missing to 97, so that it is never 00. */
const checkOf = (base: string) => String(97 - (Number(base) % 97)).padStart(2, '0')

/** The check digits tell the century: for births from 2000 on a 2 is put before the nine digits first. */
function centuryOf(base: string, check: string): 19 | 20 | null {
  if (checkOf(base) === check) return 19
  return checkOf(`2${base}`) === check ? 20 : null
}

/** Bis numbers have 20 or 40 added to the month, those of fictional persons (TST) 60. A day or date may be unknown. */
function isBirthday(
  century: number,
  [year, month, day]: [year: string, month: string, day: string],
): boolean {
  const real = Number(month) % 20
  if (Number(month) > 72 || real > 12) return false
  if (real === 0) return day === '00'
  return isCalendarDay(`${century}${year}-${String(real).padStart(2, '0')}-${day === '00' ? '01' : day}`)
}

/**
 * A national register number, read as people type it: dots, dashes, slashes and spaces do not count.
 *
 * @returns eleven digits; `null` when it cannot be a number at all. Whether it is anybody's is not known here.
 */
export function parseNationalNumber(typed: string): string | null {
  const number = withoutMarks(typed)
  const [, year, month, day, serial, check] = /^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/.exec(number) ?? []
  if (!year || !month || !day || !serial || !check || serial === '000' || serial === '999') return null
  const century = centuryOf(year + month + day + serial, check)
  return century !== null && isBirthday(century, [year, month, day]) ? number : null
}

/**
 * `85.66.14-***.**`: the only way in which a number stands in an answer.
 *
 * @param insz - eleven digits
 */
export const maskedNationalNumber = (insz: string) =>
  `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}-***.**`
