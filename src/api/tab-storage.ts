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

/** From now on this tab belongs to another session at ACM. */
export const setAcmSession = (id: string) => tabStorage.set(acmSessionKey, id)
