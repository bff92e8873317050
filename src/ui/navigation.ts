import type { Router } from 'vue-router'

/** How the page in view was come to: `begin` for the first one after loading, a reload among them. */
export type Arrival = 'begin' | 'link' | 'back' | 'forward'

const arrivals = new WeakMap<Router, Arrival>()

/** Notes of each navigation whether it went through the history of the tab. Called once, by the app. */
export function watchArrivals(router: Router) {
  let coming: Arrival | '' = ''
  let begun = false
  router.options.history.listen((_to, _from, { direction }) => {
    coming = direction === '' ? 'link' : direction
  })
  router.afterEach(() => {
    arrivals.set(router, coming || (begun ? 'link' : 'begin'))
    coming = ''
    begun = true
  })
}

export const arrivalOf = (router: Router): Arrival => arrivals.get(router) ?? 'begin'

/** Where the page in view stands in the history of this tab, counted from 0. */
export const positionOf = (router: Router) => Number(router.options.history.state.position ?? 0)
