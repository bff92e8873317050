import { applicationTerms, depositTerms } from '../../tests/examples/deadlines'
import { describe, expect, it } from 'vitest'
import { addDays, daysUntil, yearsAfter } from './deadlines'

const edges = [
  ['the day itself', '2026-09-03', 0, '2026-09-03'],
  ['a day that has passed', '2026-01-01', -1, '2025-12-31'],
  ['the night summer time starts', '2026-03-28', 2, '2026-03-30'],
  ['the night summer time ends', '2026-10-24', 2, '2026-10-26'],
] as const

const cases = [
  ...edges,
  ...applicationTerms.map(({ name, start, lastDay }) => [`14 days, ${name}`, start, 14, lastDay] as const),
  ...depositTerms.map(
    ({ name, submittedOn, deadline }) => [`30 days, ${name}`, submittedOn, 30, deadline] as const,
  ),
]

describe('addDays', () => {
  it.each(cases)('counts %s', (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })
})

describe('daysUntil', () => {
  it.each(cases)('counts %s', (_, from, days, to) => {
    expect(daysUntil(from, to)).toBe(days)
  })
})

it.each([
  ['2026-11-28', 3, '2029-11-28'],
  ['2026-11-28', -10, '2016-11-28'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2028-02-29', -4, '2024-02-29'],
  ['2096-02-29', 4, '2100-02-28'],
])('%s and %s years is %s', (day, years, other) => {
  expect(yearsAfter(day, years)).toBe(other)
})
