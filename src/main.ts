import type { Entry } from './app/addresses'
import type { Forgetting } from './app/begin-anew'
import { createEloket } from './app/create-app'
import './ui/styles/index.css'

/** Starts the app. Resolves when the shell stands on the page, with what whoever started it can ask of it. */
export async function start(entry: Entry) {
  const { app, router, catalogue } = createEloket(entry)
  // Without the other language's texts the page still stands, in Dutch.
  await catalogue.start().catch(() => {})
  await router.isReady().catch(() => {})
  app.mount('#app')
  return {
    /** Gives what forgets what was left in this browser and begins anew: to be loaded before it is needed. */
    async loadBeginAnew() {
      const { beginAnew } = await import('./app/begin-anew')
      return (forgetting: Forgetting) => beginAnew(router, forgetting)
    },
  }
}
