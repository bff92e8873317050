import { openIndexedDbWorld } from '@mocks/world/store/indexed-db-world'
import type { World } from '@mocks/world/world'

declare global {
  interface Window {
    harness: {
      persistent: () => boolean
      /** Reads and raises one counter, so often, all at the same time. */
      count: (times: number) => Promise<void>
      counted: () => number
      reset: () => Promise<void>
    }
  }
}

const world: World & { persistent?: boolean } = await openIndexedDbWorld(
  { seed: () => ({ counters: [{ id: 'clicks', value: 0 }] }), digest: 'harness' },
  { name: 'world-harness' },
)

const counted = () => world.get('counters', 'clicks')?.value ?? Number.NaN

window.harness = {
  persistent: () => world.persistent === true,
  counted,
  count: async (times) => {
    const raise = () =>
      world.transact((transaction) => {
        const value = transaction.get('counters', 'clicks')?.value ?? Number.NaN
        transaction.put('counters', { id: 'clicks', value: value + 1 })
      })
    await Promise.all(Array.from({ length: times }, raise))
  },
  reset: () => world.reset(),
}
