import { boolean, object } from 'yup'
import { amountInCents } from '@/forms/fields'
import { largestPrice } from './amount.schema'

/** The declarations on honour, in the order of the page. */
export const declarations = ['correct', 'unrelated', 'deMinimis', 'evidence'] as const

const made = (name: (typeof declarations)[number]) => {
  const required = `application.declarations.required.${name}`
  return boolean().required(required).oneOf([true], required)
}

export const declarationsSchema = object({
  correct: made('correct'),
  unrelated: made('unrelated'),
  deMinimis: made('deMinimis'),
  evidence: made('evidence'),
  deMinimisReceived: amountInCents({ maximum: { cents: largestPrice } }).required(
    'application.declarations.receivedRequired',
  ),
})
