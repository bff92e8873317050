import { describe, expect, it } from 'vitest'
import { queryOf, readSearch, soughtQuery } from './search-address'

describe('the address of a search', () => {
  it.each([
    ['nothing', { kind: '', query: '', page: '' }, { kind: 'ondernemingen', query: '', page: 1 }],
    [
      'a search',
      { kind: 'projecten', query: 'excel', page: '3' },
      { kind: 'projecten', query: 'excel', page: 3 },
    ],
    [
      'an unknown kind',
      { kind: 'personen', query: 'x', page: '' },
      { kind: 'ondernemingen', query: 'x', page: 1 },
    ],
    [
      'spaces around',
      { kind: '', query: '  van hout ', page: '' },
      { kind: 'ondernemingen', query: 'van hout', page: 1 },
    ],
    ['page 0', { kind: '', query: '', page: '0' }, { kind: 'ondernemingen', query: '', page: 1 }],
    [
      'a page that is no number',
      { kind: '', query: '', page: '2e1' },
      { kind: 'ondernemingen', query: '', page: 1 },
    ],
    [
      'a page beyond all',
      { kind: '', query: '', page: '9999' },
      { kind: 'ondernemingen', query: '', page: 1000 },
    ],
  ] as const)('with %s is read', (_, address, search) => {
    expect(readSearch(address)).toEqual(search)
  })

  it('never asks more than Inkom takes', () => {
    expect(readSearch({ kind: '', query: 'x'.repeat(200), page: '' }).query).toHaveLength(80)
  })

  it('leaves out what goes by itself', () => {
    expect(queryOf({ kind: 'ondernemingen', query: '', page: 1 })).toEqual({})
    expect(queryOf({ kind: 'projecten', query: 'excel', page: 2 })).toEqual({
      soort: 'projecten',
      zoek: 'excel',
      pagina: '2',
    })
  })
})

it.each([
  [' be 1999900171', '1999.900.171'],
  ['8999900124', '8.999.900.124'],
  ['***010/8068/17183***', '+++010/8068/17183+++'],
  ['B-9300', '9300'],
  ['2026kmo004711', '2026KMO004711'],
  ['dv.0 900\u2011001', 'DV.O900001'],
  ['\u202a1999.900\u200b.171\u202c', '1999.900.171'],
  ['Van\u00ad Hout\ufeff', 'Van Hout'],
  ['  Van Hout ', 'Van Hout'],
  ['1999', '1999'],
])('seeks %s as %s', (typed, sought) => {
  expect(soughtQuery(typed)).toBe(sought)
})
