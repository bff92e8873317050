import type { SizeCalculation } from '@/domain/size'
import { sizes, type Size } from './size.schema'

/** Something that the figures alone do not say about a calculated size; each has a text in the catalogue. */
export type SizeNote =
  | { note: 'one-year-above' | 'one-year-below'; year: number }
  | { note: 'two-years-above' | 'two-years-below'; oldest: number; middle: number; newest: number; was: Size }
  | { note: 'only-last-year'; year: number }
  | { note: 'group-not-told' | 'group-not-complete' | 'group-estimated' }

const isAbove = (one: Size, other: Size) => sizes.indexOf(one) > sizes.indexOf(other)

/**
 * How the rule of two years made the size, from the newest year to the oldest: a single year on the other side of a
 * ceiling changes nothing, and the oldest of three years no longer counts when both later ones are on the other side.
 */
function yearNotes({ years, size }: SizeCalculation): SizeNote[] {
  const [newest, middle] = years
  return years.flatMap((one, at): SizeNote[] => {
    if (one.size === size) return []
    if (at < 2 || !newest || !middle) {
      return [{ note: isAbove(one.size, size) ? 'one-year-above' : 'one-year-below', year: one.year }]
    }
    return [
      {
        note: isAbove(size, one.size) ? 'two-years-above' : 'two-years-below',
        oldest: one.year,
        middle: middle.year,
        newest: newest.year,
        was: one.size,
      },
    ]
  })
}

/** What else there is to know about how the size was calculated. */
export interface NotedFacts {
  /** Years that stand on the page; after a takeover fewer of them count. */
  yearsGiven: number
  group: 'yes' | 'no' | ''
  /** Enterprises of the group that stand on the page, also those that cannot be counted yet. */
  relatedGiven: number
}

/** What is to be said with a calculation, the most telling first. */
export function sizeNotes(
  calculation: SizeCalculation,
  { yearsGiven, group, relatedGiven }: NotedFacts,
): SizeNote[] {
  const { years } = calculation
  const [newest] = years
  const related = newest?.related ?? []
  const grouped = related.some(({ counted }) => counted !== 'not')
  return [
    ...yearNotes(calculation),
    ...(newest && years.length < yearsGiven ? [{ note: 'only-last-year' as const, year: newest.year }] : []),
    ...(group === '' ? [{ note: 'group-not-told' as const }] : []),
    ...(group === 'yes' && related.length < relatedGiven ? [{ note: 'group-not-complete' as const }] : []),
    ...(grouped && years.length > 1 ? [{ note: 'group-estimated' as const }] : []),
  ]
}
