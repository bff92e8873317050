import { expect, it } from 'vitest'
import { addDays, isCalendarDay, twoAtNight, yearsBefore } from './days'

it.each([
  ['2026-11-23', 3, '2023-11-23'],
  ['2028-02-29', 3, '2025-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
])('%s, %i years before, is %s', (day, years, expected) => {
  expect(yearsBefore(day, years)).toBe(expected)
})

it.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected)
})

it.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['26-01-01', false],
  ['9999-12-31', false],
  ['', false],
])('%s is on the calendar: %s', (day, exists) => {
  expect(isCalendarDay(day)).toBe(exists)
})

it.each([
  ['in winter', '2026-11-22', '2026-11-22T01:00:00.000Z'],
  ['in summer', '2026-07-01', '2026-07-01T00:00:00.000Z'],
  ['when the clock is put forward', '2026-03-29', '2026-03-29T01:00:00.000Z'],
  ['when the clock is put back', '2026-10-25', '2026-10-25T00:00:00.000Z'],
])('knows when it is two at night in Brussels %s', (_, day, expected) => {
  expect(twoAtNight(day)).toBe(expected)
})
