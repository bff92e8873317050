import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { ProblemError } from '@/api/problems'
import { useAnswer } from '@/api/use-answer'
import { announce } from '@/ui/live-region'
import { arrivalOf, positionOf } from '@/ui/navigation'
import { getInteraction, type Destination, type Interaction, type Step } from './acm.api'

/** Leaves ACM for an address of the application that asked for the sign-in. */
export type LeaveFor = (url: string) => void | Promise<void>

const pageOf = { methode: 'sign-in-method', hoedanigheid: 'capacity', organisatie: 'organisation' } as const

const isGone = (error: unknown) => error instanceof ProblemError && error.type === 'interaction-not-found'

/** The page on which the person does what a sign-in waits for. */
export const pageFor = ({ id, stap }: Pick<Interaction, 'id' | 'stap'>) => ({
  name: pageOf[stap],
  query: { interactie: id },
})

/**
 * A sign-in under way, for the page of one of its steps.
 *
 * A sign-in that is at another step goes on to that step's page: the address may be an old one. Who comes back to it
 * with the browser's button is led past it, to where they came from before they signed in.
 *
 * @param laterStep - a step from which the person may return to this page, to choose something else
 */
export function useInteraction(id: string, step: Step, leaveFor: LeaveFor, laterStep?: Step) {
  const router = useRouter()
  const { t } = useI18n()
  const interaction = shallowRef<Interaction | null>(null)
  let firstAnswer = true

  /** Goes where ACM says: on with this page, to the page of the next step, or away. */
  async function proceed(next: Interaction | Destination) {
    if ('locatie' in next) return leaveFor(next.locatie)
    if (next.stap === step) {
      interaction.value = next
      return
    }
    const accepted = interaction.value?.stap === 'methode' && next.persoon
    if (accepted) announce(t('acm.signedInAs', { person: `${accepted.voornaam} ${accepted.naam}` }))
    await router.replace(pageFor(next))
  }

  /** The browser's Back leads past a page where nothing is left to do; without anything before it, it stays. */
  function passesOver() {
    const passes = firstAnswer && arrivalOf(router) === 'back' && positionOf(router) > 0
    firstAnswer = false
    if (passes) router.back()
    return passes
  }

  const { failure, pending, ask } = useAnswer(async () => {
    const told = await getInteraction(id).catch((error: unknown) => {
      if (isGone(error)) passesOver()
      throw error
    })
    if (told.stap !== step && told.stap !== laterStep && passesOver()) return
    firstAnswer = false
    if (told.stap === laterStep) interaction.value = told
    else await proceed(told)
  })
  const ended = computed(() => isGone(failure.value))
  return { id, interaction, failure, pending, ended, ask, proceed, leaveFor }
}

/** What `useInteraction` gives. */
export type SignIn = ReturnType<typeof useInteraction>
