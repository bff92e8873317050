import { createRouter, type Router, type RouterHistory } from 'vue-router'
import { decideAccess } from './access'
import type { CatalogueLoader } from './i18n'
import { createLeaveFor } from './leave-for'
import { createRoutes } from './routes'
import { useSessionStore } from './session/session.store'

/** The router with its one guard: access first, then the texts of the page. */
export function createAppRouter(history: RouterHistory, catalogue: CatalogueLoader): Router {
  const router: Router = createRouter({
    history,
    routes: createRoutes({ leaveFor: (address) => createLeaveFor(router)(address) }),
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: 80 } : false),
  })

  router.beforeEach(async (to) => {
    const { identity } = useSessionStore()
    const visitor = identity
      ? { signedIn: true as const, capacity: identity.capacity }
      : { signedIn: false as const }
    const decided = decideAccess(to, visitor)
    if (decided !== true) return decided
    await catalogue.load(...(to.meta.texts ?? []))
    return true
  })

  return router
}
