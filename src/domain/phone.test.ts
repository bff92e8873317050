import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedPhones, copiedPhones, refusedPhones } from '../../tests/examples/contact'
import { formatPhone, isMobile, parsePhone } from './phone'

/** Shows where the text cannot break. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

describe('parsePhone', () => {
  it.each([...acceptedPhones, ...copiedPhones])('reads %s', (typed, phone) => {
    expect(parsePhone(typed)).toBe(phone)
  })

  it.each(refusedPhones)('refuses %s', (_, typed) => {
    expect(parsePhone(typed)).toBeNull()
  })

  it.each([
    ['+32470123456', true],
    ['+3245531700', false],
    ['+3225531700', false],
  ])('%s is a mobile number: %s', (phone, mobile) => {
    expect(isMobile(phone)).toBe(mobile)
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
