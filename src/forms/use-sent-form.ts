import { useRouter, type RouteLocationRaw } from 'vue-router'
import { tabStorage } from '@/api/tab-storage'

/** Where a form stands in the history of this tab, counted as the router does. */
interface Place {
  first: number
  /** Where what came of it stands; null as long as it was not sent. */
  after: number | null
}

/**
 * A form over one or more pages that stays in the history of the tab once it is sent. Who then goes Back passes over
 * it, to where they came from: on an empty form they would do again what is done.
 *
 * @param key - names the form, and what it is about
 * @param otherwise - where to go when there is nothing before the form
 */
export function useSentForm(key: string, otherwise: RouteLocationRaw) {
  const router = useRouter()
  const storageKey = `kmo-sent:${key}`
  const here = () => Number(router.options.history.state.position ?? 0)
  const keep = (place: Place) => tabStorage.set(storageKey, JSON.stringify(place))

  const known = JSON.parse(tabStorage.get(storageKey) ?? 'null') as Place | null
  // A page that was just gone to has nothing ahead of it: then the form is begun anew.
  const returned = (router.options.history.state.forward ?? null) !== null
  const passed = returned && known !== null && known.after !== null && here() < known.after
  if (passed) {
    if (known.first > 0) router.go(known.first - 1 - here())
    else void router.replace(otherwise)
  } else {
    const begun = known?.after === null ? known.first : Infinity
    keep({ first: Math.min(begun, here()), after: null })
  }

  return {
    /** Whether the form was sent: the page leads on, and shows nothing. */
    passed,
    /** Goes on to what came of the form. */
    async goOn(to: RouteLocationRaw) {
      const { first } = JSON.parse(tabStorage.get(storageKey) ?? 'null') as Place
      keep({ first, after: here() + 1 })
      await router.push(to)
    },
  }
}
