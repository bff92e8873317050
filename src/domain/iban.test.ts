import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrongDigits } from '../../tests/support/wrong-digits'
import { formatIban } from './formats'
import { parseIban } from './iban'

it.each([
  ['a Belgian number', 'BE16985000000174', 'BE16985000000174'],
  ['groups of four', 'BE68 5390 0754 7034', 'BE68539007547034'],
  ['small letters, dots and dashes', 'be68-5390.0754-7034', 'BE68539007547034'],
  ['spaces that do not break', 'BE68\u00a05390\u00a00754\u00a07034', 'BE68539007547034'],
  ['a number on an invoice', 'IBAN: BE68 5390 0754 7034,', 'BE68539007547034'],
  ['a number on an invoice, without a colon', 'IBAN BE68 5390 0754 7034', 'BE68539007547034'],
  ['a label in words', 'Rekeningnummer BE68 5390 0754 7034', 'BE68539007547034'],
  ['what is not seen', '\u202aBE68\u200b5390\u00ad0754\u20137034\u202c', 'BE68539007547034'],
  ['a German number', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
  ['a Dutch number', 'NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
])('reads %s', (_, typed, iban) => {
  expect(parseIban(typed)).toBe(iban)
})

it.each([
  ['nothing', ''],
  ['only a country', 'BE'],
  ['only the label', 'IBAN:'],
  ['two labels', 'IBAN IBAN BE68 5390 0754 7034'],
  ['wrong check digits', 'BE69 5390 0754 7034'],
  ['right check digits, but not the Belgian ones', 'BE41 0918 1173 5141'],
  ['a Belgian number that is too short', 'BE68 5390 0754 703'],
  ['an account number from before IBAN', '539-0075470-34'],
  ['a country outside SEPA', 'TR33 0006 1005 1978 6457 8413 26'],
  ['a country that is none', 'XX68 5390 0754 7034'],
  ['a card number', '4111 1111 1111 1111'],
])('refuses %s', (_, typed) => {
  expect(parseIban(typed)).toBeNull()
})

/** The check digits after the country make the whole, with the letters as numbers and moved to the end, 1 by 97. */
const ibanOf = (country: 'BE' | 'DE', account: string) => {
  const letters = [...country].map((letter) => letter.charCodeAt(0) - 55).join('')
  return country + String(98n - (BigInt(`${account}${letters}00`) % 97n)).padStart(2, '0') + account
}

const belgian = fc
  .integer({ min: 0, max: 9_999_999_999 })
  .map((base) => ibanOf('BE', String(base).padStart(10, '0') + String(base % 97 || 97).padStart(2, '0')))
const german = fc
  .bigInt({ min: 0n, max: 999_999_999_999_999_999n })
  .map((account) => ibanOf('DE', String(account).padStart(18, '0')))
const number = fc.oneof(belgian, german)

it('reads what it writes', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(parseIban(formatIban(one))).toBe(one)
    }),
  )
})

it('refuses a single wrong digit', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(wrongDigits(one).filter((other) => parseIban(other))).toEqual([])
    }),
  )
})
