import { createWebHistory } from 'vue-router'
import { createEloket } from './app/create-app'
import './ui/styles/index.css'

const { app, router, catalogue } = createEloket(createWebHistory(import.meta.env.BASE_URL))

/** Resolves when the shell stands on the page. */
export const mounted = catalogue
  .start()
  // Without the other language's texts the page still stands, in Dutch.
  .catch(() => {})
  .then(async () => {
    await router.isReady().catch(() => {})
    app.mount('#app')
  })
