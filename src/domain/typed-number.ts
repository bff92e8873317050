import { readable } from './typed-text'

/** What people put between the parts of a number: spaces, dots, slashes, dashes. */
const marks = /[\s./-]/g

/** A number as people type it, without the marks between its parts. */
export const withoutMarks = (typed: string) => readable(typed).replaceAll(marks, '')

/** Check digits from 01 to 97: what digits are short of the next multiple of 97. */
export const shortOf97 = (digits: string) => String(97 - (Number(digits) % 97)).padStart(2, '0')
