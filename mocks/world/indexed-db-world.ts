import { answerOf, createDatabase, StoreError, type Within } from './database'
import { randomId } from './ids'
import { createMemoryWorld } from './memory-world'
import { createNews } from './news'
import { createRecordIndex, recordsOf, runChange, type StoredRecord } from './record-index'
import { schemaVersion, type Seed, type TableName } from './schema'
import type { News, World, WorldFile } from './world'

interface Meta {
  schemaVersion: number
  /** Another one with each planting: who knows an older one reads everything again. */
  epoch: string
  /** Another one with each reset, but not when newer seeds follow: what an open page shows is from before it. */
  beginning?: string
  /** Names the seed that was planted, and the version it was planted as. */
  seedName?: string
  planted?: number
  /** The last change. */
  version: number
}

const metaKey = 'world'
/** Where a world of another shape is put aside, for a file. */
const earlierKey = 'earlier'

/** What this browser keeps cannot be read. */
class DamagedWorld extends Error {
  override name = 'DamagedWorld'
}

/** What a sign-in leaves behind. It says nothing about the enterprises, and newer seeds leave it as it is. */
const ofSignIns = new Set<TableName>([
  'acmSessions',
  'interactions',
  'codes',
  'accessTokens',
  'refreshTokens',
  'signingKeys',
  'messages',
  'lastUses',
  'keyStates',
])

function createStores(database: IDBDatabase) {
  database.createObjectStore('records', { keyPath: ['table', 'id'] }).createIndex('version', 'version')
  database.createObjectStore('meta')
}

async function readMeta(transaction: IDBTransaction): Promise<Meta | undefined> {
  const meta = await answerOf<Meta | undefined>(transaction.objectStore('meta').get(metaKey))
  if (meta === undefined || (Number.isInteger(meta?.schemaVersion) && Number.isInteger(meta?.version)))
    return meta
  throw new DamagedWorld('nothing says what world this is')
}

const readRecords = (transaction: IDBTransaction) =>
  answerOf<StoredRecord[]>(transaction.objectStore('records').getAll())

/** @throws DamagedWorld when something is not a record */
function whole(records: StoredRecord[]): StoredRecord[] {
  const isRecord = ({ id, record }: StoredRecord) => record === null || record?.id === id
  const broken = records.find((stored) => !isRecord(stored))
  if (broken) throw new DamagedWorld(`${broken.table}/${broken.id} is no record`)
  return records
}

/** Whether nobody has changed anything since the planting, but for signing in (which may count a code). */
function isUntouched({ planted }: Meta, records: StoredRecord[]): boolean {
  // A world of before it was written down: all that was planted has one version.
  const first = planted ?? records.reduce((least, { version }) => Math.min(least, version), Infinity)
  return records.every(
    ({ table, version }) => version === first || table === 'counters' || ofSignIns.has(table),
  )
}

function write(transaction: IDBTransaction, meta: Meta, records: StoredRecord[]) {
  const store = transaction.objectStore('records')
  records.forEach((record) => store.put(record))
  transaction.objectStore('meta').put(meta, metaKey)
}

/** What a tab is told that wants to change a world of a newer build. */
async function takenOver(): Promise<never> {
  throw new StoreError('another version of the simulation has taken over the world: reload the page')
}

/** What is planted, and how it is called. */
interface Planting {
  seed: () => Seed
  seedName: string
}

/**
 * Versions go on after a planting, so that a change which ended just before it is never taken for a newer one.
 *
 * @param before - what stood there
 * @param kept - records that stay as they are: then it is no other beginning
 */
function plant(
  transaction: IDBTransaction,
  { seed, seedName }: Planting,
  before: Meta | undefined,
  kept?: StoredRecord[],
): Meta {
  const epoch = randomId()
  const beginning = kept ? before?.beginning : epoch
  const version = (before?.version ?? 0) + 2
  const planted = version - 1
  const meta = { schemaVersion, epoch, seedName, version, planted, ...(beginning && { beginning }) }
  transaction.objectStore('records').clear()
  const sown = recordsOf(seed(), planted)
  const after = (kept ?? []).map((stored, at) => ({
    ...stored,
    version: meta.version,
    order: sown.length + at + 1,
  }))
  write(transaction, meta, [...sown, ...after])
  return meta
}

/** Makes the world of this build of what the browser holds; false when it is that already. */
async function settle(transaction: IDBTransaction, planting: Planting): Promise<boolean> {
  const meta = await readMeta(transaction)
  if (!meta) {
    plant(transaction, planting, undefined)
    return true
  }
  if (meta.schemaVersion < schemaVersion) {
    const records = await readRecords(transaction)
    const earlier: WorldFile = { schemaVersion: meta.schemaVersion, records }
    if (!isUntouched(meta, records)) transaction.objectStore('meta').put(earlier, earlierKey)
    plant(transaction, planting, meta)
    return true
  }
  if (meta.schemaVersion === schemaVersion && meta.seedName !== planting.seedName) {
    const records = whole(await readRecords(transaction))
    const signIns = records.filter(({ table, record }) => ofSignIns.has(table) && record !== null)
    if (!isUntouched(meta, records)) return false
    plant(transaction, planting, meta, signIns)
    return true
  }
  return false
}

/** What a tab holds of the store, and how it follows. */
function createReplica(changed: () => void, tell: (news: News) => void) {
  const index = createRecordIndex()
  let known: Meta | null = null
  let told = false
  /** The planting of this tab itself. */
  let own = ''

  function refuse() {
    if (!told) tell('outdated')
    told = true
    return takenOver()
  }

  /** Brings memory up to date with a store that is planted, inside a transaction on it. */
  async function catchUp(transaction: IDBTransaction, meta: Meta) {
    if (meta.schemaVersion !== schemaVersion) await refuse()
    if (meta.epoch !== known?.epoch) {
      index.load(whole(await readRecords(transaction)), meta.version)
      const restarted = known !== null && known.beginning !== meta.beginning
      known = meta
      changed()
      if (restarted) tell(meta.beginning === own ? 'reset' : 'restarted')
    } else if (meta.version > index.version()) {
      const newer = IDBKeyRange.lowerBound(index.version(), true)
      const records = transaction.objectStore('records').index('version').getAll(newer)
      index.apply(await answerOf<StoredRecord[]>(records), meta.version)
      changed()
    }
  }

  /** The store is empty: the person or the browser threw it away, and nobody has begun anew yet. */
  function lose() {
    if (known) tell('reset')
  }

  /** What was planted here: that it is another beginning is this tab's doing. */
  function planted(meta: Meta) {
    own = meta.epoch
    return meta
  }

  return { index, catchUp, lose, planted, outdated: () => told }
}

const isDamage = (error: unknown) =>
  error instanceof DamagedWorld ||
  // What Chromium says when a file of the database is gone.
  (error instanceof DOMException && ['DataError', 'NotReadableError'].includes(error.name))

const fileOf = (within: Within) => (which: 'now' | 'earlier') =>
  within('readonly', async (transaction): Promise<WorldFile | null> => {
    const meta = transaction.objectStore('meta')
    if (which === 'earlier') return (await answerOf<WorldFile | undefined>(meta.get(earlierKey))) ?? null
    const { schemaVersion: shape } = (await answerOf<Partial<Meta> | undefined>(meta.get(metaKey))) ?? {}
    return { schemaVersion: shape ?? schemaVersion, records: await readRecords(transaction) }
  })

/** Throws the world away, also one that cannot be read. */
const replant = (within: Within, planting: Planting) =>
  within('readwrite', async (transaction) => {
    const meta = await readMeta(transaction).catch(() => undefined)
    if (meta && meta.schemaVersion > schemaVersion) await takenOver()
    transaction.objectStore('meta').clear()
    return plant(transaction, planting, meta)
  })

/** The channel over which tabs tell each other of changes; null where the browser has none. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}

/**
 * The world of a browser, kept in IndexedDB and shared by its tabs.
 *
 * A change is one IndexedDB transaction, so two tabs never overwrite each other: the later one first reads what the
 * earlier one wrote. A tab whose code knows a higher `schemaVersion` puts the older world aside, for a file, and plants
 * its own when it opens, after which changes by the older tabs are refused. A world that nobody changed follows newer
 * seeds. Where IndexedDB cannot be used the world lives in memory, and says so by `persistent`.
 *
 * @param options.name - of the database, and of the channel over which tabs tell each other of changes
 * @param options.seedName - another one for another seed
 */
export async function openIndexedDbWorld(
  seed: () => Seed,
  { name = 'simulated-government', seedName = '' }: { name?: string; seedName?: string } = {},
): Promise<World> {
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const news = createNews()
  const { index, catchUp, lose, planted, outdated } = createReplica(changed, news.tell)
  let following = Promise.resolve()
  function follow() {
    // When it fails, the next change fails too, and that one has somebody to tell.
    following = refresh().catch(() => undefined)
  }
  const within = createDatabase(name, createStores, follow)
  const planting = { seed, seedName }
  const refresh = () =>
    within('readonly', async (transaction) => {
      const meta = await readMeta(transaction)
      if (meta) await catchUp(transaction, meta)
      else lose()
    })

  const channel = openChannel(name)
  const tellOthers = () => channel?.postMessage('changed')

  try {
    const settled = await within('readwrite', (transaction) => settle(transaction, planting))
    await refresh()
    // Newer seeds are for the tabs that are open, too. Otherwise a page that opens wakes nobody.
    if (settled) tellOthers()
  } catch (error) {
    const memory = createMemoryWorld(seed, news)
    if (outdated()) return { ...memory, transact: takenOver, reset: takenOver }
    if (!isDamage(error)) return memory
    return {
      ...memory,
      damaged: true,
      file: fileOf(within),
      reset: async () => {
        await replant(within, planting)
        tellOthers()
        await memory.reset()
      },
    }
  }

  if (channel) channel.onmessage = follow
  // Before anybody else who then asks something, whose answer waits for it.
  addEventListener('pageshow', follow, { capture: true })
  const followWhenShown = () => document.visibilityState === 'visible' && follow()
  document.addEventListener('visibilitychange', followWhenShown, { capture: true })

  return {
    persistent: true,
    damaged: false,
    get: index.get,
    all: index.all,
    refresh,
    caughtUp: () => following,
    transact: async (change) => {
      const { result, touched, version } = await within('readwrite', async (transaction) => {
        const meta = (await readMeta(transaction)) ?? planted(plant(transaction, planting, undefined))
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
      planted(await replant(within, planting))
      await refresh()
      tellOthers()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onNews: news.hear,
    file: fileOf(within),
    forgetEarlier: () =>
      within('readwrite', async (transaction) => {
        transaction.objectStore('meta').delete(earlierKey)
      }),
  }
}
