import { shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import type { Router } from 'vue-router'
import type { Addresses } from './addresses'

/** A part of the app that could not be loaded. */
interface Missing {
  /** What to load anew. */
  address: string
  /** A newer build stands where this page came from, and its parts are gone: only loading anew helps. */
  replaced: boolean
}

/** Null while nothing is missing. */
export type Unreached = ShallowRef<Missing | null>

export const unreachedKey: InjectionKey<Unreached> = Symbol('unreached')
/** Tells that something of the page at this path is missing. */
export const tellMissingKey: InjectionKey<(path: string) => void> = Symbol('tell-missing')

/** Milliseconds after which nobody answers. */
const patience = 10_000

/** Whether the app at its address starts with another file than this page did. Not when nobody answers. */
async function isReplaced(app: string): Promise<boolean> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src')
  const page = await fetch(app, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null)
  return Boolean(own && page && !page.includes(own))
}

/** Watches for pages that cannot be loaded, the first one too; a page that is reached ends it. */
export function watchUnreached(router: Router, { app }: Addresses) {
  const unreached: Unreached = shallowRef(null)

  /** The page cannot be shown as it should be; why is found out meanwhile. */
  async function tellMissing(path: string) {
    const { href: address } = router.resolve(path)
    const missing = { address, replaced: false }
    unreached.value = missing
    // Another page may be there by then.
    if ((await isReplaced(app)) && unreached.value === missing) unreached.value = { address, replaced: true }
  }

  router.onError((_error, to) => void tellMissing(to.fullPath))
  router.afterEach(() => {
    unreached.value = null
  })
  return { unreached, tellMissing }
}
