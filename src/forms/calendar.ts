import { readable } from '@/domain/typed-text'

/** The three inputs of a date, as typed. */
export interface DateParts {
  day: string
  month: string
  year: string
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day `YYYY-MM-DD` that exists: 30 February does not. */
export function isCalendarDate(text: string) {
  if (!iso.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Month by month, in Dutch and in English. */
const monthNames = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/** The number of a month by its name, whole or cut off after three letters or more: `dec`, `Sept.`. */
function monthNumber(name: string): string | null {
  const begin = name.toLowerCase().replace(/\.$/, '')
  if (begin.length < 3) return null
  const index = monthNames.findIndex((names) => names.some((whole) => whole.startsWith(begin)))
  return index < 0 ? null : String(index + 1)
}

/**
 * The parts as they are read: a month by its name becomes its number, a year of two digits one of this century.
 * What is no part of a date stays as it was typed.
 */
export function readParts({ day, month, year }: DateParts): DateParts {
  const [seenDay, seenMonth, seenYear] = [day, month, year].map(readable) as [string, string, string]
  return {
    day: seenDay,
    month: monthNumber(seenMonth) ?? seenMonth,
    year: /^\d{2}$/.test(seenYear) ? `20${seenYear}` : seenYear,
  }
}

/** Stands for a hyphen inside a part, so that it is not taken for one between two parts. `readable` reads it as one. */
const hyphenInside = '\u2010'

/**
 * Writes the parts as one value: `YYYY-MM-DD` when there are three numbers, even if there is no such day; an empty
 * text when there is nothing; otherwise what was typed, joined by `-`.
 */
export function joinDate(typed: DateParts) {
  const { day, month, year } = readParts(typed)
  if (!day && !month && !year) return ''
  const numbers = /^\d{1,2}$/.test(day) && /^\d{1,2}$/.test(month) && /^\d{4}$/.test(year)
  return numbers
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : [year, month, day].map((part) => part.replaceAll('-', hyphenInside)).join('-')
}

/** The opposite of `joinDate`. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day, month, year }
}

const weekday =
  /^(?:(?:zo|ma|di|wo|do|vr|za)(?:\p{L}*dag)?|(?:sun|mon|tue|wed|thu|fri|sat)(?:\p{L}*day)?)\.?,? /iu
/** Between two parts: a mark with or without spaces, or a space alone. */
const mark = '(?: ?[-/.,] ?| )'
const day = '(?<day>\\d{1,2})'
const dayInWords = `${day}(?:e|ste|de|st|nd|rd|th)?(?: of)?`
const month = '(?<month>\\d{1,2})'
const monthInWords = '(?<month>\\p{L}{3,}\\.?)'
const year = '(?<year>\\d{4}|\\d{2})'
const shapes = [
  // 3/12/2026, 03.12.26, 3 12 2026
  `${day}${mark}${month}${mark}${year}`,
  // 2026-12-03
  `(?<year>\\d{4})${mark}${month}${mark}${day}`,
  // 3 december 2026, 3 dec. 2026, 3-dec-26, 3rd December 2026
  `${dayInWords}${mark}?${monthInWords}${mark}?${year}`,
  // December 3, 2026
  `${monthInWords}${mark}?${dayInWords}${mark}${year}`,
].map((shape) => new RegExp(`^${shape}$`, 'iu'))

/**
 * Reads a whole date that somebody put into one input: `03 / 12 / 2026`, `3 dec. 2026`, `03.12.2026.`, `2026-12-03`,
 * `December 3, 2026`. Of numbers the day comes first.
 *
 * @returns `null` when it is no whole date. Whether the day exists is not looked at.
 */
export function parseDate(text: string): DateParts | null {
  const seen = readable(text)
    .replace(weekday, '')
    .replace(/ ?[.,;]+$/, '')
  for (const shape of shapes) {
    const { day = '', month = '', year = '' } = shape.exec(seen)?.groups ?? {}
    const parts = readParts({ day, month, year })
    if (/^\d+$/.test(parts.month)) return parts
  }
  return null
}

/** The same while it is being typed: `3/12/20` may still become `3/12/2026`, `2026-12-0` a day of two digits. */
export const parseTypedDate = (text: string): DateParts | null =>
  /(?<!\d)\d{4}$|^\d{4}\D+\d{2}\D+\d{2}$/.test(readable(text)) ? parseDate(text) : null
