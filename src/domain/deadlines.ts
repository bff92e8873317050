/**
 * Counting calendar days. A day is `YYYY-MM-DD` in Europe/Brussels; it is counted as a UTC midnight, so that no
 * change to summer time makes a day shorter or longer.
 */
const dayInMilliseconds = 86_400_000

/** The day that lies `days` calendar days after a day; before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10)
}

/** Calendar days from one day until another: 0 on the day itself, negative when it has passed. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds)
}

/** Whether a year has a 29 February. */
export const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The same day some years later, or before when `years` is negative; of 29 February the last one of the month. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  return `${year}${day.endsWith('-02-29') && !isLeapYear(year) ? '-02-28' : day.slice(4)}`
}
