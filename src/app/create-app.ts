import { createPinia } from 'pinia'
import { createApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import { setApiHooks } from '@/api/hooks'
import { draftClock, draftOwner } from '@/forms/draft-keys'
import { watchArrivals } from '@/ui/navigation'
import App from './App.vue'
import { clock, machineNow } from './clock'
import { moveFocusWithPages } from './focus'
import { createCatalogueLoader, createTexts, speakKey } from './i18n'
import { createAppRouter } from './router'
import { useSessionStore } from './session/session.store'
import { takeAcmSession } from './session/own-window'
import { tellMissing, unreachedKey, watchUnreached } from './unreached'

/** Puts the app together; knows nothing of who answers its requests. */
export function createEloket(history: RouterHistory) {
  takeAcmSession(history)
  const texts = createTexts()
  const catalogue = createCatalogueLoader(texts)
  const app = createApp(App).use(createPinia()).use(texts)
  const session = useSessionStore()
  const router = createAppRouter(history, catalogue)
  const unreached = watchUnreached(router)

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
    .provide(speakKey, (language) =>
      catalogue
        .speak(language)
        .catch(() => tellMissing(unreached, router.resolve(router.currentRoute.value.fullPath).href)),
    )
    .provide(draftClock, clock.now)
    .provide(draftOwner, () =>
      session.identity ? `${session.identity.insz}:${session.identity.organisation ?? ''}` : 'nobody',
    )

  return { app, router, catalogue }
}
