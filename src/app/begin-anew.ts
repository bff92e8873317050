import type { Router } from 'vue-router'
import { forgetKept } from '@/api/tab-storage'
import { forgetDrafts } from '@/forms/draft-storage'
import { isOwnPath } from './access'

/**
 * Everything begins anew: the app forgets all that anybody left in this browser (who is signed in, what was typed, the
 * language) and loads again. A page for which nobody signs in stays where it is; any other gives way to the information
 * page.
 */
export async function beginAnew(router: Router): Promise<void> {
  const { fullPath, meta } = router.currentRoute.value
  const stays = !meta.access && isOwnPath(fullPath)
  forgetKept()
  // What is still under way may keep something until the page is really gone.
  for (const leaving of ['pagehide', 'visibilitychange']) addEventListener(leaving, forgetKept)
  await forgetDrafts()
  if (stays) location.reload()
  else location.replace(router.resolve({ name: 'information' }).href)
}
