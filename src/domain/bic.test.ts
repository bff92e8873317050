import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bicOfIban, isBankOfIban, parseBic } from './bic'

it.each([
  ['eight characters', 'DEMOBEB0', 'DEMOBEB0'],
  ['eleven characters', 'DEMOBEB0XXX', 'DEMOBEB0XXX'],
  ['small letters and spaces', ' demo be b0 ', 'DEMOBEB0'],
  ['a label', 'BIC: DEMOBEB0', 'DEMOBEB0'],
  ['a label without a colon', 'BIC DEMOBEB0', 'DEMOBEB0'],
  ['both names of the code', 'BIC/SWIFT: DEMOBEB0.', 'DEMOBEB0'],
  ['a label that with the code would make another code', 'BIC KREDBEBB', 'KREDBEBB'],
  ['a code that begins like a label', 'BICKREDBEBB', 'BICKREDBEBB'],
  ['what is not seen', 'DEMO\u200bBE\u2011B0\ufeff', 'DEMOBEB0'],
])('reads %s', (_, typed, bic) => {
  expect(parseBic(typed)).toBe(bic)
})

it.each([
  ['nothing', ''],
  ['seven characters', 'DEMOBEB'],
  ['nine characters', 'DEMOBEB0X'],
  ['a country that does not exist', 'DEMOXXB0'],
  ['a digit in the name of the bank', 'DEM0BEB0'],
  ['an account number', 'BE16985000000174'],
])('refuses %s', (_, typed) => {
  expect(parseBic(typed)).toBeNull()
})

/** There are no check digits: another letter makes another code. */
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const mark = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
const text = (one: fc.Arbitrary<string>, length: number) =>
  fc.array(one, { minLength: length, maxLength: length }).map((all) => all.join(''))
const bic = fc
  .tuple(
    text(letter, 4),
    fc.constantFrom('BE', 'NL', 'FR'),
    text(mark, 2),
    fc.oneof(text(mark, 3), fc.constant('')),
  )
  .map((parts) => parts.join(''))

it('reads every code of a bank in a country that exists, and refuses it a character shorter', () => {
  fc.assert(
    fc.property(bic, (one) => {
      expect(parseBic(one.toLowerCase())).toBe(one)
      expect(parseBic(one.slice(0, -1))).toBeNull()
    }),
  )
})

it.each([
  ['an account at Demobank', 'BE16985000000174', 'DEMOBEB0'],
  ['an account at another Belgian bank', 'BE68539007547034', null],
  ['a foreign account with the same digits', 'DE16985000000174', null],
  ['nothing', '', null],
])('of %s it knows the bank: %s, %s', (_, iban, expected) => {
  expect(bicOfIban(iban)).toBe(expected)
})

it.each([
  ['the same country', 'DEMOBEB0', 'BE16985000000174', true],
  ['another country', 'ABNANL2A', 'BE16985000000174', false],
  ['another country, the other way about', 'DEMOBEB0', 'DE89370400440532013000', false],
  ['a French territory', 'AGRIRERX', 'FR1420041010050500013M02606', true],
  ['the Isle of Man', 'MIDLIMDD', 'GB29NWBK60161331926819', true],
  ['a territory of another country', 'MIDLIMDD', 'FR1420041010050500013M02606', false],
])('tells whether a bank can hold an account: %s', (_, bank, iban, expected) => {
  expect(isBankOfIban(bank, iban)).toBe(expected)
})
