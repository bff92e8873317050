import { readable } from '@/domain/typed-text'

/** A number as it was read from a text. */
export interface NumberReading {
  value: number
  /** What it would be if the mark before three digits, read as one of thousands, was meant for decimals. */
  doubt: number | null
}

/** The digits before and after the decimal mark. */
interface Digits {
  whole: string
  decimals: string
  /** Of a single mark before three digits: it may have been meant as the decimal one. */
  doubtful: boolean
}

/** Thousands begin with no 0, and have the same mark everywhere. */
const thousands = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/
const isWhole = (text: string) => /^\d+$/.test(text) || thousands.test(text)
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')
const whole = (text: string, doubtful = false): Digits => ({ whole: digitsOf(text), decimals: '', doubtful })

/**
 * Reads the digits of a number without its unit, as people write it in Dutch or in English.
 *
 * - Of two different marks the last one is the decimal mark: `1.250,5` and `1,250.5`.
 * - A single comma or dot before exactly three digits is a mark of thousands: `1,200` and `1.200`.
 *
 * @param decimalComma - whether a comma is the decimal mark wherever it stands
 */
export function readDigits(text: string, decimalComma = false): Digits | null {
  const [, head = '', mark, tail = ''] = /^(.*)([.,])(\d*)$/.exec(text) ?? []
  if (mark === undefined) return isWhole(text) ? whole(text) : null
  const surely = decimalComma && mark === ','
  const alone = /^\d*$/.test(head)
  if (!surely && thousands.test(text)) return whole(text, alone)
  // `1.250.00`: only cents can be told from thousands where both have the same mark.
  if (head.includes(mark) && (surely || tail.length !== 2)) return null
  if (alone && !surely && tail.length > 2) return null
  return tail !== '' && isWhole(head) ? { whole: digitsOf(head), decimals: tail, doubtful: false } : null
}

/**
 * What is counted: the unit that may be typed behind it, and whether a comma can only be a decimal mark. Full-time
 * equivalents and percentages are small and have decimals.
 */
const quantities = {
  fte: { unit: / ?(?:vte|fte)$/i, decimalComma: true },
  percentage: { unit: / ?(?:%|procent|percent)$/i, decimalComma: true },
  hours: { unit: / ?(?:u|uur|uren|h|hours?)\.?$/i, decimalComma: false },
  days: { unit: / ?(?:d|dag|dagen|days?)\.?$/i, decimalComma: false },
}

export type Quantity = keyof typeof quantities

/**
 * Reads a number in any usual spelling: `1200`, `1.200`, `1 200`, `1.200,5`, `1,200.5`, `7,5`, `7.5`, `7,5 %`,
 * `14 uur`.
 *
 * @returns `null` when it is not a number. A negative number is none.
 */
export function readNumber(typed: string, quantity: Quantity): NumberReading | null {
  const { unit, decimalComma } = quantities[quantity]
  const digits = readDigits(readable(typed).replace(unit, ''), decimalComma)
  if (!digits) return null
  const value = Number(`${digits.whole}.${digits.decimals || 0}`)
  return { value, doubt: digits.doubtful ? value / 1000 : null }
}

/** `1.200 VTE` or `12,5%`: a number with its unit, unbroken. */
export function spellNumber(value: number, unit: string, language = 'nl') {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-BE', { maximumFractionDigits: 20 })
  return `${format.format(value)}${unit === '%' ? '' : '\u00a0'}${unit}`
}

/**
 * How to write a number with decimals: `7,5`, or `7.5` in English. `null` where it would not be read as that number:
 * a mark before three digits is one of thousands.
 */
export function decimalWriting(value: number, quantity: Quantity, language = 'nl'): string | null {
  const written = language === 'en' ? String(value) : typedNumber(value)
  return readNumber(written, quantity)?.value === value ? written : null
}

/** `7,5`: a number as it stands in a field, with a comma in both languages. */
export const typedNumber = (value: number) => String(value).replace('.', ',')
