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
  const panel = tools.mountPanel(demo, addresses.app)
  // What keeps no data keeps no app either; Firefox says so in the console of who tries.
  if (demo.kept() === 'no') return
  await keepApp(panel.offerUpdate).catch((error: unknown) =>
    console.warn('The app is not kept offline.', error),
  )
})
