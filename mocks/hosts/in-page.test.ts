import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startGovernment } from './in-page'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  // A browser without them tells a tab nothing, and so does one in which it sleeps.
  vi.stubGlobal('BroadcastChannel', undefined)
})
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['is shown again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['comes back from the history', () => window.dispatchEvent(new Event('pageshow'))],
])('tells a tab that %s the time that another one set meanwhile', async (_, wake) => {
  const place = { app: `${location.origin}/`, hrefOf: (path: string) => path }
  const discovery = new Request(`${place.app}services/acm/op/.well-known/openid-configuration`)
  let ask: () => void = () => {}
  // Like the app's, they may have been listening before the world did.
  for (const target of [window, document]) {
    for (const name of ['pageshow', 'visibilitychange']) target.addEventListener(name, () => ask())
  }
  const slept = await startGovernment(place)
  const asked = new Promise<Response>((resolve) => {
    ask = () => resolve(slept.answer(discovery))
  })

  const other = await startGovernment(place)
  await other.control.carryOut({ act: 'setDate', day: '2020-01-01' })
  wake()
  expect(Number((await asked).headers.get('simulation-offset'))).toBeLessThan(-86_400_000)
})
