import { object, string } from 'yup'
import type { FieldError } from '@/api/problems'
import { emailAddress, nationalNumber, phoneNumber, requiredChoice } from '@/forms/fields'
import type { FieldRefusal } from '@/forms/useSubmission'

/** The pages of a designation in order, by the value of `stap` in their address. */
export const steps = ['wie', 'gegevens', 'controleren'] as const
export type Step = (typeof steps)[number]

/** The fields as they stand on the pages. */
export interface DesignationFields {
  who: string
  number: string
  email: string
  phone: string
}

export const emptyDesignation = (): DesignationFields => ({ who: '', number: '', email: '', phone: '' })

const whoSchema = object({ who: requiredChoice(['self', 'other'], 'btb.who.required') })

const detailsSchema = whoSchema.shape({
  number: string().when('who', {
    is: 'other',
    then: () => nationalNumber('btb.details.numberRequired', 'btb.details.numberMalformed'),
  }),
  email: emailAddress('btb.details.emailRequired'),
  phone: phoneNumber('btb.details.phoneMalformed'),
})

/** What a page asks, with all that the pages before it asked. */
export const schemas = { wie: whoSchema, gegevens: detailsSchema, controleren: detailsSchema }

/** The last page that can be shown: on the one before it, all is filled in. */
export function lastOpenStep(fields: DesignationFields): Step {
  if (!whoSchema.isValidSync(fields)) return 'wie'
  return detailsSchema.isValidSync(fields) ? 'controleren' : 'gegevens'
}

const refusals: Record<string, FieldRefusal> = {
  'number-malformed': { name: 'number', message: 'btb.details.numberMalformed' },
  'person-unknown': { name: 'number', message: 'btb.details.personUnknown' },
  'email-malformed': { name: 'email', message: 'forms.email' },
  'phone-malformed': { name: 'phone', message: 'btb.details.phoneMalformed' },
}

/** Where a refusal of BTB stands on the page. */
export const fieldOf = ({ code }: FieldError) => refusals[code]
