import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePostalCode } from './postal-code'
import { regionOfPostalCode } from './regions'

it.each([
  ['four digits', '9000'],
  ['spaces around', ' 9000 '],
  ['B-', 'B-9000'],
  ['be', 'be 9000'],
])('reads a code with %s', (_, typed) => {
  expect(parsePostalCode(typed)).toBe('9000')
})

it.each([
  ['nothing', ''],
  ['0999', '0999'],
  ['three digits', '900'],
  ['a French code', '75008'],
  ['a Dutch code', '1012 AB'],
  ['a French prefix', 'F-9000'],
  ['the municipality too', '9000 Gent'],
])('refuses %s', (_, typed) => {
  expect(parsePostalCode(typed)).toBeNull()
})

/** There are no check digits: another digit makes another code. A digit too many or too few can be seen. */
const code = fc.integer({ min: 1000, max: 9999 }).map(String)

it('reads every code, and each lies in a region', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(parsePostalCode(one)).toBe(one)
      expect(regionOfPostalCode(one)).not.toBeNull()
    }),
  )
})

it('refuses a digit too many or too few', () => {
  fc.assert(
    fc.property(code, fc.integer({ min: 0, max: 9 }), (one, digit) => {
      expect(parsePostalCode(`${one}${digit}`)).toBeNull()
      expect(parsePostalCode(one.slice(1))).toBeNull()
    }),
  )
})
