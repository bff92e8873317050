import type { Router } from 'vue-router'
import { forgetShared, forgetTab } from '@/api/tab-storage'
import { forgetDrafts, stopKeeping } from '@/forms/draft-storage'
import { isOwnPath } from './access'

/** Once for all tabs by the one where it began; every other forgets only its own, however late it hears of it. */
export type Forgetting = 'everything' | 'this-tab'

/**
 * Everything begins anew: the app forgets what anybody left in this browser (who is signed in, what was typed, the
 * language) and loads again. A page for which nobody signs in stays where it is; any other gives way to the information
 * page.
 *
 * @param forgetting - `this-tab` leaves what tabs share: the next person may have typed there since
 */
export async function beginAnew(router: Router, forgetting: Forgetting): Promise<void> {
  const { fullPath, meta } = router.currentRoute.value
  const stays = !meta.access && isOwnPath(fullPath)
  const forget = () => {
    forgetTab()
    if (forgetting === 'everything') forgetShared()
  }
  stopKeeping()
  forget()
  // What is still under way may keep something until the page is really gone.
  for (const leaving of ['pagehide', 'visibilitychange']) addEventListener(leaving, forget)
  if (forgetting === 'everything') await forgetDrafts()
  // The page that is left has to take no notice of where it is sent.
  if (!stays) router.options.history.replace(router.resolve({ name: 'information' }).fullPath)
  location.reload()
}
