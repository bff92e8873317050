import { createRecordIndex, recordsOf, runChange } from './record-index'
import { schemaVersion, type Seed } from './schema'
import { createNews } from './news'
import type { World } from './world'

/**
 * A world of one page, gone when the page goes: for tests, for Node, and where the browser keeps nothing.
 *
 * @param seed - what it begins with; a function is asked anew at each reset, so that its days are fresh
 * @param news - of whoever has something to tell of it too
 */
export function createMemoryWorld(seed: Seed | (() => Seed), news = createNews()): World {
  const index = createRecordIndex()
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const plant = () => index.load(recordsOf(typeof seed === 'function' ? seed() : seed, 1), 1)

  plant()
  return {
    persistent: false,
    damaged: false,
    get: index.get,
    all: index.all,
    // async, so that a change that throws is a promise that rejects, as in every world.
    transact: async (change) => {
      const draft = index.draft()
      const result = runChange(change, draft)
      const touched = draft.touched()
      if (touched.length > 0) {
        index.apply(touched, index.version() + 1)
        changed()
      }
      return result
    },
    reset: async () => {
      plant()
      changed()
      news.tell('reset')
    },
    refresh: () => Promise.resolve(),
    caughtUp: () => Promise.resolve(),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onNews: news.hear,
    file: async (which) => (which === 'now' ? { schemaVersion, records: index.records() } : null),
    forgetEarlier: () => Promise.resolve(),
  }
}
