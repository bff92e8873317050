import { computed } from 'vue'
import { useAnswer } from '@/api/use-answer'
import { useEvery } from '@/api/use-every'
import type { Actor } from '@/domain/actor'
import { getExplanation, getLastRequest } from './access.api'

/** Milliseconds. What somebody does in another window is seen here within a second. */
const lookEvery = 800

/**
 * Why there is no access, kept up to date for as long as there is none: somebody else may be granting it.
 *
 * Once there is an answer, a failure is not shown any more: the page asks again soon.
 */
export function useExplanation({ organisation, capacity }: Actor) {
  const { value, failure, pending, ask } = useAnswer(async () => {
    const [explanation, request] = await Promise.all([
      getExplanation(organisation, capacity),
      getLastRequest(organisation),
    ])
    return { explanation, request }
  })
  const explanation = computed(() => value.value?.explanation ?? null)

  useEvery(lookEvery, () => {
    if (explanation.value && !explanation.value.toegang.toegelaten && !pending.value) void ask()
  })

  return {
    explanation,
    request: computed(() => value.value?.request ?? null),
    failure: computed(() => (value.value ? null : failure.value)),
    ask,
  }
}
