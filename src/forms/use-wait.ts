import { onScopeDispose, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { secondsUntil } from '@/api/retry-after'
import { announce } from '@/ui/live-region'

/**
 * How long somebody has to wait before they may try again, in machine time. That it is over is said aloud.
 *
 * @param retryAt - milliseconds since the epoch, by the machine; null when it may be now
 * @returns whole seconds: as `asked` at the beginning, and `left` now
 */
export function useWait(retryAt: () => number | null) {
  const { t } = useI18n({ useScope: 'global' })
  const asked = ref(0)
  const left = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => clearInterval(timer)

  function look() {
    left.value = secondsUntil(retryAt())
    if (left.value > 0) return
    stop()
    announce(t('forms.failure.waitOver'))
  }

  watch(
    retryAt,
    () => {
      stop()
      asked.value = left.value = secondsUntil(retryAt())
      if (left.value > 0) timer = setInterval(look, 1000)
    },
    { immediate: true },
  )
  onScopeDispose(stop)
  return { asked, left }
}
