import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrongDigits } from '../../tests/support/wrong-digits'
import { parseEnterpriseNumber } from './enterprise-number'
import { formatEnterpriseNumber } from './formats'

it.each([
  ['ten digits', '1999900171', '1999900171'],
  ['with dots', '1999.900.171', '1999900171'],
  ['with spaces', ' 1999 900 171 ', '1999900171'],
  ['with a space that does not break', '1999\u00a0900\u00a0171', '1999900171'],
  ['a VAT number', 'BE 0566.988.259', '0566988259'],
  ['a VAT number in small letters', 'be0566988259', '0566988259'],
  ['nine digits, as before 2008', '566.988.259', '0566988259'],
  ['a VAT number of nine digits', 'BE-566.988.259', '0566988259'],
  ['a VAT number on an invoice', 'BTW BE 0566.988.259', '0566988259'],
  ['with its label', 'Btw-nummer: BE0566.988.259,', '0566988259'],
  ['with another label', 'Ondernemingsnr. 1999.900.171', '1999900171'],
  ['what is not seen', '\u202a1999.900\u200b.171\u202c', '1999900171'],
  ['long dashes', '1999\u2013900\u2212171', '1999900171'],
  ['check digits 97', '1999.907.297', '1999907297'],
])('reads %s', (_, typed, number) => {
  expect(parseEnterpriseNumber(typed)).toBe(number)
})

it.each([
  ['nothing', ''],
  ['only BE', 'BE'],
  ['check digits 00 for 97', '1999.907.200'],
  ['eight digits', '66.988.259'],
  ['eleven digits', '1999.900.171.0'],
  ['an establishment number', '8.999.900.124'],
  ['a Dutch VAT number', 'NL0566988259'],
  ['the letter O for a zero', 'O566.988.259'],
  ['digits of another script', '١٩٩٩٩٠٠١٧١'],
  ['a national register number', '85.66.14-901.53'],
])('refuses %s', (_, typed) => {
  expect(parseEnterpriseNumber(typed)).toBeNull()
})

/** Of eight digits of which the first is 0 or 1, with its check digits. */
const number = fc.integer({ min: 0, max: 19_999_999 }).map((base) => {
  const digits = String(base).padStart(8, '0')
  return digits + String(97 - (base % 97)).padStart(2, '0')
})

it('reads what it writes', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(parseEnterpriseNumber(formatEnterpriseNumber(one))).toBe(one)
    }),
  )
})

it('refuses a single wrong digit', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(wrongDigits(one).filter((other) => parseEnterpriseNumber(other))).toEqual([])
    }),
  )
})
