import { readonly, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { forgetIdempotencyKey, idempotencyKey } from '@/api/idempotency-key'
import { ProblemError, type FieldError } from '@/api/problems'
import { announce } from '@/ui/live-region'
import { submitApplication } from './application.api'
import type { Application } from './step'

/**
 * Submits an application, once, however often the button is pressed.
 *
 * @param seen - the application as it stands on the page, with its version
 * @param submitted - called when Inkom has it: now, or from a submission whose answer was lost
 */
export function useApplicationSubmission(
  seen: () => { application: Pick<Application, 'id'>; etag: string },
  { submitted, outdated }: { submitted: () => Promise<unknown>; outdated: () => void },
) {
  const { t } = useI18n({ useScope: 'global' })
  const submitting = ref(false)
  /** What Inkom refuses. */
  const problems = shallowRef<FieldError[]>([])
  /** A refusal that is not about the answers, or no answer: then it may not be known whether the application arrived. */
  const failure = shallowRef<Error | null>(null)
  /** Name of who changed the application after it came on the page; null as long as nobody did. */
  const changedBy = ref<string | null>(null)
  const applicationId = seen().application.id
  const intention = `submit:${applicationId}`

  async function refused(problem: ProblemError) {
    forgetIdempotencyKey(intention)
    if (problem.type === 'already-submitted') await submitted()
    else if (problem.type === 'changed-meanwhile') {
      changedBy.value = (problem.document.current as Pick<Application, 'savedBy'>).savedBy
      outdated()
    } else if (problem.errors.length > 0) problems.value = problem.errors
    else failure.value = problem
  }

  async function submit() {
    if (submitting.value) return announce(t('forms.stillBusy'))
    submitting.value = true
    problems.value = []
    failure.value = null
    changedBy.value = null
    try {
      await submitApplication(applicationId, idempotencyKey(intention), seen().etag)
      forgetIdempotencyKey(intention)
      await submitted()
    } catch (error) {
      if (error instanceof ProblemError) await refused(error)
      else failure.value = error instanceof Error ? error : new Error(String(error))
    } finally {
      submitting.value = false
    }
  }

  return {
    submit,
    submitting: readonly(submitting),
    problems,
    failure,
    changedBy: readonly(changedBy),
  }
}
