import type { components } from '@/contracts/inkom'

type Size = components['schemas']['Size']

/** Of a closed financial year: full-time equivalents with one decimal, amounts in whole euro cents, `null` unknown. */
export interface Figures {
  fte: number
  turnover: number | null
  balanceSheetTotal: number | null
}

/** Another enterprise of the group; `share` is the higher of those in capital and in votes, in percent. */
export interface Related extends Figures {
  name: string
  share: number
}

/** `years` are newest first, one to three; after a takeover, merger or split the enterprise is `restructured`. */
export interface SizeFacts {
  years: (Figures & { year: number })[]
  related: Related[]
  restructured: boolean
}

/** Decree of 16 March 2012, art. 3. Under so many persons, and not above one of the amounts (in euro cents). */
interface Ceiling {
  persons: number
  turnover: number
  balanceSheetTotal: number
}
const smallCeiling: Ceiling = { persons: 50, turnover: 1_000_000_000, balanceSheetTotal: 1_000_000_000 }
const mediumCeiling: Ceiling = { persons: 250, turnover: 5_000_000_000, balanceSheetTotal: 4_300_000_000 }

/** Hundredths of percents that count: nothing under 25%, all above 50%, between them the share itself. */
function weightOf({ share }: Related) {
  if (share < 25) return 0
  return share > 50 ? 10_000 : Math.round(share * 100)
}

/** In whole units, rounded half up. */
const weigh = (units: number, weight: number) => Math.floor((units * weight + 5_000) / 10_000)

/** What is known of an amount in the whole group; `null` when nobody knows it. */
function amountOf(group: { figures: Figures; weight: number }[], amount: 'turnover' | 'balanceSheetTotal') {
  const known = group.flatMap(({ figures, weight }) => {
    const value = figures[amount]
    return value === null || weight === 0 ? [] : [weigh(value, weight)]
  })
  return known.length > 0 ? known.reduce((sum, part) => sum + part) : null
}

/** The enterprise with its partners and linked enterprises (annex to Recommendation 2003/361/EC, art. 6). */
function withGroup(own: Figures, related: Related[]): Figures {
  const members = related.map((one) => ({ figures: one, weight: weightOf(one) }))
  const group = [{ figures: own, weight: 10_000 }, ...members]
  const tenths = group.map(({ figures, weight }) => weigh(Math.round(figures.fte * 10), weight))
  return {
    fte: tenths.reduce((sum, part) => sum + part) / 10,
    turnover: amountOf(group, 'turnover'),
    balanceSheetTotal: amountOf(group, 'balanceSheetTotal'),
  }
}

/** Over by persons, or by every amount that is known. */
function isOver({ fte, turnover, balanceSheetTotal }: Figures, ceiling: Ceiling) {
  const turnoverOver = turnover === null || turnover > ceiling.turnover
  const balanceOver = balanceSheetTotal === null || balanceSheetTotal > ceiling.balanceSheetTotal
  return fte >= ceiling.persons || (turnoverOver && balanceOver)
}

/**
 * Art. 4(2) of the annex: what the last two years agree on holds; when they do not, it is as it was in the oldest.
 *
 * @param years - newest first, three at most
 */
function hasPassed(years: Figures[], ceiling: Ceiling) {
  const over = years.map((figures) => isOver(figures, ceiling))
  const agreed = over[0] === over[1] ? over[0] : over.at(-1)
  return agreed === true
}

/** The size that Inkom concludes from the figures of an enterprise and its group. */
export function sizeOf({ years, related, restructured }: SizeFacts): Size {
  const counted = (restructured ? years.slice(0, 1) : years).map((own) => withGroup(own, related))
  if (hasPassed(counted, mediumCeiling)) return 'large'
  return hasPassed(counted, smallCeiling) ? 'medium' : 'small'
}
