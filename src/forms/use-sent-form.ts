import { useRouter, type RouteLocationRaw, type Router } from 'vue-router'
import { tabStorage } from '@/api/tab-storage'
import { arrivalOf, positionOf } from '@/ui/navigation'

/** Where a form stands in the history of this tab, counted as the router does. */
interface Place {
  first: number
  /** Where what came of it stands; null as long as it was not sent. */
  after: number | null
}

/** How far to go to pass over a form that was sent: null when it stands there to be filled in. */
function wayPast(router: Router, place: Place | null): number | null {
  const here = positionOf(router)
  if (!place || place.after === null || here >= place.after) return null
  const arrival = arrivalOf(router)
  if (arrival === 'back') return place.first - 1 - here
  return arrival === 'forward' ? place.after - here : null
}

/** Where the form at hand begins: further back, when the page was loaded anew or returned to in the middle of it. */
function beginOf(router: Router, place: Place | null): number {
  const here = positionOf(router)
  const goesOn = arrivalOf(router) !== 'link' && place?.after === null && place.first <= here
  return goesOn ? place.first : here
}

/**
 * A form over one or more pages that stays in the history of the tab once it is sent. Who then goes Back passes over
 * it, to where they came from, and Forward over it to what came of it: on an empty form they would do again what is
 * done.
 *
 * @param key - names the form, and what it is about
 * @param otherwise - where to go when there is nothing before the form
 */
export function useSentForm(key: string, otherwise: RouteLocationRaw) {
  const router = useRouter()
  const storageKey = `kmo-sent:${key}`
  const keep = (place: Place) => tabStorage.set(storageKey, JSON.stringify(place))

  const known = JSON.parse(tabStorage.get(storageKey) ?? 'null') as Place | null
  const past = wayPast(router, known)
  const first = beginOf(router, known)
  if (past === null) keep({ first, after: null })
  else if (positionOf(router) + past < 0) void router.replace(otherwise)
  else router.go(past)

  return {
    /** Whether the form was sent: the page leads on, and shows nothing. */
    passed: past !== null,
    /** Goes on to what came of the form. */
    async goOn(to: RouteLocationRaw) {
      keep({ first, after: positionOf(router) + 1 })
      await router.push(to)
    },
  }
}
