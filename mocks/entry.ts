/**
 * The demo: the app with the simulated government in front of it. The gate has to stand before the app runs, so it
 * is imported first.
 */
import { control, keepApp } from './hosts/boot'
import { mounted } from '@/main'

void mounted.then(async (app) => {
  // Before there is news: by then a newer build may stand where this page came from, or the network be gone.
  const loading = app.loadBeginAnew().catch(() => async () => location.reload())
  const { mountPanel } = await import('./control/panel/mount')
  const [demo, beginAnew] = await Promise.all([control, loading])
  demo.onNews((news) => {
    if (news === 'reset') void beginAnew('everything')
    if (news === 'restarted') void beginAnew('this-tab')
  })
  const panel = mountPanel(demo)
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
