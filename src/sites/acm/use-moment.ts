import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useEvery } from '@/api/use-every'

const second = 1000

/** The time as it goes by, also when the simulation's clock is moved. */
export function useMoment(now: () => number) {
  const ticks = shallowRef(0)
  useEvery(second, () => ticks.value++)
  return computed(() => (ticks.value, now()))
}

/**
 * Gives a function that writes how long something lasts; empty when it is over.
 *
 * In whole minutes, the last one in steps of ten seconds: a text that changes each second distracts. Both are rounded
 * up, so that nobody reads "0 minuten".
 */
export function useTimeLeft() {
  const { t } = useI18n({ useScope: 'global' })
  return (until: string, moment: number): string => {
    const seconds = (Date.parse(until) - moment) / second
    if (seconds <= 0) return ''
    // The moment is up to one tick old: what has just begun must not read as longer than it is.
    const rounded = (unit: number) => Math.max(1, Math.ceil((seconds - 1) / unit))
    if (rounded(60) > 1) return t('acm.left.minutes', { n: rounded(60) })
    return t('acm.left.seconds', { n: rounded(10) * 10 })
  }
}
