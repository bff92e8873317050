/**
 * The demo: the app with the simulated government in front of it. The gate has to stand before the app starts.
 */
import { createWebHistory } from 'vue-router'
import { webAddresses } from '@/app/addresses'
import { start } from '@/main'
import { openCodeDoor } from './control/doors/code'
import { boot } from './hosts/boot'

const addresses = webAddresses()
const history = createWebHistory(new URL(addresses.app).pathname)
const { control, keepApp } = boot({ app: addresses.app, hrefOf: history.createHref.bind(history) })
openCodeDoor(control)

void start({ history, addresses }).then(async (app) => {
  // Before there is news: by then a newer build may stand where this page came from, or the network be gone.
  const loading = app.loadBeginAnew().catch(() => async () => location.reload())
  const { mountPanel } = await import('./control/panel/mount')
  const [demo, beginAnew] = await Promise.all([control, loading])
  demo.onNews((news) => {
    if (news === 'reset') void beginAnew('everything')
    if (news === 'restarted') void beginAnew('this-tab')
  })
  const panel = mountPanel(demo, addresses.app)
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
