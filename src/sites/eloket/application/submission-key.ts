import { randomId } from '@/api/random-id'
import { tabStorage } from '@/api/tab-storage'

/**
 * The idempotency key of a submission. It is made when somebody presses the button, and lives until Inkom has
 * answered: a double click, a retry after a lost answer and a reload in between are all one submission.
 */
const place = (applicationId: string) => `kmo-submission:${applicationId}`

/** The key of the submission that is under way, or a new one. */
export function submissionKey(applicationId: string): string {
  const kept = tabStorage.get(place(applicationId))
  if (kept) return kept
  const key = randomId()
  tabStorage.set(place(applicationId), key)
  return key
}

/** The answer is known: the next submission is another intention. */
export const forgetSubmissionKey = (applicationId: string) => tabStorage.remove(place(applicationId))
