import { describe, expect, it } from 'vitest'
import type { Organisation } from './acm.api'
import { findOrganisations, pagesAround } from './organisation-list'

const organisation = (naam: string, orgcode: string, gemeente: string): Organisation => ({
  naam,
  orgcode,
  gemeente,
  rechtsvorm: 'BV',
  toegang: true,
  geregistreerdSinds: null,
  laatstGebruikt: null,
})

const list = [
  organisation('Bakkerij Gabriëls', '1999910168', 'Gent'),
  organisation('Bakkerij Aerden', '1999910267', 'Halle'),
  organisation('Dr. Elke Maris', '1999900567', 'Mechelen'),
  organisation('Café Beguinage 1999', '1999911356', 'Sint-Katelijne-Waver'),
]

describe('searching an organisation', () => {
  it.each([
    ['nothing', '', [0, 1, 2, 3]],
    ['only spaces', '   ', [0, 1, 2, 3]],
    ['part of a name', 'akker', [0, 1]],
    ['capitals', 'AERDEN', [1]],
    ['a name without its accents', 'gabriels', [0]],
    ['accents a name does not have', 'bäkkerij àerden', [1]],
    ['words in another order, of name and place', 'gent bakkerij', [0]],
    ['a name without its dot', 'dr elke', [2]],
    ['a number with dots', '1999.910.168', [0]],
    ['a number with spaces', '1999 910 168', [0]],
    ['a number as a VAT number', 'BE 1999.910.168', [0]],
    ['a VAT number without spaces', 'be1999910168', [0]],
    ['the end of a number', '910.267', [1]],
    ['a word that begins as a VAT number does', 'beguinage', [3]],
    ['a place with hyphens', 'sint-katelijne', [3]],
    ['a word and the number beside it', 'beguinage 1999', [3]],
    ['what is not there', 'slagerij', []],
    ['two words of which one is not there', 'bakkerij brugge', []],
  ])('%s', (_, sought, expected) => {
    expect(findOrganisations(list, sought)).toEqual(expected.map((at) => list[at]))
  })
})

describe('the pages that are offered', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 10, [1, 2, null, 10]],
    [2, 10, [1, 2, 3, null, 10]],
    [4, 10, [1, 2, 3, 4, 5, null, 10]],
    [5, 10, [1, null, 4, 5, 6, null, 10]],
    [10, 10, [1, null, 9, 10]],
  ])('on page %i of %i', (current, last, expected) => {
    expect(pagesAround(current, last)).toEqual(expected)
  })
})
