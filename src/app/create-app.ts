import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { configure, readConfiguration } from '@/api/configuration'
import { setApiHooks } from '@/api/hooks'
import { draftClock, draftOwner } from '@/forms/draft-keys'
import { watchArrivals } from '@/ui/navigation'
import type { Entry } from './addresses'
import App from './App.vue'
import { clock, machineNow } from './clock'
import { moveFocusWithPages } from './focus'
import { createCatalogueLoader, createTexts, speakKey } from './i18n'
import { createLeaveFor, leaveForKey } from './leave-for'
import { createAppRouter } from './router'
import { useSessionStore } from './session/session.store'
import { takeAcmSession } from './session/own-window'
import { tellMissingKey, unreachedKey, watchUnreached } from './unreached'

/** Puts the app together; knows nothing of who answers its requests. */
export function createEloket({ history, addresses }: Entry) {
  configure(readConfiguration(document, addresses.app))
  takeAcmSession(history)
  const texts = createTexts()
  const catalogue = createCatalogueLoader(texts)
  const app = createApp(App).use(createPinia()).use(texts)
  const session = useSessionStore()
  const router = createAppRouter({ history, addresses }, catalogue)
  const { unreached, tellMissing } = watchUnreached(router, addresses)

  const tokens = () => import('./session/tokens')
  setApiHooks({
    accessToken: async () => (session.identity ? (await tokens()).accessToken() : null),
    otherToken: async (refused) => (await tokens()).otherToken(refused),
    answered: clock.learn,
    machineNow,
    async tokenRefused(refused) {
      const { endSession } = await import('./session/sign-out')
      // Meanwhile there may be another one.
      if (session.kept?.accessToken === refused) endSession(router, 'verlopen')
    },
  })
  moveFocusWithPages(router)
  watchArrivals(router)

  app
    .use(router)
    .provide(unreachedKey, unreached)
    .provide(tellMissingKey, (path) => void tellMissing(path))
    .provide(leaveForKey, createLeaveFor(router, addresses))
    .provide(speakKey, (language) =>
      catalogue.speak(language).catch(() => tellMissing(router.currentRoute.value.fullPath)),
    )
    .provide(draftClock, clock.now)
    .provide(draftOwner, () =>
      session.identity ? `${session.identity.insz}:${session.identity.organisation ?? ''}` : 'nobody',
    )

  return { app, router, catalogue }
}
