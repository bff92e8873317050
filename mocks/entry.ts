/**
 * The demo: the app with the simulated government in front of it. The gate has to stand before the app runs, so it
 * is imported first.
 */
import { control, keepApp } from './hosts/boot'
import { mounted } from '@/main'

void mounted.then(async (app) => {
  const { mountPanel } = await import('./control/panel/mount')
  const demo = await control
  demo.onNews((news) => news === 'restarted' && void app.beginAnew())
  const panel = mountPanel(demo)
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
