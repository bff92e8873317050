import { withoutMarks } from './typed-number'

/** What somebody typed, read as a registration number. */
export interface ReadNumber {
  /** Such as `DV.O900001`; with fewer digits while it is being typed. */
  number: string
  /** The digit 0 stood where the letter O belongs: a well-known mistake (kmo-portefeuille V06). */
  corrected: boolean
}

const spelling = /^dv([oa0])(\d{0,6})$/i

/**
 * Reads a registration number, or its beginning, as people type it: `DV.O900001`, `dvo 900 001`, `DV-0900001`.
 *
 * @returns `null` for anything else, such as a name. Whether the number exists is for Inkom to say.
 */
export function readRegistrationNumber(typed: string): ReadNumber | null {
  const [, letter, digits = ''] = spelling.exec(withoutMarks(typed)) ?? []
  if (!letter) return null
  return {
    number: `DV.${letter === '0' ? 'O' : letter.toUpperCase()}${digits}`,
    corrected: letter === '0',
  }
}
