import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatEnterpriseNumber,
  formatEuros,
  formatIban,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDate,
  formatTime,
} from './formats'

/** Shows where the text cannot break. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

describe('formats', () => {
  it.each([
    ['money', formatMoney(125_000), '€_1.250,00'],
    ['money without cents of its own', formatMoney(5), '€_0,05'],
    ['negative money', formatMoney(-1_250), '€_-12,50'],
    ['money in English', formatMoney(125_000, 'en'), '€1,250.00'],
    ['money in a sentence', formatEuros(125_000), '1.250_euro'],
    ['money in a sentence, with cents', formatEuros(125_050), '1.250,50_euro'],
    ['money in an English sentence', formatEuros(41_300, 'en'), '413_euros'],
    ['a number', formatNumber(1_234.567), '1.234,57'],
    ['a percentage', formatPercent(30), '30%'],
    ['a percentage with a fraction', formatPercent(17.5), '17,5%'],
    ['a day', formatDate('2026-11-03'), '3_november_2026'],
    ['a day in English', formatDate('2026-11-03', 'en'), '3_November_2026'],
    ['a day in a table', formatShortDate('2026-11-03'), '03/11/2026'],
    ['a day in an English table', formatShortDate('2026-11-03', 'en'), '03/11/2026'],
    ['an instant in winter', formatDateTime('2026-11-03T13:05:00Z'), '3_november_2026 om_14:05'],
    ['an instant in summer', formatDateTime('2026-07-03T13:05:00Z'), '3_juli_2026 om_15:05'],
    [
      'an instant that is already the next day in Brussels',
      formatDateTime('2026-11-02T23:30:00Z'),
      '3_november_2026 om_00:30',
    ],
    ['a time', formatTime('2026-11-03T13:05:00Z'), '14:05'],
    ['a time in English', formatTime('2026-11-03T13:05:00Z', 'en'), '14:05'],
    ['an enterprise number', formatEnterpriseNumber('1999900171'), '1999.900.171'],
    ['what is no enterprise number', formatEnterpriseNumber('199990017'), '199990017'],
    ['an account number', formatIban('BE68539007547034'), 'BE68_5390_0754_7034'],
    ['an account number with spaces', formatIban('BE68 5390 0754 7034'), 'BE68_5390_0754_7034'],
  ])('write %s', (_, text, expected) => {
    expect(seen(text)).toBe(expected)
  })
})
