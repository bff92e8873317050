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

/**
 * Writes the parts as one value: `YYYY-MM-DD` when there are three numbers (the year in four digits), even if
 * there is no such day; an empty text when there is nothing; otherwise what was typed, joined by `-`.
 */
export function joinDate(parts: DateParts) {
  const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => part.replaceAll(/[\s-]/g, ''))
  if (!day && !month && !year) return ''
  const numbers = /^\d{1,2}$/.test(day ?? '') && /^\d{1,2}$/.test(month ?? '') && /^\d{4}$/.test(year ?? '')
  return numbers ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : `${year}-${month}-${day}`
}

/** The opposite of `joinDate`. */
export function splitDate(value: string): DateParts {
  const [year = '', month = '', day = ''] = value.split('-')
  return { day, month, year }
}

/** Reads a whole date pasted into one input: `3/11/2026`, `03-11-2026`, `3.11.2026`, `2026-11-03`. */
export function parsePastedDate(text: string): DateParts | null {
  const trimmed = text.trim()
  const [, day = '', month = '', year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(trimmed) ?? []
  if (year) return { day, month, year }
  return iso.test(trimmed) ? splitDate(trimmed) : null
}
