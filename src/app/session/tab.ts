import { randomId } from '@/api/random-id'
import { tabStorage } from '@/api/tab-storage'
import { useSessionStore } from './session.store'

const key = 'kmo-tab'
/** Milliseconds in which the page before a reload lets go of its lock. */
const patience = 500

/** The browser's locks; null where it has none, or does not let them be touched. */
function locksOf(): LockManager | null {
  try {
    return (navigator.locks as LockManager | undefined) ?? null
  } catch {
    return null
  }
}

/** Whether the id is this page's from now on; the lock is held as long as the page lives. */
function claim(id: string): Promise<boolean> {
  const locks = locksOf()
  // Without locks nothing can be said: then it is taken for the only one.
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    const held = () => {
      resolve(true)
      return new Promise(() => {})
    }
    locks
      .request(`${key}:${id}`, { signal: AbortSignal.timeout(patience) }, held)
      .catch((error: DOMException) => resolve(!['TimeoutError', 'AbortError'].includes(error.name)))
  })
}

async function look() {
  const kept = tabStorage.get(key)
  if (kept && (await claim(kept))) return
  if (kept) useSessionStore().change({ refreshToken: null, copied: true })
  const id = randomId()
  tabStorage.set(key, id)
  await claim(id)
}

const looked = new WeakMap<object, Promise<void>>()

/**
 * Finds out, once per page, whether this tab is a duplicate: its storage was copied from a tab that is still there.
 * A refresh token is good for one use, so a duplicate gives up the one it was copied with.
 */
export function knowTab(): Promise<void> {
  const session = useSessionStore()
  const known = looked.get(session) ?? look()
  looked.set(session, known)
  return known
}
