import { describe, expect, it } from 'vitest'
import { parseAmount, spellAmount, typedAmount } from './amounts'

describe('parseAmount', () => {
  it.each([
    ['1250', 125_000],
    ['1.250', 125_000],
    ['1.250,00', 125_000],
    ['1250,00', 125_000],
    ['1250.00', 125_000],
    ['€ 1 250', 125_000],
    ['€1.250', 125_000],
    ['1.250 €', 125_000],
    ['1250 euro', 125_000],
    ['EUR 1250', 125_000],
    ['1\u00a0250,50', 125_050],
    ['1250,5', 125_050],
    ['1250.5', 125_050],
    ['1.234.567,89', 123_456_789],
    ['1.250.00', 125_000],
    ['1.250.000', 125_000_000],
    ['12.50', 1_250],
    ['0,99', 99],
    ['0', 0],
    ['007', 700],
    ['  590  ', 59_000],
    ['1250,-', 125_000],
    ['12.5000', null],
    ['1,250.00', null],
    ['1.25.0', null],
    ['1 25', null],
    ['12,345', null],
    ['-100', null],
    ['duizend', null],
    ['€', null],
    ['', null],
    ['1e3', null],
    ['99999999999999999999', null],
  ])('reads %j as %j', (typed, cents) => {
    expect(parseAmount(typed)).toBe(cents)
  })

  it.each([0, 5, 99, 100, 59_000, 125_050, 123_456_789])('reads back %i cents as it writes them', (cents) => {
    expect(parseAmount(typedAmount(cents))).toBe(cents)
    expect(parseAmount(spellAmount(cents))).toBe(cents)
  })
})
