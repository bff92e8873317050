import { shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import type { Router } from 'vue-router'

/** The address to load anew, because a part of the app could not be loaded; null while nothing is missing. */
export type Unreached = ShallowRef<string | null>

export const unreachedKey: InjectionKey<Unreached> = Symbol('unreached')

/** Watches for pages that cannot be loaded, the first one too; a page that is reached ends it. */
export function watchUnreached(router: Router): Unreached {
  const unreached = shallowRef<string | null>(null)
  router.onError((_error, to) => {
    unreached.value = router.resolve(to.fullPath).href
  })
  router.afterEach(() => {
    unreached.value = null
  })
  return unreached
}
