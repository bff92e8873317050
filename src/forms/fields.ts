import './yup-locale'
import { number, string } from 'yup'
import { parseEmail } from '@/domain/email'
import { parseEnterpriseNumber } from '@/domain/enterprise-number'
import { readNationalNumber } from '@/domain/national-number'
import { parsePhone } from '@/domain/phone'
import { isBlank, keptText, readable } from '@/domain/typed-text'
import { largestAmount, readAmount } from './amounts'
import { isCalendarDate } from './calendar'
import { asString, message, type FieldMessage } from './messages'
import { readNumber, type Quantity } from './numbers'

/** A text that may be left empty. One in which nothing is seen is empty. */
export const optionalText = () => string().transform(keptText)

/** A text that must be there, without spaces around it. `max` counts characters. */
export function requiredText(required: FieldMessage, max?: number) {
  const text = optionalText().required(asString(required))
  return max === undefined ? text : text.max(max)
}

/** A text that becomes what is read in it; what cannot be read gets a message. */
const readText = (read: (typed: string) => string | null, unreadable: FieldMessage) =>
  string()
    .transform((typed: string) => read(typed) ?? readable(typed))
    .test('readable', asString(unreadable), (text) => !text || read(text) !== null)

/** An e-mail address, however it was typed or copied: the address alone is sent. */
export const emailAddress = (required: FieldMessage, unreadable: FieldMessage = 'forms.email') =>
  readText(parseEmail, unreadable).required(asString(required))

/** A Belgian phone number that may be left out; it becomes `+32…`. */
export const phoneNumber = (unreadable: FieldMessage) => readText(parsePhone, unreadable)

/** An enterprise number, also when it was typed as a VAT number; it becomes ten digits. */
export const enterpriseNumber = (required: FieldMessage, malformed: FieldMessage) =>
  readText(parseEnterpriseNumber, malformed).required(asString(required))

/** A national register number; it becomes eleven digits. */
export const nationalNumber = (required: FieldMessage, malformed: FieldMessage) =>
  readText(readNationalNumber, malformed).required(asString(required))

/**
 * A day as `DateField` gives it, `YYYY-MM-DD`.
 *
 * @param keys - `required` when nothing is filled in, `incomplete` when a part is missing or no number,
 * `unknown` when there is no such day (30 February).
 */
export function calendarDate(keys: {
  required: FieldMessage
  incomplete?: FieldMessage
  unknown?: FieldMessage
}) {
  return string()
    .required(asString(keys.required))
    .matches(/^\d{4}-\d{2}-\d{2}$/, {
      message: asString(keys.incomplete ?? 'forms.dateIncomplete'),
      excludeEmptyString: true,
    })
    .test(
      'calendar-date',
      asString(keys.unknown ?? 'forms.dateUnknown'),
      (day) => !day || !/^\d{4}-\d{2}-\d{2}$/.test(day) || isCalendarDate(day),
    )
}

/** A bound in whole euro cents; without a message of its own it gets the general one. */
interface Bound {
  cents: number
  message?: FieldMessage
}

const tooLarge = ({ cents, message: given }: Bound = { cents: largestAmount }) =>
  given ?? message('forms.amountTooLarge', { maximum: { cents } })

/**
 * An amount as `MoneyField` gives it: typed text becomes whole euro cents. A number is taken for cents already.
 *
 * Without `required` an empty field is `undefined`.
 */
export function amountInCents(
  rules: { required?: FieldMessage; unreadable?: FieldMessage; minimum?: Bound; maximum?: Bound } = {},
) {
  const { required, unreadable = 'forms.amountUnreadable', minimum, maximum } = rules
  let amount = number()
    .transform((_, typed: unknown) => (typeof typed === 'string' ? centsOf(typed) : typed))
    .typeError(({ originalValue }: { originalValue: unknown }) => {
      const read = typeof originalValue === 'string' ? readAmount(originalValue) : null
      if (read === 'negative') return asString('forms.amountNegative')
      return asString(read === 'too-large' ? tooLarge(maximum) : unreadable)
    })
  if (minimum) {
    const { cents, message: given = message('forms.amountTooSmall', { minimum: { cents } }) } = minimum
    amount = amount.min(cents, asString(given))
  }
  if (maximum) {
    amount = amount.max(maximum.cents, asString(tooLarge(maximum)))
  }
  return required ? amount.required(asString(required)) : amount
}

/** Yup tells "nothing" (`undefined`) from "not a number" (`NaN`). */
function centsOf(typed: string) {
  if (isBlank(typed)) return undefined
  const read = readAmount(typed)
  return read === null || typeof read === 'string' ? Number.NaN : read.cents
}

/**
 * A number as `NumberField` gives it: typed text becomes a number. An empty field is `undefined`; what cannot be read
 * gets a message that says so.
 *
 * @param rules - bounds, the step between two values (1 for whole numbers), and what is said of a number beside them
 */
export function quantityBetween(
  quantity: Quantity,
  { min, max, step, wrong }: { min: number; max: number; step: number; wrong: FieldMessage },
) {
  const text = asString(wrong)
  return number()
    .transform((_, typed: unknown) => {
      if (typeof typed !== 'string') return typed
      return isBlank(typed) ? undefined : (readNumber(typed, quantity)?.value ?? Number.NaN)
    })
    .typeError('forms.numberUnreadable')
    .min(min, text)
    .max(max, text)
    .test('step', text, (value) => value === undefined || isMultiple(value, step))
    .required(text)
}

/** Percents from 0 to 100, with at most two decimals. */
export const percentage = (wrong: FieldMessage) =>
  quantityBetween('percentage', { min: 0, max: 100, step: 0.01, wrong })

/** Fractions are not exact: 33.33 is not quite 3333 times 0.01. */
const isMultiple = (value: number, step: number) => Number.isInteger(Math.round((value / step) * 1e4) / 1e4)

/** One of a closed set of values. */
export const requiredChoice = <Value extends string>(values: readonly Value[], required: FieldMessage) =>
  string<Value>().oneOf(values, asString(required)).required(asString(required))

/**
 * A test for yup: a day outside its bounds can only have a wrong year. The services refuse it likewise.
 *
 * @param bounds - `YYYY-MM-DD`, both still within
 */
export const likelyYear = (
  { earliest, latest }: { earliest: string; latest: string },
  unlikely: FieldMessage,
) => ({
  name: 'likely-year',
  message: asString(unlikely),
  test: (day: string | undefined) => !day || !isCalendarDate(day) || (day >= earliest && day <= latest),
})
