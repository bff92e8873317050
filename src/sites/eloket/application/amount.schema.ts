import { boolean, mixed, object, type InferType } from 'yup'
import { parseAmount } from '@/forms/amounts'
import { amountInCents, quantityBetween } from '@/forms/fields'
import { message } from '@/forms/messages'
import { readNumber } from '@/forms/numbers'
import type { Answers } from './step'

type AmountAnswers = NonNullable<Answers['amount']>

const key = (name: string) => `application.amount.${name}`

/** In cents: 10 million euro. More is a slip, and Inkom refuses it likewise. */
export const largestPrice = 1_000_000_000
const maximum = { cents: largestPrice }

/** @param minimum - the least that counts for the chosen service, in cents (kmo-portefeuille V04) */
export function amountSchema(minimum: number) {
  const tooLittle = message('application.refusals.amount-under-minimum', { minimum: { cents: minimum } })
  const catering = amountInCents({ required: key('perPersonPerDayRequired'), maximum })
  const days = quantityBetween('days', { min: 1, max: 365, step: 1, wrong: key('daysRequired') })
  const unasked = () => mixed<number>().transform(() => undefined)
  return object({
    price: amountInCents({ minimum: { cents: minimum, message: tooLittle }, maximum }).required(tooLittle),
    notEligible: amountInCents({ maximum }).test(
      'within-price',
      'application.refusals.more-than-price',
      (part, { parent }) => !part || !(part > parent.price),
    ),
    hasCatering: boolean(),
    perPersonPerDay: mixed<number>().when('hasCatering', {
      is: true,
      then: () => catering,
      otherwise: unasked,
    }),
    days: mixed<number>().when('hasCatering', { is: true, then: () => days, otherwise: unasked }),
  })
}

export type AmountData = InferType<ReturnType<typeof amountSchema>>

/** The fields as they stand on the page: typed text, or cents that were saved before. */
export interface AmountFields {
  price: string | number
  notEligible: string | number
  hasCatering: boolean
  perPersonPerDay: string | number
  days: string
}

/** The fields of amounts that Inkom holds, or empty ones. */
export const amountFields = (amount?: AmountAnswers): AmountFields => ({
  price: amount?.price ?? '',
  notEligible: amount?.notEligible || '',
  hasCatering: amount?.catering !== undefined,
  perPersonPerDay: amount?.catering?.perPersonPerDay ?? '',
  days: amount?.catering ? String(amount.catering.days) : '',
})

export const amountAnswers = ({ price, notEligible, perPersonPerDay, days }: AmountData): AmountAnswers => ({
  price,
  notEligible: notEligible ?? 0,
  ...(perPersonPerDay !== undefined && days !== undefined && { catering: { perPersonPerDay, days } }),
})

const cents = (typed: string | number | undefined) =>
  typeof typed === 'number' ? typed : parseAmount(typed ?? '')

/**
 * The answers while they are typed, for the estimate beside the form. What cannot be read yet counts as nothing.
 *
 * @returns `null` as long as there is no price
 */
export function typedAmounts(fields: Partial<AmountFields>): AmountAnswers | null {
  const price = cents(fields.price)
  if (price === null) return null
  const perPersonPerDay = fields.hasCatering ? cents(fields.perPersonPerDay) : null
  const days = readNumber(fields.days ?? '', 'days')?.value ?? 0
  return {
    price,
    notEligible: cents(fields.notEligible) ?? 0,
    ...(perPersonPerDay !== null && days > 0 && { catering: { perPersonPerDay, days } }),
  }
}
