import { answerOf, createDatabase } from './database'
import { randomId } from './ids'
import { createMemoryWorld } from './memory-world'
import { createRecordIndex, recordsOf, runChange, type StoredRecord } from './record-index'
import { schemaVersion, type Seed } from './schema'
import type { World } from './world'

interface Meta {
  schemaVersion: number
  /** Another one with each planting: who knows an older one reads everything again. */
  epoch: string
  /** The last change. */
  version: number
}

const metaKey = 'world'

function createStores(database: IDBDatabase) {
  database.createObjectStore('records', { keyPath: ['table', 'id'] }).createIndex('version', 'version')
  database.createObjectStore('meta')
}

const readMeta = (transaction: IDBTransaction) =>
  answerOf<Meta | undefined>(transaction.objectStore('meta').get(metaKey))

function write(transaction: IDBTransaction, meta: Meta, records: StoredRecord[]) {
  const store = transaction.objectStore('records')
  records.forEach((record) => store.put(record))
  transaction.objectStore('meta').put(meta, metaKey)
}

/** Versions go on after a planting, so that a change which ended just before it is never taken for a newer one. */
function plant(transaction: IDBTransaction, seed: Seed, before: Meta | undefined): Meta {
  const meta = { schemaVersion, epoch: randomId(), version: (before?.version ?? 0) + 1 }
  transaction.objectStore('records').clear()
  write(transaction, meta, recordsOf(seed, meta.version))
  return meta
}

/** What a tab holds of the store, and how it follows. */
function createReplica(changed: () => void) {
  const index = createRecordIndex()
  let epoch = ''

  /** Brings memory up to date with a store that is planted, inside a transaction on it. */
  async function catchUp(transaction: IDBTransaction, meta: Meta) {
    if (meta.schemaVersion !== schemaVersion) {
      throw new Error('another version of the simulation has taken over the world: reload the page')
    }
    const records = transaction.objectStore('records')
    if (meta.epoch !== epoch) {
      index.load(await answerOf<StoredRecord[]>(records.getAll()), meta.version)
      epoch = meta.epoch
      changed()
    } else if (meta.version > index.version()) {
      const newer = IDBKeyRange.lowerBound(index.version(), true)
      index.apply(await answerOf<StoredRecord[]>(records.index('version').getAll(newer)), meta.version)
      changed()
    }
  }

  return { index, catchUp }
}

/**
 * The world of a browser, kept in IndexedDB and shared by its tabs.
 *
 * A change is one IndexedDB transaction, so two tabs never overwrite each other: the later one first reads what the
 * earlier one wrote. A tab whose code knows another `schemaVersion` plants the world anew when it opens, after which
 * changes by the older tabs are refused. Where IndexedDB cannot be used the world lives in memory, and says so by
 * `persistent`.
 *
 * @param options.name - of the database, and of the channel over which tabs tell each other of changes
 */
export async function openIndexedDbWorld(
  seed: () => Seed,
  { name = 'simulated-government' }: { name?: string } = {},
): Promise<World> {
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const { index, catchUp } = createReplica(changed)
  const within = createDatabase(name, createStores)
  const refresh = () =>
    within('readonly', async (transaction) => {
      const meta = await readMeta(transaction)
      // Without: the person or the browser threw the store away. The next change plants it again.
      if (meta) await catchUp(transaction, meta)
    })

  try {
    await within('readwrite', async (transaction) => {
      const meta = await readMeta(transaction)
      if (meta?.schemaVersion !== schemaVersion) plant(transaction, seed(), meta)
    })
    await refresh()
  } catch {
    return createMemoryWorld(seed)
  }

  const channel = new BroadcastChannel(name)
  const tellOthers = () => channel.postMessage('changed')
  // When it fails, the next change fails too, and that one has somebody to tell.
  const follow = () => void refresh().catch(() => undefined)
  channel.onmessage = follow
  addEventListener('pageshow', follow)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') follow()
  })

  return {
    persistent: true,
    get: index.get,
    all: index.all,
    refresh,
    transact: async (change) => {
      const { result, touched, version } = await within('readwrite', async (transaction) => {
        const meta = (await readMeta(transaction)) ?? plant(transaction, seed(), undefined)
        await catchUp(transaction, meta)
        const draft = index.draft()
        const result = runChange(change, draft)
        const touched = draft.touched()
        const version = meta.version + 1
        if (touched.length > 0) write(transaction, { ...meta, version }, touched)
        return { result, touched, version }
      })
      if (touched.length > 0) {
        index.apply(touched, version)
        changed()
        tellOthers()
      }
      return result
    },
    reset: async () => {
      await within('readwrite', async (transaction) =>
        plant(transaction, seed(), await readMeta(transaction)),
      )
      await refresh()
      tellOthers()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
