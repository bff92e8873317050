import type { CalendarDate, Instant } from './schema'

/** The calendar day a number of days after another, or before it when the number is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

export const yearOf = (day: CalendarDate) => Number(day.slice(0, 4))

/** Whether a day is on the calendar: `2026-02-30` is well written but does not exist. */
export const isCalendarDay = (day: string) => /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day

const brusselsHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  hourCycle: 'h23',
})

/**
 * Two o'clock at night in Brussels on a day. In the night in which the clock is put forward it is then three, and in
 * the one in which it is put back it is the first of two.
 */
export function twoAtNight(day: CalendarDate): Instant {
  // In Brussels it is then one o'clock, or two in summer: never yet past the change of the hour.
  const midnight = Date.parse(day)
  const hours = 2 - Number(brusselsHour.format(midnight))
  return new Date(midnight + hours * 3_600_000).toISOString()
}
