import { describe, expect, it } from 'vitest'
import { sizeCalculation, type Figures } from '@/domain/size'
import { sizeNotes, type NotedFacts } from './size-notes'
import type { Size } from './size.schema'

const million = 100_000_000
const persons = { small: 10, medium: 100, large: 300 } as const satisfies Record<Size, number>
const figures = (size: Size): Figures => ({ fte: persons[size], turnover: million, balanceSheetTotal: null })

/** Sizes by year, from 2025 back. */
function notesOf(sizes: Size[], given: Partial<NotedFacts> = {}, related: [share: number][] = []) {
  const calculation = sizeCalculation({
    years: sizes.map((size, at) => ({ year: 2025 - at, ...figures(size) })),
    related: related.map(([share]) => ({ name: 'Moeder', share, fte: 1, turnover: 1, balanceSheetTotal: 1 })),
    restructured: false,
  })
  const facts = { yearsGiven: sizes.length, group: 'no', relatedGiven: related.length, ...given } as const
  return { size: calculation.size, notes: sizeNotes(calculation, facts) }
}

const twoYears = { oldest: 2023, middle: 2024, newest: 2025 }

describe('the rule of two years', () => {
  it.each<[string, Size[], Size, ReturnType<typeof sizeNotes>]>([
    ['one year', ['medium'], 'medium', []],
    ['years that agree', ['small', 'small', 'small'], 'small', []],
    [
      'a year above between two below',
      ['small', 'medium', 'small'],
      'small',
      [{ note: 'one-year-above', year: 2024 }],
    ],
    ['a newest year above', ['medium', 'small'], 'small', [{ note: 'one-year-above', year: 2025 }]],
    ['a newest year below', ['small', 'medium'], 'medium', [{ note: 'one-year-below', year: 2025 }]],
    [
      'two years above',
      ['medium', 'medium', 'small'],
      'medium',
      [{ note: 'two-years-above', ...twoYears, was: 'small' }],
    ],
    [
      'two years below',
      ['medium', 'medium', 'large'],
      'medium',
      [{ note: 'two-years-below', ...twoYears, was: 'large' }],
    ],
    [
      'two years above one ceiling, of which one is above the other too',
      ['large', 'medium', 'small'],
      'medium',
      [
        { note: 'one-year-above', year: 2025 },
        { note: 'two-years-above', ...twoYears, was: 'small' },
      ],
    ],
    [
      'years on both sides',
      ['small', 'large', 'medium'],
      'medium',
      [
        { note: 'one-year-below', year: 2025 },
        { note: 'one-year-above', year: 2024 },
      ],
    ],
  ])('is explained for %s', (_, sizes, size, notes) => {
    expect(notesOf(sizes)).toEqual({ size, notes })
  })
})

describe('beside the years', () => {
  it('says that a takeover leaves one year', () => {
    expect(notesOf(['small'], { yearsGiven: 3 }).notes).toEqual([{ note: 'only-last-year', year: 2025 }])
  })

  it('is provisional as long as the group is not told', () => {
    expect(notesOf(['small'], { group: '' }).notes).toEqual([{ note: 'group-not-told' }])
  })

  it('is provisional as long as a part of the group cannot be counted', () => {
    expect(notesOf(['small'], { group: 'yes', relatedGiven: 2 }, [[60]]).notes).toEqual([
      { note: 'group-not-complete' },
    ])
  })

  it.each<[string, Size[], number, string[]]>([
    ['estimates the earlier years of a group', ['small', 'small'], 30, ['group-estimated']],
    ['estimates nothing for one year', ['small'], 30, []],
    ['estimates nothing for who does not count', ['small', 'small'], 24.9, []],
  ])('%s', (_, sizes, share, expected) => {
    const { notes } = notesOf(sizes, { group: 'yes' }, [[share]])
    expect(notes.map(({ note }) => note)).toEqual(expected)
  })
})
