import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrongDigits } from '../../tests/support/wrong-digits'
import { formatEstablishmentNumber, parseEstablishmentNumber } from './establishment-number'

it.each([
  ['ten digits', '8999900124'],
  ['with dots', '8.999.900.124'],
  ['with spaces', ' 8 999 900 124 '],
])('reads %s', (_, typed) => {
  expect(parseEstablishmentNumber(typed)).toBe('8999900124')
})

it('reads one that begins with 2', () => {
  expect(parseEstablishmentNumber('2.147.812.701')).toBe('2147812701')
})

it.each([
  ['nothing', ''],
  ['wrong check digits', '8.999.900.125'],
  ['nine digits', '8.999.900.12'],
  ['a first digit 9, with its check digits', '9000000049'],
  ['an enterprise number', '1999.900.171'],
  ['BE before it', 'BE 8.999.900.124'],
])('refuses %s', (_, typed) => {
  expect(parseEstablishmentNumber(typed)).toBeNull()
})

it('writes it as KBO does, and leaves anything else as it is', () => {
  expect(formatEstablishmentNumber('8999900124')).toBe('8.999.900.124')
  expect(formatEstablishmentNumber('899990012')).toBe('899990012')
})

const number = fc
  .integer({ min: 20_000_000, max: 89_999_999 })
  .map((base) => `${base}${String(97 - (base % 97)).padStart(2, '0')}`)

it('reads what it writes', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(parseEstablishmentNumber(formatEstablishmentNumber(one))).toBe(one)
    }),
  )
})

it('refuses a single wrong digit', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(wrongDigits(one).filter((other) => parseEstablishmentNumber(other))).toEqual([])
    }),
  )
})
