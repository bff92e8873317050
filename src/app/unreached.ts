import { shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import type { Router } from 'vue-router'
import { appAddress } from '@/api/configuration'

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

/** Milliseconds after which nobody answers. */
const patience = 10_000

/** Whether the app at this address starts with another file than this page did. Not when nobody answers. */
async function isReplaced(): Promise<boolean> {
  const own = document.querySelector('script[type=module][src]')?.getAttribute('src')
  const page = await fetch(appAddress, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null)
  return Boolean(own && page && !page.includes(own))
}

/** Tells that a part is missing; why is found out meanwhile. */
export async function tellMissing(unreached: Unreached, address: string) {
  const missing = { address, replaced: false }
  unreached.value = missing
  // Another page may be there by then.
  if ((await isReplaced()) && unreached.value === missing) unreached.value = { address, replaced: true }
}

/** Watches for pages that cannot be loaded, the first one too; a page that is reached ends it. */
export function watchUnreached(router: Router): Unreached {
  const unreached: Unreached = shallowRef(null)
  router.onError((_error, to) => void tellMissing(unreached, router.resolve(to.fullPath).href))
  router.afterEach(() => {
    unreached.value = null
  })
  return unreached
}
