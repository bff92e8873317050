import type { InjectionKey } from 'vue'
import type { Router } from 'vue-router'
import { createLeaveFor } from '../leave-for'
import { useSessionStore } from './session.store'

/** Ends the session: first here, then at ACM. */
export type SignOut = () => Promise<void>

export const signOutKey: InjectionKey<SignOut> = Symbol('sign out')

/** The person leaves: the app forgets first, so that nothing is left even when ACM does not answer. */
export function createSignOut(router: Router): SignOut {
  const leaveFor = createLeaveFor(router)
  return async () => {
    useSessionStore().clear()
    const address = await import('./sign-in').then(({ signOutAddress }) => signOutAddress()).catch(() => null)
    await (address ? leaveFor(address) : router.replace({ name: 'signed-out' }))
  }
}
