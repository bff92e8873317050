import { ref } from 'vue'
import type { PanelTexts } from './texts'

/** Does something and tells what came of it; each section of the panel tells it beside its own fields. */
export function useAttempt(texts: PanelTexts) {
  const told = ref('')

  /** @param act - gives what is told when it succeeded */
  async function attempt(act: () => Promise<string>) {
    try {
      told.value = await act()
    } catch {
      told.value = texts.failed
    }
  }

  return { told, attempt }
}
