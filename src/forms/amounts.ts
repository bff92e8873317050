import { readable } from '@/domain/typed-text'
import { readDigits } from './numbers'

/** An amount as it was read from a text, in whole euro cents. */
export interface AmountReading {
  cents: number
  /** What it would be if the mark before three digits, read as one of thousands, was meant for cents. */
  doubt: number | null
}

/** In cents: 100 billion euro. What is larger can only be a slip, and is written down no more to the cent. */
export const largestAmount = 10_000_000_000_000

const currency = /^(?:€|eur(?:os?)?\b) ?| ?(?:€|eur(?:os?)?)$/gi
/** Before the amount, or behind it as in bookkeeping; the sign of the euro may stand between. */
const minus = /^[-\u2212] ?|(?<=\d) ?[-\u2212]$/

/**
 * Reads an amount as people write it in Dutch or in English: `1250`, `1.250`, `1.250,00`, `1,250.00`, `1250,00`,
 * `€ 1 250`, `1250,-`.
 *
 * A single comma or dot before three digits stands for thousands: `1,250` is one thousand two hundred and fifty.
 *
 * @returns `'negative'` for an amount below zero, `'too-large'` for one above the largest, `null` when it is not an amount
 */
export function readAmount(typed: string): AmountReading | 'negative' | 'too-large' | null {
  const unsigned = readable(typed)
    .replace(/[.,][-\u2212]+(?= ?\D*$)/, '')
    .replaceAll(currency, '')
  const bare = unsigned.replace(minus, '').replaceAll(currency, '')
  const digits = readDigits(bare)
  if (!digits || digits.decimals.length > 2) return null
  const cents = Number(digits.whole) * 100 + Number(digits.decimals.padEnd(2, '0'))
  if (minus.test(unsigned)) return 'negative'
  if (cents > largestAmount) return 'too-large'
  return { cents, doubt: digits.doubtful ? Math.floor(cents / 1000) : null }
}

/** What `readAmount` reads, in whole euro cents; `null` for all that is no amount from zero on. */
export function parseAmount(typed: string): number | null {
  const read = readAmount(typed)
  return read === null || typeof read === 'string' ? null : read.cents
}

/** `€ 1.250,00`, from whole euro cents. */
export function spellAmount(cents: number, language = 'nl') {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-BE', {
    style: 'currency',
    currency: 'EUR',
  })
  return format.format(cents / 100).replaceAll(' ', '\u00a0')
}

/** `1.250,00` as a Belgian types it, or `1,250.00` in English, from whole euro cents. */
export const typedAmount = (cents: number, language = 'nl') =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-BE', { minimumFractionDigits: 2 }).format(
    cents / 100,
  )
