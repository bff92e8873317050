import { describe, expect, it } from 'vitest'
import { parseNumber, spellNumber } from './numbers'

describe('parseNumber', () => {
  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1.200,5', 1200.5],
    ['1 200.5', 1200.5],
    ['12.345.678', 12_345_678],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7.55', 7.55],
    ['7,555', 7.555],
    ['0,5', 0.5],
    ['0.5', 0.5],
    [' 33,33 % ', 33.33],
    ['12.5%', 12.5],
    ['12.500', 12_500],
    ['0', 0],
  ])('reads %j as %d', (typed, number) => {
    expect(parseNumber(typed)).toBe(number)
  })

  it.each(['', 'tien', '-1', '1,2,3', '1.2.3', '1.200.5', '1234.567', '0.500', '1.2000', ',5', '7,', '1e3'])(
    'refuses %j',
    (typed) => {
      expect(parseNumber(typed)).toBeNull()
    },
  )
})

it.each([
  [1200, 'VTE', 'nl', '1.200_VTE'],
  [7.5, 'VTE', 'nl', '7,5_VTE'],
  [1200.5, 'FTE', 'en', '1,200.5_FTE'],
  [12.5, '%', 'nl', '12,5%'],
] as const)('writes %d with %s (%s) as %s', (value, unit, language, text) => {
  expect(spellNumber(value, unit, language).replaceAll('\u00a0', '_')).toBe(text)
})
