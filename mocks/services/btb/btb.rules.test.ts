import { describe, expect, it } from 'vitest'
import { parsePhone } from './btb.rules'

describe('parsePhone', () => {
  it.each([
    ['a mobile number', '0470 00 00 01', '+32470000001'],
    ['with slash and dots', '0470/00.00.01', '+32470000001'],
    ['from abroad', '+32 470 00 00 01', '+32470000001'],
    ['from abroad with zeros', '0032470000001', '+32470000001'],
    ['with the zero that is not dialled', '+32 (0)2 553 17 00', '+3225531700'],
    ['a fixed number in Brussels', '02 553 17 00', '+3225531700'],
    ['a fixed number in Liège', '04 223 00 00', '+3242230000'],
    ['the zone in parentheses', '(02) 553 17 00', '+3225531700'],
    ['from abroad without the plus', '32470000001', '+32470000001'],
    ['a fixed number of a long zone', '050 40 00 00', '+3250400000'],
    ['a mobile number with a digit too few', '0470 00 00 1', null],
    ['a mobile number with a digit too many', '0470 00 00 011', null],
    ['a number of the Netherlands', '+31 6 12 34 56 78', null],
    ['words', 'vraag het aan Ingrid', null],
    ['a short number', '1700', null],
  ])('%s', (_, typed, number) => {
    expect(parsePhone(typed)).toBe(number)
  })
})
