import type { Router } from 'vue-router'
import { appAddress } from '@/api/configuration'

/** Goes to an address that a service gave. */
export type LeaveFor = (address: string) => Promise<void>

/**
 * An address of this app is visited without loading the page again, which keeps the app alive when its server is
 * gone; any other address is a real page load. The page that leads on does not stay in the history: Back to it would
 * lead on again.
 */
export function createLeaveFor(router: Router): LeaveFor {
  return async (address) => {
    const target = new URL(address, appAddress)
    if (target.href.startsWith(appAddress)) {
      await router.replace(`/${target.href.slice(appAddress.length)}`)
    } else {
      location.replace(target)
    }
  }
}
