import { createPinia } from 'pinia'
import { createApp } from 'vue'
import type { RouterHistory } from 'vue-router'
import { setApiHooks } from '@/api/hooks'
import { draftClock, draftOwner } from '@/forms/draft-keys'
import App from './App.vue'
import { clock } from './clock'
import { moveFocusWithPages } from './focus'
import { createCatalogueLoader, createTexts, speakKey } from './i18n'
import { createAppRouter } from './router'
import { useSessionStore } from './session/session.store'
import { createSignOut, signOutKey } from './session/sign-out'
import { unreachedKey, watchUnreached } from './unreached'

/** Puts the app together; knows nothing of who answers its requests. */
export function createEloket(history: RouterHistory) {
  const texts = createTexts()
  const catalogue = createCatalogueLoader(texts)
  const app = createApp(App).use(createPinia()).use(texts)
  const session = useSessionStore()
  const router = createAppRouter(history, catalogue)
  const unreached = watchUnreached(router)

  setApiHooks({
    accessToken: session.accessToken,
    answered: clock.learn,
    tokenRefused() {
      // A page asks several services at once: the first refusal ends the session.
      if (!session.identity) return
      const { fullPath } = router.currentRoute.value
      session.clear()
      void router.replace({ name: 'signed-out', query: { reden: 'verlopen', terug: fullPath } })
    },
  })
  moveFocusWithPages(router)

  app
    .use(router)
    .provide(signOutKey, createSignOut(router))
    .provide(unreachedKey, unreached)
    .provide(speakKey, (language) =>
      catalogue.speak(language).catch(() => {
        unreached.value = router.resolve(router.currentRoute.value.fullPath).href
      }),
    )
    .provide(draftClock, clock.now)
    .provide(draftOwner, () =>
      session.identity ? `${session.identity.insz}:${session.identity.organisation ?? ''}` : 'nobody',
    )

  return { app, router, catalogue }
}
