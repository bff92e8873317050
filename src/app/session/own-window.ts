import type { RouterHistory } from 'vue-router'
import { acmSession, setAcmSession, tabStorage } from '@/api/tab-storage'

const parameter = 'acm-sessie'

/**
 * A window that is opened as another person carries a session at ACM of its own in its first address; the tab keeps
 * it, and it leaves the address. To be called before anything reads the session or the address.
 */
export function takeAcmSession(history: RouterHistory) {
  const address = new URL(history.location, 'https://app.invalid')
  const given = address.searchParams.get(parameter)
  if (given === null) return
  address.searchParams.delete(parameter)
  history.replace(address.pathname + address.search + address.hash)
  if (!/^[\w-]{1,64}$/.test(given) || given === acmSession()) return
  setAcmSession(given)
  // Who was signed in here was so through another session.
  tabStorage.remove('kmo-session')
}
