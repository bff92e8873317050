import { toTypedSchema } from '@vee-validate/yup'
import { useForm } from 'vee-validate'
import { computed } from 'vue'
import { ProblemError } from '@/api/problems'
import type { Person } from '@/domain/person'
import { useDraft } from '@/forms/useDraft'
import { useSubmission } from '@/forms/useSubmission'
import { designate, findPerson, type Enterprise } from './btb.api'
import { emptyDesignation, fieldOf, schemas, type DesignationFields, type Step } from './designation.schema'

/** What becomes of a page. */
interface Outcomes {
  proceed: () => void
  designated: () => void
  /** There is another hoofdtoegangsbeheerder than the page knows; nothing was saved. */
  overtaken: () => void
}

/** The form over the pages of a designation; each page is judged when it is sent, BTB's check of the number with it. */
export function useDesignation(
  given: { readonly enterprise: Enterprise; readonly step: Step; readonly person: Person },
  outcomes: Outcomes,
) {
  const form = useForm<DesignationFields>({
    validationSchema: computed(() => toTypedSchema(schemas[given.step])),
    initialValues: emptyDesignation(),
    // Each page shows its own fields.
    keepValuesOnUnmount: true,
  })
  const { ondernemingsnummer } = given.enterprise
  const draft = useDraft(form, () => `btb:${ondernemingsnummer}`)

  async function confirm({ who, number, email, phone }: DesignationFields) {
    await designate(ondernemingsnummer, {
      rijksregisternummer: who === 'self' ? given.person.insz : number,
      email,
      ...(phone && { telefoon: phone }),
      vervangt: given.enterprise.hoofdtoegangsbeheerder?.id ?? null,
    })
    await draft.clear()
  }

  const submission = useSubmission(
    form,
    async (fields) => {
      if (given.step === 'controleren') {
        try {
          await confirm(fields)
        } catch (error) {
          if (error instanceof ProblemError && error.type === 'already-designated')
            return outcomes.overtaken()
          throw error
        }
        return outcomes.designated()
      }
      if (given.step === 'gegevens' && fields.who === 'other')
        await findPerson(ondernemingsnummer, fields.number)
      outcomes.proceed()
    },
    { fieldOf },
  )

  return { form, ready: draft.ready, ...submission }
}
