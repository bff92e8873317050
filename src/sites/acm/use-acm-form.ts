import { toTypedSchema } from '@vee-validate/yup'
import { useForm } from 'vee-validate'
import type { ObjectSchema } from 'yup'
import { ProblemError } from '@/api/problems'
import { message } from '@/forms/messages'
import { useSubmission } from '@/forms/useSubmission'

/** Refusals whose text tells how many tries are left. */
const counted = [
  'wrong-pin',
  'wrong-credentials',
  'wrong-code',
  'wrong-token-code',
  'wrong-itsme-code',
  'clock-differs',
] as const
const plain = [
  'code-expired',
  'unknown-phone-number',
  'capacity-not-yours',
  'organisation-not-yours',
  'enterprise-not-found',
  'enterprise-annulled',
] as const

/** Why ACM refuses, as a message for a field; null when it is not about what was filled in. */
export function refusalMessage({ type, document }: ProblemError): string | null {
  // After a wrong code of the card another one is asked.
  const number = Number(document.volgendNummer ?? 0)
  const named = number > 0 ? 'wrong-token-code' : type
  const tries = counted.find((each) => each === named)
  if (tries) return message(`acm.refusals.${tries}`, { n: Number(document.resterend ?? 0), number })
  const once = plain.find((each) => each === type)
  return once ? message(`acm.refusals.${once}`) : null
}

interface AcmForm<Values extends object, Answer> {
  schema: ObjectSchema<Values>
  initialValues: Typed<Values>
  send: (values: Values) => Promise<Answer>
  accepted: (answer: Answer) => unknown
  refused: (problem: ProblemError) => unknown
  /** The field a refusal is about, by the type of the problem; null when it is about none of them. */
  fieldFor: (type: string) => (keyof Values & string) | null
}

/** The fields as they stand on the page, before the schema reads them. */
type Typed<Values> = Record<keyof Values & string, string>

/** A form that ACM judges. A refusal lands at a field although ACM names none: its type says enough. */
export function useAcmForm<Values extends object, Answer>(given: AcmForm<Values, Answer>) {
  const form = useForm({
    validationSchema: toTypedSchema<ObjectSchema<Values>, Values, Record<string, string>>(given.schema),
    initialValues: given.initialValues,
  })

  async function save(values: Values) {
    try {
      await given.accepted(await given.send(values))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      await given.refused(error)
      const code = refusalMessage(error)
      const field = given.fieldFor(error.type)
      const errors = code && field ? [{ field, code }] : []
      throw new ProblemError(error.type, error.status, errors, error.document)
    }
  }

  const submission = useSubmission(form, save, {
    fieldOf: ({ field, code }) => ({ name: field, message: code }),
  })
  /** Fills the form; judging it waits until it is sent. */
  const fill = (values: Typed<Values>) => form.setValues(values, false)
  return { ...submission, fill }
}
