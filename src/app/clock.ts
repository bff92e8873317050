import { shallowRef } from 'vue'
import { tabStorage } from '@/api/tab-storage'
import { dayOf } from '@/domain/day-of'

/**
 * The time as the app knows it: the machine's, moved by what the services say.
 *
 * The simulated government runs on a time of its own and tells the difference with each answer. A real service
 * tells nothing, and the difference stays zero. Deadlines are the services' to decide; this clock serves what the
 * app shows and the idle time-out.
 */
export const machineNow = () => Date.now()

/** Kept for a reload: until the first answer the idle time would otherwise be judged by another time. */
const storageKey = 'kmo-clock'

// Followed by what is drawn with it: another tab may set another day.
const offset = shallowRef(Number(tabStorage.get(storageKey)) || 0)

export const clock = {
  /** Milliseconds since the epoch. */
  now: () => machineNow() + offset.value,
  /** The calendar day in Europe/Brussels, `YYYY-MM-DD`. */
  today: () => dayOf(clock.now()),
  /** Reads what an answer says of the time. */
  learn(answer: Response) {
    const told = parseFloat(answer.headers.get('simulation-offset') ?? '')
    if (!Number.isFinite(told) || told === offset.value) return
    offset.value = told
    tabStorage.set(storageKey, String(told))
  },
}
