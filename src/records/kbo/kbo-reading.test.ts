import { describe, expect, it } from 'vitest'
import type { components as Kbo } from '@/contracts/kbo'
import {
  addressLine,
  holdsOn,
  mainActivitiesFirst,
  newest,
  preferredName,
  regionOf,
  seatOf,
} from './kbo-reading'

type Address = Kbo['schemas']['Adres']

const address = (given: Partial<Address> = {}): Address => ({
  Type: { Code: '001', Omschrijving: 'Zetel' },
  Straat: { Naam: 'Fictiestraat' },
  Huisnummer: '12',
  Busnummer: null,
  Gemeente: { PostCode: '2200', Naam: 'Herentals' },
  Land: { ISOCode: 'BE', Naam: 'België' },
  ...given,
})

const activity = (code: string, type: 'P' | 'S'): Kbo['schemas']['Activiteit'] => ({
  Nace: { Code: code, Omschrijving: 'Schrijnwerk', Versie: '2025' },
  Type: { Code: type, Omschrijving: type === 'P' ? 'Hoofdactiviteit' : 'Nevenactiviteit' },
  Groep: { Code: '001', Omschrijving: 'BTW' },
  DatumBegin: '2025-01-01',
})

describe('preferredName', () => {
  it('is the Dutch name, wherever it stands', () => {
    const names = [
      { Naam: 'Menuiserie', Taalcode: 'fr' } as const,
      { Naam: 'Schrijnwerkerij', Taalcode: 'nl' } as const,
    ]
    expect(preferredName(names)).toBe('Schrijnwerkerij')
  })

  it('is the French name before the German one when there is no Dutch one', () => {
    const names = [
      { Naam: 'Schreinerei', Taalcode: 'de' } as const,
      { Naam: 'Menuiserie', Taalcode: 'fr' } as const,
    ]
    expect(preferredName(names)).toBe('Menuiserie')
  })

  it('is null without names', () => {
    expect(preferredName([])).toBeNull()
  })
})

describe('seatOf', () => {
  it('is the address of type 001', () => {
    const branch = address({ Type: { Code: '003', Omschrijving: 'Adres van het bijkantoor' } })
    const seat = address()
    expect(seatOf([branch, seat])).toBe(seat)
    expect(seatOf([branch])).toBeNull()
  })
})

describe('addressLine', () => {
  it.each([
    ['a house', {}, 'Fictiestraat 12, 2200 Herentals'],
    ['a box', { Busnummer: '3' }, 'Fictiestraat 12 bus 3, 2200 Herentals'],
    [
      'another country',
      { Gemeente: { PostCode: '75008', Naam: 'Parijs' }, Land: { ISOCode: 'FR', Naam: 'Frankrijk' } },
      'Fictiestraat 12, 75008 Parijs, Frankrijk',
    ],
  ])('writes %s', (_, given, line) => {
    expect(addressLine(address(given))).toBe(line)
  })
})

describe('regionOf', () => {
  it('follows the postal code in Belgium', () => {
    expect(regionOf(address())).toBe('flemish')
  })

  it('is null abroad, also when the postal code looks Belgian', () => {
    const luxembourg = {
      Gemeente: { PostCode: '2200', Naam: 'Luxemburg' },
      Land: { ISOCode: 'LU', Naam: 'Luxemburg' },
    }
    expect(regionOf(address(luxembourg))).toBeNull()
  })
})

it.each([
  [null, true],
  [undefined, true],
  ['2026-11-03', true],
  ['2026-11-02', false],
])('on 3 November something that ends on %s holds: %s', (end, holds) => {
  expect(holdsOn('2026-11-03', end)).toBe(holds)
})

it('puts main activities first and keeps the order of the rest', () => {
  const activities = [activity('43320', 'S'), activity('16230', 'S'), activity('31010', 'P')]
  expect(mainActivitiesFirst(activities).map(({ Nace }) => Nace.Code)).toEqual(['31010', '43320', '16230'])
})

it('takes the legal situation that began last', () => {
  const normal = { Code: '000', DatumBegin: '2016-02-24' }
  const bankrupt = { Code: '050', DatumBegin: '2026-05-04' }
  expect(newest([normal, bankrupt])).toBe(bankrupt)
  expect(newest([bankrupt, normal])).toBe(bankrupt)
  expect(newest([])).toBeNull()
})
