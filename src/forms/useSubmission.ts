import type { FormContext, GenericObject } from 'vee-validate'
import { readonly, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError, type FieldError } from '@/api/problems'
import { announce } from '@/ui/live-region'
import { asString, type FieldMessage } from './messages'

/** Where on the page a refusal of the service belongs. */
export interface FieldRefusal {
  name: string
  message: FieldMessage
}

/**
 * Sends a form: checks it, saves it, and keeps what was filled in when that fails.
 *
 * - While one submission runs a second one is ignored, and that is said aloud.
 * - What the service refuses about a field stands at the field and in the error summary; `fieldOf` says where.
 * - All else that fails is in `failure`, to be shown by `FailureNotice`. Nothing is thrown.
 */
export function useSubmission<Values extends GenericObject, Output extends GenericObject>(
  form: FormContext<Values, Output>,
  save: (data: Output) => unknown,
  { fieldOf }: { fieldOf?: (error: FieldError) => FieldRefusal | undefined } = {},
) {
  const { t } = useI18n({ useScope: 'global' })
  const failure = shallowRef<Error | null>(null)
  const submitting = ref(false)

  /** Puts the refusals at their fields; tells whether each of them found one. */
  function refuse(errors: FieldError[]) {
    const refusals = errors.map((error) => fieldOf?.(error))
    for (const refusal of refusals) {
      // The name comes from the service's answer: the type of the form cannot know it.
      if (refusal)
        form.setFieldError(
          refusal.name as Parameters<typeof form.setFieldError>[0],
          asString(refusal.message),
        )
    }
    return refusals.length > 0 && refusals.every(Boolean)
  }

  const run = form.handleSubmit(async (data) => {
    try {
      await save(data)
    } catch (error) {
      const placed = error instanceof ProblemError && refuse(error.errors)
      if (!placed) failure.value = error instanceof Error ? error : new Error(String(error))
    }
  })

  async function submit(event?: Event) {
    event?.preventDefault()
    if (submitting.value) return announce(t('forms.stillBusy'))
    submitting.value = true
    failure.value = null
    try {
      await run(event)
    } finally {
      submitting.value = false
    }
  }

  return { submit, failure, submitting: readonly(submitting) }
}
