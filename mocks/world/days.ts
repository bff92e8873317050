import type { CalendarDate } from './schema'

/** The calendar day a number of days after another, or before it when the number is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

export const yearOf = (day: CalendarDate) => Number(day.slice(0, 4))

/** Whether a day is on the calendar: `2026-02-30` is well written but does not exist. */
export const isCalendarDay = (day: string) => /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && addDays(day, 0) === day
