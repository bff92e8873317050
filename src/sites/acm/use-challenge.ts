import { computed, nextTick, ref, shallowRef, watch, type ComputedRef } from 'vue'
import type { ProblemError } from '@/api/problems'
import type { Interaction, Method } from './acm.api'
import { faultOf, lockOf, type KeyFault } from './key-faults'
import type { SignIn } from './use-interaction'

interface Surroundings {
  signIn: SignIn
  /** The digital key of the page; null when there is none of that name. */
  method: Method | null
  moment: ComputedRef<number>
  /** The test person's phone shows what was just sent to it. */
  refreshPhone: () => Promise<void>
  focusHeading: () => void
}

/** Where somebody is with a digital key: at its first or second half, or locked out. */
export function useChallenge({ signIn, method, moment, refreshPhone, focusHeading }: Surroundings) {
  /** The person wants to begin this digital key again although it is half-way. */
  const startingAgain = ref(false)
  /** What the challenge sees: the first half of another digital key is none of its business. */
  const interaction = computed(() => {
    const told = signIn.interaction.value
    if (!told || (told.uitdaging?.methode === method && !startingAgain.value)) return told
    return { ...told, uitdaging: null }
  })
  const halfway = computed(() => Boolean(interaction.value?.uitdaging))

  /** What went wrong and took the form away that could have shown it. */
  const ending = shallowRef<KeyFault | null>(null)
  const locked = ref(false)

  /** What stands on the page changes without a navigation: focus goes to the heading, as on a page of its own. */
  async function changing(change: () => unknown) {
    const standing = () => [halfway.value, locked.value].join()
    const before = standing()
    await change()
    await nextTick()
    if (before !== standing()) focusHeading()
  }

  /** Back to the first half. */
  function begin(fault: KeyFault | null) {
    startingAgain.value = true
    locked.value = false
    ending.value = fault
  }

  const proceed = (next: Interaction) =>
    changing(async () => {
      if (next.stap === 'methode') await refreshPhone()
      await signIn.proceed(next)
      startingAgain.value = false
      ending.value = null
    })

  const refused = (problem: ProblemError) =>
    changing(async () => {
      const lock = method && lockOf(problem, method)
      if (lock) {
        ending.value = lock
        locked.value = true
        return
      }
      const before = halfway.value
      await signIn.ask()
      ending.value = before && !halfway.value ? faultOf(problem) : null
    })

  const startAgain = () => changing(() => begin(null))

  /** A request on a phone holds three minutes: that it is over is noticed here, and said before anything is sent. */
  const expired = computed(() => {
    const until = method === 'itsme' ? interaction.value?.uitdaging?.geldigTot : undefined
    return until !== undefined && moment.value >= Date.parse(until)
  })
  watch(expired, (over) => {
    if (over) void changing(() => begin({ type: 'code-expired' }))
  })

  /** The phone that confirms, or refuses, may be another one than that on this page. */
  async function lookAgain() {
    if (method !== 'itsme' || !halfway.value) return
    await changing(async () => {
      await signIn.ask()
      const gone = !halfway.value && signIn.interaction.value?.stap === 'methode'
      if (gone && !ending.value) ending.value = { type: 'request-refused' }
    })
  }

  return { interaction, halfway, ending, locked, proceed, refused, startAgain, lookAgain }
}
