import { operations } from 'virtual:contract-requests'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../rules/typed-text'
import { kept } from './reading'

/** Whether Inkom's contract takes this as the name of a contact person, of at most eighty characters. */
function isPerson(person: string) {
  const { fitsBody } = operations.find(({ id }) => id === 'saveSections') ?? {}
  return fitsBody?.({ contact: { person, email: 'iemand@onderneming.example', phone: null } })
}

it.each([
  ['', true],
  [' \u00a0\u202f\n', true],
  ['\u200b\u200c\u200d\u200e\u200f\u00ad\u2060\ufeff', true],
  ['\u3164\u2800\ufe0f', true],
  ['\u0301\u0000\u0007', true],
  ['\u200bx', false],
  ['👩\u200d🔧', false],
])('%j is blank: %s', (typed, blank) => {
  expect(isBlank(typed)).toBe(blank)
  expect(isPerson(typed)).toBe(!blank)
})

describe('a text as it is kept', () => {
  it.each([
    [undefined, ''],
    [' Neen. ', 'Neen.'],
    [' \u200b', ''],
    ['\u202etuoH\u202c', 'tuoH'],
    ['Goed 👩\u200d🔧', 'Goed 👩\u200d🔧'],
  ])('%j is %j', (typed, expected) => {
    expect(kept(typed)).toBe(expected)
  })
})

it('counts no more characters than there may be', () => {
  expect(isPerson('👩'.repeat(80))).toBe(true)
  expect(isPerson('a'.repeat(81))).toBe(false)
})
