import { readable } from './typed-text'

/** What people put between the parts of a number: spaces, dots, slashes, dashes. Such a number is never negative. */
const marks = /[\s./\-\u2212]/g
/** What followed the number in the sentence that it was copied from. */
const trailing = /[\s.,;:]+$/

/**
 * A number or a code as people type it, without the marks between its parts.
 *
 * @param label - what may stand before it where it was copied from, such as `IBAN:` on an invoice
 */
export const withoutMarks = (typed: string, label?: RegExp) => {
  const seen = readable(typed).replace(trailing, '')
  return (label ? seen.replace(label, '') : seen).replaceAll(marks, '')
}

/** Check digits from 01 to 97: what digits are short of the next multiple of 97. */
export const shortOf97 = (digits: string) => String(97 - (Number(digits) % 97)).padStart(2, '0')
