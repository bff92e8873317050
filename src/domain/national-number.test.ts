import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedNumbers, refusedNumbers } from '../../tests/examples/national-number'
import { wrongDigits } from '../../tests/support/wrong-digits'
import { formatNationalNumber, maskNationalNumber, readNationalNumber } from './national-number'

describe('readNationalNumber', () => {
  it.each(acceptedNumbers)('reads %s', (_, typed, number) => {
    expect(readNationalNumber(typed)).toBe(number)
  })

  it.each(refusedNumbers)('refuses %s', (_, typed) => {
    expect(readNationalNumber(typed)).toBeNull()
  })
})

it('writes a number as it stands on a card', () => {
  expect(formatNationalNumber('85661490153')).toBe('85.66.14-901.53')
})

it('masks all but the birthday', () => {
  expect(maskNationalNumber('85661490153')).toBe('85.66.14-***.**')
})

const day = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

/** Of anybody born in one of the two centuries: ordinary, bis and fictional. */
const number = fc
  .tuple(day, fc.constantFrom(0, 20, 40, 60), fc.integer({ min: 1, max: 998 }))
  .map(([birth, added, serial]) => {
    const [year = '', month = '', date = ''] = birth.toISOString().slice(0, 10).split('-')
    const base =
      year.slice(2) + String(Number(month) + added).padStart(2, '0') + date + String(serial).padStart(3, '0')
    const counted = Number(year < '2000' ? base : `2${base}`)
    return base + String(97 - (counted % 97)).padStart(2, '0')
  })

it('reads what it writes', () => {
  fc.assert(
    fc.property(number, (one) => {
      expect(readNationalNumber(formatNationalNumber(one))).toBe(one)
    }),
  )
})

/** The 2 that counts before births from 2000 on weighs as much as 6 years: 2002 looks like 1908, 1996 like 2090. */
const isSixYearsOff = (one: string, other: string) =>
  one[0] === other[0] && Math.abs(Number(one[1]) - Number(other[1])) === 6

it('refuses a single wrong digit, unless it is six years off in the other century', () => {
  fc.assert(
    fc.property(number, (one) => {
      const accepted = wrongDigits(one).filter((other) => readNationalNumber(other))
      expect(accepted.filter((other) => !isSixYearsOff(one, other))).toEqual([])
    }),
  )
})

it('cannot tell a birth in 2002 from one in 1908', () => {
  expect(readNationalNumber('02.64.11-908.57')).toBe('02641190857')
  expect(readNationalNumber('08.64.11-908.57')).toBe('08641190857')
})
