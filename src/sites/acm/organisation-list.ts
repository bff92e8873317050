import { withoutMarks } from '@/domain/typed-number'
import { readable } from '@/domain/typed-text'
import type { Organisation } from './acm.api'

/** So many stand on one page of the list. */
export const pageSize = 25

const words = (text: string) =>
  readable(text)
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    // An enterprise number is also written as a VAT number.
    .replace(/\bbe\s*(?=\d)/g, '')
    .split(/\s+/)
    .filter(Boolean)

/**
 * The organisations in whose name, number or municipality every word stands, in the order of the list. Capitals,
 * accents and the dots and spaces of a number make no difference.
 */
export function findOrganisations(organisations: readonly Organisation[], sought: string): Organisation[] {
  const asked = words(sought)
  // With its marks a number falls apart into words.
  const number = /^(?:BE)?(\d+)$/i.exec(withoutMarks(sought))?.[1]
  return organisations.filter(({ naam, orgcode, gemeente }) => {
    const told = words(`${naam} ${orgcode} ${gemeente}`)
    if (number !== undefined) return told.join('').includes(number)
    return asked.every((word) => told.join(' ').includes(word))
  })
}

/**
 * The pages to offer in a long row: the first, the last and those beside the current one; null where a few are left
 * out. One that would be left out alone is offered.
 */
export function pagesAround(current: number, last: number): (number | null)[] {
  const near = (page: number) => page === 1 || page === last || Math.abs(page - current) <= 1
  const between = (page: number) => near(page - 1) && near(page + 1)
  const offered = Array.from({ length: last }, (_, at) => at + 1).filter(
    (page) => near(page) || between(page),
  )
  return offered.flatMap((page, at) => (page - (offered[at - 1] ?? 0) > 1 ? [null, page] : [page]))
}
