import { createWebHistory } from 'vue-router'
import { createEloket } from './app/create-app'
import type { Forgetting } from './app/begin-anew'
import './ui/styles/index.css'

const { app, router, catalogue } = createEloket(createWebHistory(import.meta.env.BASE_URL))

/** Resolves when the shell stands on the page, with what whoever started the app can ask of it. */
export const mounted = catalogue
  .start()
  // Without the other language's texts the page still stands, in Dutch.
  .catch(() => {})
  .then(async () => {
    await router.isReady().catch(() => {})
    app.mount('#app')
    return {
      /** Gives what forgets what was left in this browser and begins anew: to be loaded before it is needed. */
      loadBeginAnew: async () => {
        const { beginAnew } = await import('./app/begin-anew')
        return (forgetting: Forgetting) => beginAnew(router, forgetting)
      },
    }
  })
