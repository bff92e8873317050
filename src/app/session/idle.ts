import { computed, onScopeDispose, ref } from 'vue'
import { configuration } from '@/api/configuration'
import { ask } from '@/api/network'
import { clock } from '../clock'
import { useSessionStore } from './session.store'
import { activeAt, idleLimit, touch } from './visit'

/** How long before that the person is asked. */
const warning = 5 * 60_000
/** Not every movement of the mouse is worth a write. */
const touchEvery = 15_000

const acts = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** The clock learns from any answer; ACM's public metadata need no token. Without an answer the clock runs on. */
const askTime = () => ask(`${configuration().signIn.issuer}/.well-known/openid-configuration`).catch(() => {})

/**
 * Watches whether the person still does something, in this tab or another of the visit, by the app's clock.
 *
 * @param expired - called once when the time is over
 */
export function useIdleTime(expired: () => void) {
  const session = useSessionStore()
  const now = ref(clock.now())
  let told = false

  const remaining = computed(() => {
    const since = session.identity && activeAt()
    return since === null ? Infinity : since + idleLimit - now.value
  })
  /** Milliseconds until the end, while the person is being asked; null otherwise. */
  const asking = computed(() => (remaining.value <= warning ? Math.max(0, remaining.value) : null))

  function look() {
    now.value = clock.now()
    if (remaining.value > 0) {
      told = false
    } else if (!told) {
      told = true
      expired()
    }
  }

  /** The person stays. */
  function stay() {
    touch(clock.now())
    look()
  }

  async function act() {
    // Another tab is ahead: this one does not know yet how far the simulation's clock was moved. Its own time would
    // count for all tabs.
    if (session.identity && (activeAt() ?? 0) - clock.now() > touchEvery) await askTime()
    // While the question stands, only its answer counts; and a person who is too late is not let in again, also
    // when the page slept and the timer with it.
    look()
    if (asking.value !== null || !session.identity) return
    // The simulation's clock may also have been put back.
    if (Math.abs(clock.now() - (activeAt() ?? 0)) > touchEvery) stay()
  }

  /** A page that was hidden or frozen may have slept through everything. */
  async function wake() {
    if (document.visibilityState !== 'visible' || !session.identity) return
    await askTime()
    look()
  }

  const timer = setInterval(look, 1000)
  for (const name of acts) addEventListener(name, act, { passive: true, capture: true })
  document.addEventListener('visibilitychange', wake)
  addEventListener('pageshow', wake)
  onScopeDispose(() => {
    clearInterval(timer)
    for (const name of acts) removeEventListener(name, act, { capture: true })
    document.removeEventListener('visibilitychange', wake)
    removeEventListener('pageshow', wake)
  })

  look()
  return { asking, stay }
}
