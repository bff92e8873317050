import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sharesOf } from './shares'

it.each([
  ['parts that end on a half', [786_00, 177_00, 6_537_00], 7_500_00, [10.5, 2.3, 87.2]],
  ['three equal parts', [1, 1, 1], 3, [33.4, 33.3, 33.3]],
  ['parts that come out even', [2_250_00, 375_00, 4_875_00], 7_500_00, [30, 5, 65]],
  ['nothing', [0, 0, 0], 1, [0, 0, 0]],
  ['a part of the whole alone', [1], 3, [33.3]],
])('%s', (_, parts, whole, shares) => {
  expect(sharesOf(parts, whole)).toEqual(shares)
})

it('adds up to a hundred, and is never a tenth off', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(amounts, (parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0)
      fc.pre(whole > 0)
      const shares = sharesOf(parts, whole)
      expect(Math.round(shares.reduce((sum, share) => sum + share * 10, 0))).toBe(1000)
      for (const [index, share] of shares.entries()) {
        expect(Math.abs(share - ((parts[index] ?? 0) / whole) * 100)).toBeLessThan(0.1 + 1e-9)
      }
    }),
  )
})
