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
