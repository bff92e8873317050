import { createWebHistory } from 'vue-router'
import { createEloket } from './app/create-app'
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
      /** Forgets all that anybody left in this browser, and begins anew. */
      beginAnew: async () => (await import('./app/begin-anew')).beginAnew(router),
    }
  })
