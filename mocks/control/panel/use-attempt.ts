import { ref, toValue, type MaybeRefOrGetter } from 'vue'
import type { PanelTexts } from './texts'

/** Does something and tells what came of it; each section of the panel tells it beside its own fields. */
export function useAttempt(texts: MaybeRefOrGetter<PanelTexts>) {
  const told = ref('')

  /** @param act - gives what is told when it succeeded */
  async function attempt(act: () => Promise<string>) {
    try {
      told.value = await act()
    } catch {
      told.value = toValue(texts).failed
    }
  }

  return { told, attempt }
}
