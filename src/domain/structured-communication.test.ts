import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrongDigits } from '../../tests/support/wrong-digits'
import { formatCommunication, parseCommunication } from './structured-communication'

it.each([
  ['as on a form', '+++123/4567/89002+++', '123456789002'],
  ['framed by stars', '***123/4567/89002***', '123456789002'],
  ['without a frame', '123/4567/89002', '123456789002'],
  ['twelve digits', '123456789002', '123456789002'],
  ['with spaces everywhere', ' +++ 123 / 4567 / 89002 +++ ', '123456789002'],
  ['check digits 97', '+++000/0000/09797+++', '000000009797'],
])('reads one %s', (_, typed, digits) => {
  expect(parseCommunication(typed)).toBe(digits)
})

it.each([
  ['nothing', ''],
  ['wrong check digits', '+++123/4567/89012+++'],
  ['check digits 00 for 97', '+++000/0000/09700+++'],
  ['eleven digits', '+++123/4567/8900+++'],
  ['a frame that is not closed', '+++123/4567/89002'],
  ['two kinds of frame', '+++123/4567/89002***'],
  ['a frame of two', '++123/4567/89002++'],
  ['a free communication', 'factuur 2026-001'],
])('refuses %s', (_, typed) => {
  expect(parseCommunication(typed)).toBeNull()
})

it('writes it as on a form, and leaves anything else as it is', () => {
  expect(formatCommunication('900001234541')).toBe('+++900/0012/34541+++')
  expect(formatCommunication('+++900/0012/34541+++')).toBe('+++900/0012/34541+++')
})

const number = fc
  .integer({ min: 0, max: 9_999_999_999 })
  .map((base) => String(base).padStart(10, '0') + String(base % 97 || 97).padStart(2, '0'))

it('reads what it writes', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(parseCommunication(formatCommunication(one))).toBe(one)
    }),
  )
})

it('refuses a single wrong digit', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(wrongDigits(one).filter((other) => parseCommunication(other))).toEqual([])
    }),
  )
})
