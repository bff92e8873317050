import { withoutMarks } from './typed-number'

/**
 * Reads the structured communication of a payment as people type it: framed by `+++` or `***`, or not at all.
 *
 * The last two digits are the remainder of the first ten by 97, where 0 is written 97.
 *
 * @returns twelve digits, or `null` for what cannot be one
 */
export function parseCommunication(typed: string): string | null {
  const [, , digits] = /^(\+{3}|\*{3}|)(\d{12})\1$/.exec(withoutMarks(typed)) ?? []
  if (!digits) return null
  return (Number(digits.slice(0, 10)) % 97 || 97) === Number(digits.slice(10)) ? digits : null
}

/** `+++123/4567/89002+++`, from twelve digits. Anything else is given back as it is. */
export const formatCommunication = (digits: string) =>
  digits.replace(/^(\d{3})(\d{4})(\d{5})$/, '+++$1/$2/$3+++')
