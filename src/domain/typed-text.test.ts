import { describe, expect, it } from 'vitest'
import { isBlank, keptText, readable } from './typed-text'

describe('what is seen of a text', () => {
  it.each([
    ['zero width space', 'BE68\u200b5390', 'BE685390'],
    ['marks of direction', '\u202a1999.900.171\u202c', '1999.900.171'],
    ['soft hyphen', '04\u00ad70', '0470'],
    ['byte order mark', '\ufeff1250', '1250'],
    ['fillers and variation selectors', '\u3164a\u115f\ufe0fb\u034f', 'ab'],
    ['an empty braille cell', '\u2800a', 'a'],
    ['control characters', 'a\u0000\u0007b', 'ab'],
    ['wide digits and letters', '\uff11\uff12\uff0e\uff15\uff10 \uff45', '12.50 e'],
    ['no-break spaces', '1\u00a0250\u202f000', '1 250 000'],
    ['several spaces', '  a \t b\n', 'a b'],
    ['minus, kept', '\u2212100', '\u2212100'],
  ])('%s', (_, typed, seen) => {
    expect(readable(typed)).toBe(seen)
  })

  it.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015'])('%s is a hyphen', (dash) => {
    expect(readable(`1${dash}2`)).toBe('1-2')
  })
})

it.each([
  ['', true],
  [' \u200b\ufeff\u00a0', true],
  ['\u3164', true],
  ['\u2800 \ufe0f', true],
  ['\u0301', true],
  ['\u0000\u0007', true],
  ['e\u0301', false],
  ['\u200bx', false],
  ['👩\u200d🔧', false],
])('%j is blank: %s', (typed, blank) => {
  expect(isBlank(typed)).toBe(blank)
})

it.each([
  ['a name behind a mark that turns it around', '\u202etuoH naV moT', 'tuoH naV moT'],
  ['a name between isolates', ' \u2068Tom\u2069 ', 'Tom'],
  ['an emoji of several, kept whole', '👩\u200d🔧 Sara', '👩\u200d🔧 Sara'],
  ['Arabic, which has its own direction', 'سارة', 'سارة'],
  ['nothing to see', '\u3164', ''],
])('%s is kept', (_, typed, kept) => {
  expect(keptText(typed)).toBe(kept)
})
