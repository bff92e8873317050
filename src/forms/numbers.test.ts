import { describe, expect, it } from 'vitest'
import { readNumber, spellNumber, typedNumber, type Quantity } from './numbers'

describe('a number', () => {
  it.each<[Quantity, string, number]>([
    ['fte', '1200', 1200],
    ['fte', '1 200', 1200],
    ['fte', '1.200,5', 1200.5],
    ['fte', '1,200.5', 1200.5],
    ['fte', '1 200.5', 1200.5],
    ['fte', '12.345.678', 12_345_678],
    ['fte', '7,5', 7.5],
    ['fte', '7.5', 7.5],
    ['fte', '7.55', 7.55],
    ['fte', '7,555', 7.555],
    ['fte', '1,200', 1.2],
    ['fte', '0,5', 0.5],
    ['fte', '0.5', 0.5],
    ['fte', '\u202a7,\u200b5 VTE\u202c', 7.5],
    ['percentage', ' 33,33 % ', 33.33],
    ['percentage', '12.5%', 12.5],
    ['percentage', '50 procent', 50],
    ['percentage', '0', 0],
    ['hours', '14', 14],
    ['hours', '1 000', 1000],
    ['hours', '1\u202f000', 1000],
    ['hours', '14 uur', 14],
    ['hours', '14uur', 14],
    ['hours', '14 u', 14],
    ['hours', '14 u.', 14],
    ['hours', '14 uren', 14],
    ['hours', '14 hours', 14],
    ['hours', '1 hour', 1],
    ['hours', '14 h', 14],
    ['hours', '12,5', 12.5],
    ['hours', '12.25', 12.25],
    ['hours', '12,75 uur', 12.75],
    ['days', '2 dagen', 2],
    ['days', '1 day', 1],
  ])('%s: %j is %d, without a doubt', (quantity, typed, value) => {
    expect(readNumber(typed, quantity)).toEqual({ value, doubt: null })
  })

  it.each<[Quantity, string, number, number]>([
    ['fte', '1.200', 1200, 1.2],
    ['percentage', '12.500', 12_500, 12.5],
    ['hours', '1.000', 1000, 1],
    ['hours', '1,000', 1000, 1],
    ['hours', '1.000 uur', 1000, 1],
  ])('%s: %j is %d, or else %d', (quantity, typed, value, doubt) => {
    expect(readNumber(typed, quantity)).toEqual({ value, doubt })
  })

  it.each<[Quantity, string]>([
    ['fte', ''],
    ['fte', '\u200b'],
    ['fte', 'tien'],
    ['fte', '-1'],
    ['fte', '\u22121'],
    ['fte', '1,2,3'],
    ['fte', '1,234,567'],
    ['fte', '1.2.3'],
    ['fte', '1.200.5'],
    ['fte', '1234.567'],
    ['fte', '0.500'],
    ['fte', '1.2000'],
    ['fte', ',5'],
    ['fte', '7,'],
    ['fte', '1e3'],
    ['hours', '14 dagen'],
    ['days', '14 uur'],
    ['hours', 'uur'],
    ['hours', '-14'],
  ])('%s: %j cannot be read', (quantity, typed) => {
    expect(readNumber(typed, quantity)).toBeNull()
  })
})

it.each([
  [1200, 'VTE', 'nl', '1.200_VTE'],
  [7.5, 'VTE', 'nl', '7,5_VTE'],
  [1200.5, 'FTE', 'en', '1,200.5_FTE'],
  [12.5, '%', 'nl', '12,5%'],
] as const)('writes %d with %s (%s) as %s', (value, unit, language, text) => {
  expect(spellNumber(value, unit, language).replaceAll('\u00a0', '_')).toBe(text)
})

it.each([14, 12.25, 1999.75])('%d in a field is read as it was', (value) => {
  expect(readNumber(typedNumber(value), 'hours')?.value).toBe(value)
})
