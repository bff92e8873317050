import { readonly, shallowReactive } from 'vue'

/** Polite waits until the reader is silent; assertive interrupts it. */
export type Urgency = 'polite' | 'assertive'

const spoken = shallowReactive<Record<Urgency, string>>({ polite: '', assertive: '' })
const timers: Partial<Record<Urgency, ReturnType<typeof setTimeout>>> = {}

/** What the live regions hold now; for `LiveRegions.vue`. */
export const regions = readonly(spoken)

/**
 * Has a text read aloud by screen readers, without showing it.
 *
 * The same text twice is read twice: a region is emptied first, and again a second after it spoke.
 */
export function announce(text: string, urgency: Urgency = 'polite') {
  clearTimeout(timers[urgency])
  spoken[urgency] = ''
  timers[urgency] = setTimeout(() => {
    spoken[urgency] = text
    timers[urgency] = setTimeout(() => (spoken[urgency] = ''), 1000)
  }, 50)
}
