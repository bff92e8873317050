import { describe, expect, it } from 'vitest'
import { acceptedNumbers, refusedNumbers } from '../../tests/examples/national-number'
import { everyone } from '../personas/everyone'
import { maskedNationalNumber, parseNationalNumber } from './national-number'

describe('parseNationalNumber', () => {
  it.each(acceptedNumbers)('reads %s', (_, typed, number) => {
    expect(parseNationalNumber(typed)).toBe(number)
  })

  it.each(refusedNumbers)('refuses %s', (_, typed) => {
    expect(parseNationalNumber(typed)).toBeNull()
  })

  it.each(everyone)('knows the number of $firstName', ({ insz }) => {
    expect(parseNationalNumber(insz)).toBe(insz)
  })
})

it('masks all but the birthday', () => {
  expect(maskedNationalNumber('85661490153')).toBe('85.66.14-***.**')
})
