import '@/forms/yup-locale'
import { number } from 'yup'
import { asString, type FieldMessage } from '@/forms/messages'

/**
 * A whole number as it is typed in a text field. Anything else, or out of bounds, gets the one message; an empty
 * field is `undefined`.
 */
export function wholeNumber(min: number, max: number, wrong: FieldMessage) {
  const text = asString(wrong)
  return number()
    .transform((_, typed: unknown) => (typeof typed === 'string' ? readWhole(typed.trim()) : typed))
    .typeError(text)
    .integer(text)
    .min(min, text)
    .max(max, text)
}

/** Yup tells "nothing" (`undefined`) from "not a number" (`NaN`). */
function readWhole(typed: string) {
  if (typed === '') return undefined
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN
}
