import { computed } from 'vue'
import { useAnswer } from '@/api/use-answer'
import { lookEvery, useEvery } from '@/api/use-every'
import type { Actor } from '@/domain/actor'
import { getExplanation, getLastRequest } from './access.api'

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
