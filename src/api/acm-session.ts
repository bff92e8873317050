import { tabStorage } from './tab-storage'

const key = 'acm-session'

/**
 * The browser session at ACM that this tab belongs to; a window opened as another person carries one of its own.
 *
 * A real ACM tells its sessions apart by cookie, and looks at nothing of this.
 */
export const acmSession = () => tabStorage.get(key) ?? 'browser'

/** From now on this tab belongs to another session at ACM. */
export const setAcmSession = (id: string) => tabStorage.set(key, id)
