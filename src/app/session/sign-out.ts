import type { Router } from 'vue-router'
import type { LeaveFor } from '../leave-for'
import { useSessionStore } from './session.store'
import { tellTabs } from './tabs'
import { leave } from './visit'

/**
 * The person leaves. The app forgets first, also in the other tabs, so that nothing is left even when ACM does not
 * answer.
 */
export async function signOut(router: Router, leaveFor: LeaveFor) {
  leave()
  tellTabs({ said: 'signed-out' })
  const address = await import('./sign-in').then(({ signOutAddress }) => signOutAddress()).catch(() => null)
  await (address ? leaveFor(address) : router.replace({ name: 'signed-out' }))
}

/**
 * Why a session ended that the person did not end here: nothing was done for a while, ACM gives no more tokens, the
 * person signed out in another window, or somebody else signed in there. Dutch: it stands in the address.
 */
export type EndReason = 'stil' | 'verlopen' | 'elders' | 'vervangen'

/** Ends the session in this tab: the page says why, and leads back to where the person was. */
export function endSession(router: Router, reason: EndReason) {
  const session = useSessionStore()
  // A page asks several services at once: the first refusal ends the session.
  if (!session.identity) return
  const { fullPath, meta } = router.currentRoute.value
  // ACM goes on after an expired token, and the visit is another person's after a replacement.
  if (reason === 'verlopen' || reason === 'vervangen') session.keep(null)
  else leave()
  // Pages around the sign-in are no place to come back to.
  const terug = meta.access && meta.access !== 'interaction' ? fullPath : undefined
  void router.replace({ name: 'signed-out', query: { reden: reason, terug } })
}
