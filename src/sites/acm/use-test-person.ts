import { ProblemError } from '@/api/problems'
import { useAnswer } from '@/api/use-answer'
import { getTestPerson } from './acm.api'

/**
 * What the person who is played in this browser session needs to sign in; null at a real ACM, which has no such thing
 * and is not asked again.
 *
 * A failure is not shown: the digital keys work without it.
 */
export function useTestPerson(session?: string) {
  const { value, failure, ask } = useAnswer(() => getTestPerson(session))
  async function refresh() {
    if (!(failure.value instanceof ProblemError)) await ask()
  }
  return { testPerson: value, refresh }
}
