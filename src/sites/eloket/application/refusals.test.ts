import { describe, expect, it } from 'vitest'
import { application as english } from '@/locales/en/application'
import { application as dutch } from '@/locales/nl/application'
import { refusalCodes, refusalMessage } from './refusals'

describe.each([
  ['Dutch', dutch.refusals],
  ['English', english.refusals],
])('in %s', (_, refusals: Record<string, string>) => {
  it.each(refusalCodes)('the refusal %s has a text', (code) => {
    expect(refusals[code]).toBeTruthy()
  })
})

it('gives the day and the amount that came with the refusal', () => {
  const error = { field: 'project.serviceEnd', code: 'end-too-late', lastDay: '2027-12-31', minimum: 10_000 }
  expect(refusalMessage(error)).toEqual({
    key: 'application.refusals.end-too-late',
    params: { code: 'end-too-late', lastDay: { day: '2027-12-31' }, minimum: { cents: 10_000 } },
  })
})

it('has a text for a code it does not know', () => {
  expect(refusalMessage({ field: 'project.title', code: 'too-funny' })).toEqual({
    key: 'application.refusals.other',
    params: { code: 'too-funny' },
  })
})
