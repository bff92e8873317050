import { inject, type InjectionKey } from 'vue'
import type { Router } from 'vue-router'
import type { Addresses } from './addresses'

/** Goes to an address that a service gave. */
export type LeaveFor = (address: string) => Promise<void>

/**
 * An address of this app is visited without loading the page again, which keeps the app alive when its server is
 * gone; any other address is a real page load.
 */
export const createLeaveFor =
  (router: Router, addresses: Addresses): LeaveFor =>
  async (address) => {
    const path = addresses.pathOf(address)
    if (path) await router.replace(path)
    else addresses.leave(address)
  }

export const leaveForKey: InjectionKey<LeaveFor> = Symbol('leave for')

/** For the shell; pages are given it by their route. */
export function useLeaveFor(): LeaveFor {
  const leaveFor = inject(leaveForKey)
  if (!leaveFor) throw new Error('The app gives its shell the way to leave.')
  return leaveFor
}
