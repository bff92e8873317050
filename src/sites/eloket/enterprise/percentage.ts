import { number } from 'yup'
import { parseNumber } from '@/forms/numbers'

/** A typed number; an empty field is `undefined`, and what is no number `NaN`. */
export const typedNumber = () =>
  number().transform((_, typed: unknown) =>
    typeof typed === 'string' ? (typed.trim() ? (parseNumber(typed) ?? Number.NaN) : undefined) : typed,
  )

/** Percents from 0 to 100, with at most two decimals. */
export const percentage = (required: string) =>
  typedNumber()
    .typeError(required)
    .min(0, required)
    .max(100, required)
    .test(
      'decimals',
      required,
      (value) => value === undefined || Number.isInteger(Math.round(value * 1e6) / 1e4),
    )
    .required(required)
