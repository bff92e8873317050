import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone, parsePhone } from './phone'

/** Shows where the text cannot break. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

describe('parsePhone', () => {
  it.each([
    ['0470 12 34 56', '+32470123456'],
    ['0470/12.34.56', '+32470123456'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0032 470-12-34-56', '+32470123456'],
    ['+32 (0)470 12 34 56', '+32470123456'],
    ['0470\u00a012\u00a034\u00a056', '+32470123456'],
    ['02 553 17 00', '+3225531700'],
    ['+32 (0)2 553 17 00', '+3225531700'],
    ['04 222 33 44', '+3242223344'],
    ['050 12 34 56', '+3250123456'],
    ['(02) 553 17 00', '+3225531700'],
    ['(0470) 12 34 56', '+32470123456'],
    ['32470123456', '+32470123456'],
    ['32 2 553 17 00', '+3225531700'],
  ])('reads %s', (typed, phone) => {
    expect(parsePhone(typed)).toBe(phone)
  })

  it.each([
    ['nothing', ''],
    ['a mobile number with a digit left out', '0470 12 34 5'],
    ['a mobile number with a digit too many', '0470 12 34 567'],
    ['a fixed number with a digit left out', '02 553 17 0'],
    ['a number without its first zero', '470 12 34 56'],
    ['a short number', '1700'],
    ['two zeros', '00470 12 34 56'],
    ['a digit left out after 32', '32 470 12 34 5'],
    ['a French number', '+33 1 23 45 67 89'],
    ['letters', '0470 KM OP OR'],
    ['two numbers', '0470 12 34 56, 02 553 17 00'],
  ])('refuses %s', (_, typed) => {
    expect(parsePhone(typed)).toBeNull()
  })
})

describe('formatPhone', () => {
  it.each([
    ['a mobile number', '+32470123456', '0470_12_34_56'],
    ['a number in Brussels', '+3225531700', '02_553_17_00'],
    ['a number in Antwerp', '+3232223344', '03_222_33_44'],
    ['a number in Liège', '+3242223344', '04_222_33_44'],
    ['a number in Ghent', '+3292223344', '09_222_33_44'],
    ['a number in Bruges', '+3250123456', '050_12_34_56'],
    ['a number in Stavelot', '+3280223344', '080_22_33_44'],
    ['a free number', '+3280012345', '0800_12_345'],
    ['a paid number', '+3290212345', '0902_12_345'],
    ['a number as it was typed', '0470/12.34.56', '0470_12_34_56'],
    ['a foreign number, as it is', '+33123456789', '+33123456789'],
    ['what is no number, as it is', 'onbekend', 'onbekend'],
  ])('writes %s', (_, phone, text) => {
    expect(seen(formatPhone(phone))).toBe(text)
  })
})

/** There are no check digits: a wrong digit cannot be seen, a digit too many or too few at the end can. */
const phone = fc
  .oneof(
    fc.integer({ min: 450_000_000, max: 499_999_999 }),
    fc.integer({ min: 10_000_000, max: 44_999_999 }),
    fc.integer({ min: 50_000_000, max: 99_999_999 }),
  )
  .map((national) => `+32${national}`)

it('reads what it writes', () => {
  fc.assert(
    fc.property(phone, (one) => {
      expect(parsePhone(formatPhone(one))).toBe(one)
    }),
  )
})

it('refuses a digit too many or too few at the end', () => {
  fc.assert(
    fc.property(phone, fc.integer({ min: 0, max: 9 }), (one, digit) => {
      expect(parsePhone(`${one}${digit}`)).toBeNull()
      expect(parsePhone(one.slice(0, -1))).toBeNull()
    }),
  )
})
