import { expect, it } from 'vitest'
import { readRegistrationNumber } from './registration-number'

it.each([
  ['DV.O900001', 'DV.O900001', false],
  ['DV.0900001', 'DV.O900001', true],
  ['dv.o900001', 'DV.O900001', false],
  ['dvo 900001', 'DV.O900001', false],
  [' DV 0 900001 ', 'DV.O900001', true],
  ['DV.A900002', 'DV.A900002', false],
  ['dv.09', 'DV.O9', true],
  ['DV.O 900 001', 'DV.O900001', false],
  ['dv o900001', 'DV.O900001', false],
  ['DV-O900001', 'DV.O900001', false],
  ['DV\u2011O\u2013900001', 'DV.O900001', false],
  ['\u202aDV.O\u200b900\u00ad001\u202c', 'DV.O900001', false],
  ['DV.O900001,', 'DV.O900001', false],
])('reads %s as %s', (typed, number, corrected) => {
  expect(readRegistrationNumber(typed)).toEqual({ number, corrected })
})

it.each(['', 'Leerlabs', 'DV', 'DV.O9000011', 'DV.B900001', '900001'])(
  'does not read %s as a number',
  (typed) => {
    expect(readRegistrationNumber(typed)).toBeNull()
  },
)
