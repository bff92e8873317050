import type { CalendarDate, Instant } from './schema/time'

/** The calendar day a number of days after another, or before it when the number is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

export const yearOf = (day: CalendarDate) => Number(day.slice(0, 4))

/** Whether a day is on the calendar: `2026-02-30` is well written but does not exist. */
export const isCalendarDay = (day: string) => /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day

/** The same day some years before; of 29 February the last one of the month. */
export function yearsBefore(day: CalendarDate, years: number): CalendarDate {
  const earlier = `${yearOf(day) - years}${day.slice(4)}`
  return isCalendarDay(earlier) ? earlier : `${earlier.slice(0, 8)}28`
}

const brusselsDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The calendar day in Europe/Brussels on which an instant falls. */
export const dayOf = (at: number): CalendarDate => brusselsDay.format(at)

const brusselsHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** Milliseconds from midnight in Brussels to midnight UTC on a day: the clock changes later in the night. */
const aheadAt = (day: CalendarDate) => Number(brusselsHour.format(Date.parse(day))) * 3_600_000

/**
 * Two o'clock at night in Brussels on a day. In the night in which the clock is put forward it is then three, and in
 * the one in which it is put back it is the first of two.
 */
export const twoAtNight = (day: CalendarDate): Instant =>
  new Date(Date.parse(day) - aheadAt(day) + 2 * 3_600_000).toISOString()

/** The last second of a day in Brussels: what is due on that day still is in time. */
export function endOfDay(day: CalendarDate): Instant {
  const next = addDays(day, 1)
  return new Date(Date.parse(next) - aheadAt(next) - 1000).toISOString()
}
