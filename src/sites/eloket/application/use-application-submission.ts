import { readonly, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { ProblemError, type FieldError } from '@/api/problems'
import { announce } from '@/ui/live-region'
import { submitApplication } from './application.api'
import type { Application } from './step'
import { forgetSubmissionKey, submissionKey } from './submission-key'

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
  /** A refusal that is not about the answers. */
  const failure = shallowRef<Error | null>(null)
  /** No answer came: whether the application arrived is not known. */
  const unknown = ref(false)
  /** Somebody else changed the application after it came on the page. */
  const changed = ref(false)
  const applicationId = seen().application.id

  async function refused(problem: ProblemError) {
    forgetSubmissionKey(applicationId)
    if (problem.type === 'already-submitted') await submitted()
    else if (problem.type === 'changed-meanwhile') {
      changed.value = true
      outdated()
    } else if (problem.errors.length > 0) problems.value = problem.errors
    else failure.value = problem
  }

  async function submit() {
    if (submitting.value) return announce(t('forms.stillBusy'))
    submitting.value = true
    problems.value = []
    failure.value = null
    unknown.value = false
    changed.value = false
    try {
      await submitApplication(applicationId, submissionKey(applicationId), seen().etag)
      forgetSubmissionKey(applicationId)
      await submitted()
    } catch (error) {
      if (error instanceof ProblemError && error.status < 500) await refused(error)
      else unknown.value = true
    } finally {
      submitting.value = false
    }
  }

  return {
    submit,
    submitting: readonly(submitting),
    problems,
    failure,
    unknown: readonly(unknown),
    changed: readonly(changed),
  }
}
