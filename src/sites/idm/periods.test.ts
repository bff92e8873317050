import { expect, it } from 'vitest'
import { dayBefore, opensEloket, statusOn } from './periods'

const today = '2026-11-23'

it.each([
  ['2026-01-01', null, 'active'],
  [today, today, 'active'],
  ['2026-11-24', null, 'planned'],
  ['2026-01-01', '2026-11-22', 'ended'],
  ['2027-01-01', '2026-11-22', 'ended'],
  ['2027-02-01', '2027-01-31', 'ended'],
])('from %s until %s is %s', (van, tot, status) => {
  expect(statusOn({ van, tot }, today)).toBe(status)
})

it.each([
  ['2026-11-23', '2026-11-22'],
  ['2026-03-01', '2026-02-28'],
  ['2027-01-01', '2026-12-31'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before)
})

it.each([
  ['VLAIO Inkom Gebruiker', true],
  ['VLAIO Inkom Toepassingsbeheerder', true],
  ['VLAIO Subsidiedatabank Raadpleger', false],
])('%s opens the e-loket: %s', (right, opens) => {
  expect(opensEloket(right)).toBe(opens)
})
