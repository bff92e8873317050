import { describe, expect, it } from 'vitest'
import { sizeExamples } from '../../tests/examples/size'
import { sizeCalculation, sizeOf } from './size'

describe('the worked examples', () => {
  it.each(sizeExamples)('$name: $expected', ({ expected, ...facts }) => {
    expect(sizeOf(facts)).toBe(expected)
  })
})

const million = 100_000_000
const own = { fte: 30, turnover: 8 * million, balanceSheetTotal: null }
const linked = { name: 'Dochter', share: 60, fte: 10.5, turnover: null, balanceSheetTotal: 2 * million }
const partner = { name: 'Partner', share: 33.33, fte: 10, turnover: 100, balanceSheetTotal: 50 }
const other = { name: 'Investeerder', share: 24.99, fte: 900, turnover: 1, balanceSheetTotal: 1 }

it('shows what is counted of each enterprise of the group, and the total', () => {
  const facts = {
    years: [{ year: 2025, ...own }],
    related: [linked, partner, other],
    restructured: false,
  }
  expect(sizeCalculation(facts)).toEqual({
    size: 'small',
    years: [
      {
        year: 2025,
        own,
        related: [
          {
            name: 'Dochter',
            share: 60,
            counted: 'whole',
            part: { fte: 10.5, turnover: null, balanceSheetTotal: 2 * million },
          },
          {
            name: 'Partner',
            share: 33.33,
            counted: 'pro-rata',
            part: { fte: 3.3, turnover: 33, balanceSheetTotal: 17 },
          },
          {
            name: 'Investeerder',
            share: 24.99,
            counted: 'not',
            part: { fte: 0, turnover: null, balanceSheetTotal: null },
          },
        ],
        total: { fte: 43.8, turnover: 8 * million + 33, balanceSheetTotal: 2 * million + 17 },
        size: 'small',
      },
    ],
  })
})

const growing = [
  { year: 2025, ...own, fte: 300 },
  { year: 2024, ...own, fte: 60 },
  { year: 2023, ...own },
]

it('shows the size of each year alone beside the size they lead to', () => {
  const { years, size } = sizeCalculation({ years: growing, related: [], restructured: false })
  expect(years.map((one) => [one.year, one.size])).toEqual([
    [2025, 'large'],
    [2024, 'medium'],
    [2023, 'small'],
  ])
  expect(size).toBe('medium')
})

it('shows only the newest year after a takeover', () => {
  const { years } = sizeCalculation({ years: growing, related: [], restructured: true })
  expect(years.map(({ year }) => year)).toEqual([2025])
})
