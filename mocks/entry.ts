/**
 * The demo: the app with the simulated government in front of it. The gate has to stand before the app runs, so it
 * is imported first.
 */
import { control, keepApp } from './hosts/boot'
import { mounted } from '@/main'

void mounted.then(async () => {
  const { mountPanel } = await import('./control/panel/mount')
  const panel = mountPanel(await control)
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
