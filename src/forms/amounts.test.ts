import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestAmount, parseAmount, readAmount, spellAmount, typedAmount } from './amounts'

describe('an amount', () => {
  it.each([
    ['1250', 125_000],
    ['1.250,00', 125_000],
    ['1,250.00', 125_000],
    ['€1,250.00', 125_000],
    ['1250,00', 125_000],
    ['1250.00', 125_000],
    ['€ 1 250', 125_000],
    ['1250 euro', 125_000],
    ['1.250,00 euros', 125_000],
    ['EUR 1250', 125_000],
    ['1\u00a0250,50', 125_050],
    ['1\u202f250.50', 125_050],
    ['1250,5', 125_050],
    ['1250.5', 125_050],
    ['1.234.567,89', 123_456_789],
    ['1,234,567.89', 123_456_789],
    ['1.250.00', 125_000],
    ['1.250.000', 125_000_000],
    ['1,250,000', 125_000_000],
    ['12.50', 1_250],
    ['0,99', 99],
    ['0', 0],
    ['007', 700],
    ['  590  ', 59_000],
    ['1250,-', 125_000],
    ['1250,\u2013 euro', 125_000],
    ['\u202a€ 1\u200b250\u202c', 125_000],
    ['\ufeff1250\u00ad,00', 125_000],
  ])('%j is %d cents, without a doubt', (typed, cents) => {
    expect(readAmount(typed)).toEqual({ cents, doubt: null })
  })

  it.each([
    ['1.250', 125_000, 125],
    ['1,250', 125_000, 125],
    ['€1.250', 125_000, 125],
    ['1,200 €', 120_000, 120],
    ['12,345', 1_234_500, 1_234],
  ])('%j is %d cents, or else %d', (typed, cents, doubt) => {
    expect(readAmount(typed)).toEqual({ cents, doubt })
  })

  it.each(['-100', '\u2212100', '€ -100', '-€100', '- 1.250,00', '\u20131250', '100-', '1.250,00 \u2212'])(
    '%j is negative, and no amount',
    (typed) => {
      expect(readAmount(typed)).toBe('negative')
      expect(parseAmount(typed)).toBeNull()
    },
  )

  it.each([
    '12.5000',
    '1250,000',
    '1.250,000',
    '1 250.000',
    '0,500',
    '1.25.0',
    '1 25',
    '1,2,3',
    '12,50,00',
    'duizend',
    '-duizend',
    '100 - 200',
    '€',
    '-',
    '',
    '\u200b',
    '1e3',
  ])('%j cannot be read', (typed) => {
    expect(readAmount(typed)).toBeNull()
  })

  it('is read up to 100 billion euro', () => {
    expect(readAmount('100.000.000.000,00')).toEqual({ cents: largestAmount, doubt: null })
    for (const typed of ['100.000.000.000,01', '90071992547409,91', '99999999999999999999']) {
      expect(readAmount(typed)).toBe('too-large')
      expect(parseAmount(typed)).toBeNull()
    }
  })

  const cents = fc.integer({ min: 0, max: 10 ** 12 })

  it('is read as it is written on the screens, in both languages', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        for (const written of [typedAmount(amount), spellAmount(amount), spellAmount(amount, 'en')]) {
          expect(readAmount(written)).toEqual({ cents: amount, doubt: null })
          expect(readAmount(`\u2212${written}`)).toBe('negative')
        }
      }),
    )
  })
})
