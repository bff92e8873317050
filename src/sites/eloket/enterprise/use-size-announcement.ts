import { onBeforeUnmount, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { announce } from '@/ui/live-region'
import type { Size } from './size.schema'

/** Milliseconds without a change: halfway a number the size may be another one. */
const pause = 1000

/** Says a calculated size aloud once it has become another one than the one said last. */
export function useSizeAnnouncement(size: () => Size | null) {
  const { t } = useI18n({ useScope: 'global' })
  let said = size()
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(size, (now) => {
    clearTimeout(timer)
    if (now === null || now === said) return
    timer = setTimeout(() => {
      said = now
      announce(t('enterprise.size.announced', { size: t(`enterprise.size.names.${now}`) }))
    }, pause)
  })
  onBeforeUnmount(() => clearTimeout(timer))
}
