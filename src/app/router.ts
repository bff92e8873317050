import { createRouter, type Router } from 'vue-router'
import { decideAccess } from './access'
import type { Entry } from './addresses'
import { languageIn, type CatalogueLoader } from './i18n'
import { createLeaveFor } from './leave-for'
import { createRoutes } from './routes'
import type { PageTools } from './routes/page-tools'
import { useSessionStore } from './session/session.store'

/**
 * Whom a page is for. The guard lets only people through for whom there is an answer; when they sign out, the page they
 * leave stands as it was until the next one is there.
 */
function lastKnown<Known>(look: () => Known | null): () => Known {
  let last: Known | null = null
  return () => {
    last = look() ?? last
    if (!last) throw new Error('A page for somebody was shown to nobody.')
    return last
  }
}

/** The router with its one guard: access first, then the texts of the page. */
export function createAppRouter({ history, addresses }: Entry, catalogue: CatalogueLoader): Router {
  const tools: PageTools = {
    addresses,
    leaveFor: (address) => createLeaveFor(router, addresses)(address),
    applicant: lastKnown(() => useSessionStore().applicant),
    person: lastKnown(() => useSessionStore().identity),
    actor: lastKnown(() => useSessionStore().actor),
    signOut: async () => (await import('./session/sign-out')).signOut(router, tools.leaveFor),
  }
  const router: Router = createRouter({
    history,
    routes: createRoutes(tools),
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: 80 } : false),
  })

  router.beforeEach(async (to) => {
    const session = useSessionStore()
    if (to.meta.access && to.meta.access !== 'interaction' && session.identity) {
      await (await import('./session/tab')).knowTab()
    }
    const { identity } = session
    // A duplicated tab asks for tokens of its own first.
    const visitor =
      identity && !session.kept?.copied
        ? { signedIn: true as const, capacity: identity.capacity }
        : { signedIn: false as const }
    const decided = decideAccess(to, visitor)
    if (decided !== true) return decided
    // ACM speaks the language that the application asks for; as long as the page, not for the next visit.
    const asked = languageIn(to.query.ui_locales)
    // Without the texts of that language the page still stands.
    if (asked) await catalogue.speak(asked, false).catch(() => {})
    await catalogue.load(...(to.meta.texts ?? []))
    return true
  })

  return router
}
