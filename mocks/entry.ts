/**
 * The demo: the app with the simulated government in front of it. The gate has to stand before the app runs, so it
 * is imported first.
 */
import { control, keepApp } from './hosts/boot'
import { mounted } from '@/main'

void mounted.then(async (app) => {
  // Before there is news: by then a newer build may stand where this page came from, or the network be gone.
  const loading = app.loadBeginAnew().catch(() => async () => location.reload())
  const opening = import('./control/panel/mount').catch((error: unknown) => {
    // The network is gone; or the page is being left already, which Firefox tells it so.
    console.warn('The demo panel did not load.', error)
    return null
  })
  const [demo, beginAnew, tools] = await Promise.all([control, loading, opening])
  demo.onNews((news) => {
    if (news === 'reset') void beginAnew('everything')
    if (news === 'restarted') void beginAnew('this-tab')
  })
  if (!tools) return
  const panel = tools.mountPanel(demo)
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
