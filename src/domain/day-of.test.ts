import { expect, it } from 'vitest'
import { dayOf } from './day-of'

it.each([
  ['half past midnight in winter', '2026-11-23T23:30:00Z', '2026-11-24'],
  ['half past eleven at night in winter', '2026-11-23T22:30:00Z', '2026-11-23'],
  ['half past midnight in summer', '2026-07-23T22:30:00Z', '2026-07-24'],
  ['half past eleven at night in summer', '2026-07-23T21:30:00Z', '2026-07-23'],
  ['an instant written elsewhere', '2026-12-31T18:30:00-05:00', '2027-01-01'],
  ['milliseconds', Date.UTC(2026, 10, 23, 23, 30), '2026-11-24'],
])('is the day in Brussels: %s', (_, instant, day) => {
  expect(dayOf(instant)).toBe(day)
})
