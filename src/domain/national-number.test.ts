import { describe, expect, it } from 'vitest'
import { acceptedNumbers, refusedNumbers } from '../../tests/examples/national-number'
import { maskNationalNumber, readNationalNumber } from './national-number'

describe('readNationalNumber', () => {
  it.each(acceptedNumbers)('reads %s', (_, typed, number) => {
    expect(readNationalNumber(typed)).toBe(number)
  })

  it.each(refusedNumbers)('refuses %s', (_, typed) => {
    expect(readNationalNumber(typed)).toBeNull()
  })
})

it('masks all but the birthday', () => {
  expect(maskNationalNumber('85661490153')).toBe('85.66.14-***.**')
})
