/** Keeps in the browser; as long as the page, where the browser keeps nothing. */
function storageIn(area: () => Storage) {
  const memory = new Map<string, string>()
  return {
    get(key: string): string | null {
      try {
        return memory.get(key) ?? area().getItem(key)
      } catch {
        return null
      }
    },
    set(key: string, value: string) {
      try {
        area().setItem(key, value)
        memory.delete(key)
      } catch {
        memory.set(key, value)
      }
    },
    remove(key: string) {
      memory.delete(key)
      try {
        area().removeItem(key)
      } catch {
        // Then there is nothing to remove.
      }
    },
    /** Removes all keys that are the app's. */
    clear(own: (key: string) => boolean) {
      memory.clear()
      try {
        const kept = area()
        for (const key of Object.keys(kept).filter(own)) kept.removeItem(key)
      } catch {
        // Then there is nothing to remove.
      }
    },
  }
}

/** What this tab keeps over a reload. A tab that is duplicated begins with a copy of it. */
export const tabStorage = storageIn(() => sessionStorage)

/** What all tabs keep, also after they were closed. Never a token. */
export const sharedStorage = storageIn(() => localStorage)

/** The session at ACM of all windows that were opened as nobody in particular. */
export const browserSession = 'browser'

const acmSessionKey = 'acm-session'

/**
 * The session at ACM that this tab belongs to; a window opened as another person carries one of its own.
 *
 * A real ACM tells its sessions apart by cookie, and looks at nothing of this.
 */
export const acmSession = () => tabStorage.get(acmSessionKey) ?? browserSession

/** The keys of the app; `kmo-demo-…` are those of whoever stands in front of it. */
const isOwnKey = (key: string) =>
  // The router keeps how far the pages of a visit were read.
  [acmSessionKey, 'vue-router:scroll'].includes(key) ||
  (key.startsWith('kmo-') && !key.startsWith('kmo-demo-'))

/** Forgets all that the app keeps of this tab. */
export const forgetTab = () => tabStorage.clear(isOwnKey)

/** Forgets all that the app keeps for all tabs. */
export const forgetShared = () => sharedStorage.clear(isOwnKey)

/** From now on this tab belongs to another session at ACM. */
export const setAcmSession = (id: string) => tabStorage.set(acmSessionKey, id)
