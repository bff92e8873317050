import type { components } from '@/contracts/inkom'

type Size = components['schemas']['Size']

/**
 * Figures of one closed financial year. Full-time equivalents have one decimal; money is in whole euro cents, and
 * `null` where it is not known or not drawn up.
 */
export interface Figures {
  fte: number
  turnover: number | null
  balanceSheetTotal: number | null
}

/** Newest first, one to three years that follow each other. At least one amount of each is known. */
export type Years = (Figures & { year: number })[]

/**
 * Another enterprise of the group. `share` is the higher of the shares in capital and in votes, in percent with at
 * most two decimals. Its figures are of its last closed year and stand for the earlier years too.
 */
export interface Related extends Figures {
  name: string
  share: number
}

/** What the size follows from. `restructured` is after a takeover, merger or split: only the newest year counts. */
export interface SizeFacts {
  years: Years
  related: Related[]
  restructured: boolean
}

/** How one enterprise of the group counts; `part` is what is added for it. */
export interface CountedRelated {
  name: string
  share: number
  counted: 'whole' | 'pro-rata' | 'not'
  part: Figures
}

/** One year with its group, and the size it would have by that year alone. */
export interface YearCalculation {
  year: number
  own: Figures
  related: CountedRelated[]
  total: Figures
  size: Size
}

/** The years that count, newest first, and the size they lead to. */
export interface SizeCalculation {
  years: YearCalculation[]
  size: Size
}

const million = 100_000_000
/** Under so many persons, and not above one of the amounts. */
export const ceilings = {
  small: { fte: 50, turnover: 10 * million, balanceSheetTotal: 10 * million },
  medium: { fte: 250, turnover: 50 * million, balanceSheetTotal: 43 * million },
}

/** From this share an enterprise is a partner, above the other it is linked (annex to the Recommendation, art. 3). */
const partnerFrom = 25
const linkedAbove = 50

const nothing: Figures = { fte: 0, turnover: null, balanceSheetTotal: null }

/** In tenths: sums of decimals drift. */
const toTenths = (fte: number) => Math.round(fte * 10)

/** A share of a whole number, rounded half up. It counts in hundredths of percents, so that halves are exact. */
const shareOf = (whole: number, share: number) => Math.round((whole * Math.round(share * 100)) / 10_000)

function proRata({ fte, turnover, balanceSheetTotal }: Figures, share: number): Figures {
  return {
    fte: shareOf(toTenths(fte), share) / 10,
    turnover: turnover === null ? null : shareOf(turnover, share),
    balanceSheetTotal: balanceSheetTotal === null ? null : shareOf(balanceSheetTotal, share),
  }
}

function countRelated({ name, share, fte, turnover, balanceSheetTotal }: Related): CountedRelated {
  const figures = { fte, turnover, balanceSheetTotal }
  if (share < partnerFrom) return { name, share, counted: 'not', part: nothing }
  return share > linkedAbove
    ? { name, share, counted: 'whole', part: figures }
    : { name, share, counted: 'pro-rata', part: proRata(figures, share) }
}

/** An amount that one of the two does not know counts as zero; it stays unknown when neither knows it. */
const addAmounts = (a: number | null, b: number | null) =>
  a === null && b === null ? null : (a ?? 0) + (b ?? 0)

const add = (a: Figures, b: Figures): Figures => ({
  fte: (toTenths(a.fte) + toTenths(b.fte)) / 10,
  turnover: addAmounts(a.turnover, b.turnover),
  balanceSheetTotal: addAmounts(a.balanceSheetTotal, b.balanceSheetTotal),
})

/** The persons always count; of the amounts one under its ceiling is enough, and one that is unknown is not under it. */
const fits = ({ fte, turnover, balanceSheetTotal }: Figures, ceiling: (typeof ceilings)['small']) =>
  fte < ceiling.fte &&
  ((turnover !== null && turnover <= ceiling.turnover) ||
    (balanceSheetTotal !== null && balanceSheetTotal <= ceiling.balanceSheetTotal))

function sizeByYear(total: Figures): Size {
  if (fits(total, ceilings.small)) return 'small'
  return fits(total, ceilings.medium) ? 'medium' : 'large'
}

/**
 * Whether the enterprise is over a ceiling: as in the oldest year, until two years in a row say otherwise
 * (annex to the Recommendation, art. 4(2)).
 *
 * @param years - newest first
 */
function staysOver(years: Size[], isOver: (size: Size) => boolean): boolean {
  const over = years.map(isOver).toReversed()
  return over.reduce((state, now, at) => (now === over[at - 1] ? now : state), over[0] ?? false)
}

/** Each ceiling has its own two years: small, medium, large in a row makes medium. */
function sizeOverYears(years: Size[]): Size {
  if (staysOver(years, (size) => size === 'large')) return 'large'
  return staysOver(years, (size) => size !== 'small') ? 'medium' : 'small'
}

/**
 * The size of an enterprise with the steps that lead to it, to propose and to show. Inkom decides.
 *
 * Decree of 16 March 2012 on economic support, art. 3, which follows the annex to Recommendation 2003/361/EC: linked
 * enterprises (over 50%) are added whole, partners (25% to 50%) pro rata, rounded half up to a tenth of a full-time
 * equivalent and to the cent. A ceiling counts as passed after two years in a row.
 */
export function sizeCalculation({ years, related, restructured }: SizeFacts): SizeCalculation {
  const counted = related.map(countRelated)
  const calculations = (restructured ? years.slice(0, 1) : years).map(({ year, ...own }) => {
    const total = counted.reduce((sum, { part }) => add(sum, part), own)
    return { year, own, related: counted, total, size: sizeByYear(total) }
  })
  return { years: calculations, size: sizeOverYears(calculations.map(({ size }) => size)) }
}

/** The size of an enterprise, see `sizeCalculation`. */
export const sizeOf = (facts: SizeFacts): Size => sizeCalculation(facts).size
