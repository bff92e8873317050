import type { Duration } from '../acts/acts'
import { dayOf } from '../world/days'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Between which days the simulation can stand: there was no e-loket before. The last one is far enough. */
export const dateBounds = { earliest: '2016-04-01', latest: '2099-12-31' }

/**
 * Milliseconds to add so that the simulation stands on the day asked for, near the same time of day.
 *
 * @throws RangeError when that day does not exist
 */
export function shiftTo(asked: string, now: number): number {
  const exists = /^\d{4}-\d\d-\d\d$/.test(asked) && new Date(asked).toJSON()?.startsWith(asked)
  if (!exists) throw new RangeError(`${asked} is not a day`)
  const shift = Date.parse(asked) - Date.parse(dayOf(now))
  // Summer time may push the hour over midnight.
  return [0, -hour, hour].map((turn) => shift + turn).find((sum) => dayOf(now + sum) === asked) ?? shift
}

/**
 * Milliseconds until a length of time has passed: days by the calendar, near the same time of day.
 *
 * @throws RangeError when it is not written as ISO 8601 does, in days, hours and minutes
 */
export function shiftBy(length: Duration, now: number): number {
  const found = /^P(?!$)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(length)
  if (!found) throw new RangeError(`${length} is not a length of time`)
  const [days = 0, hours = 0, minutes = 0] = found.slice(1).map((part) => Number(part ?? 0))
  const asked = new Date(Date.parse(dayOf(now)) + days * day).toISOString().slice(0, 10)
  return shiftTo(asked, now) + hours * hour + minutes * minute
}
