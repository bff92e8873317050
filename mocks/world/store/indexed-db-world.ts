import { machineNow } from '../clock'
import { dayOf } from '../days'
import { schemaVersion } from '../schema/tables'
import type { News, World } from '../world'
import { conversions as allConversions, convert, withoutSignIns } from './conversions'
import { createDatabase, type Within } from './database'
import type { BaseSource } from './difference'
import { entryOf, journalLimits, wakesOthers } from './journal'
import { createMemoryWorld } from './memory-world'
import { createNews } from './news'
import { createRecords, runChange } from './records'
import {
  beginAnew,
  createStores,
  DamagedWorld,
  forgetLastEarlier,
  isOf,
  lastEarlier,
  readFile,
  readJournal,
  readMeta,
  readNewer,
  readRecords,
  settle,
  TakenOver,
  write,
  writeEntry,
  type Build,
  type Meta,
} from './stored'

/** What a tab holds of the store, and how it follows. */
function createReplica(
  source: BaseSource,
  { changed, woken, tell }: { changed: () => void; woken: () => void; tell: (news: News) => void },
) {
  const records = createRecords()
  let known: Meta | null = null
  let told = false
  /** The beginning that is this tab's own doing. */
  let own = ''

  function refuse(): never {
    if (!told) tell('outdated')
    told = true
    throw new TakenOver()
  }

  /** Brings memory up to date with what the store holds, inside a transaction on it. */
  async function catchUp(transaction: IDBTransaction, meta: Meta, build: Build) {
    // Of another base this tab knows nothing, so it cannot say what the world is.
    if (!isOf(build, meta)) refuse()
    if (meta.epoch !== known?.epoch) {
      records.load(source.seed(meta.day), await readRecords(transaction), meta.version)
      const restarted = known !== null && known.beginning !== meta.beginning
      known = meta
      changed()
      if (restarted) tell(meta.beginning === own ? 'reset' : 'restarted')
    } else if (meta.version > records.version()) {
      // Whatever is newer is the doing of another window.
      const entries = await readJournal(transaction, records.version())
      records.apply(await readNewer(transaction, records.version()), meta.version)
      changed()
      if (entries.some(wakesOthers)) woken()
    }
  }

  /** The store is empty: the person or the browser threw it away, and nobody has begun anew yet. */
  function lose() {
    if (known) tell('reset')
  }

  /** What was begun here: that it is another beginning is this tab's doing. */
  function begun(meta: Meta) {
    own = meta.beginning
    return meta
  }

  return { records, catchUp, lose, begun, outdated: () => told, day: () => known?.day ?? '' }
}

const isDamage = (error: unknown) =>
  error instanceof DamagedWorld ||
  // What Chromium says when a file of the database is gone.
  (error instanceof DOMException && ['DataError', 'NotReadableError'].includes(error.name))

/** What a tab is told that wants to change a world of another build. */
async function takenOver(): Promise<never> {
  throw new TakenOver()
}

const earlierIn = (within: Within): Pick<World, 'earlier' | 'forgetEarlier'> => ({
  earlier: () => within('readonly', lastEarlier),
  forgetEarlier: () => within('readwrite', forgetLastEarlier),
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
 * The world of a browser, shared by its tabs: a base, made of code and in memory only, and what differs from it, kept in
 * IndexedDB.
 *
 * A change is one IndexedDB transaction, so two tabs never overwrite each other: the later one first reads what the
 * earlier one wrote. A tab that finds a difference of another shape or on another base makes it its own when it opens
 * (see `settle`), after which changes by tabs of the other build are refused. Where IndexedDB cannot be used the world
 * lives in memory, and says so by `persistent`.
 *
 * @param options.name - of the database, and of the channel over which tabs tell each other of changes
 * @param options.conversions - other ones, for tests
 * @param options.machine - the machine's time
 * @param options.limits - of the journal
 */
export async function openIndexedDbWorld(
  source: BaseSource,
  {
    name = 'simulated-government',
    conversions = allConversions,
    machine = machineNow,
    limits = journalLimits,
  } = {},
): Promise<World> {
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  const followers = new Set<() => void>()
  const woken = () => followers.forEach((listener) => listener())
  const news = createNews()
  const { records, catchUp, lose, begun, outdated, day } = createReplica(source, {
    changed,
    woken,
    tell: news.tell,
  })
  const build = (): Build => ({ digest: source.digest, today: dayOf(machine()), conversions })
  let following = Promise.resolve()
  function follow() {
    // When it fails, the next change fails too, and that one has somebody to tell.
    following = refresh().catch(() => undefined)
  }
  const within = createDatabase(name, createStores, follow)
  const refresh = () =>
    within('readonly', async (transaction) => {
      const meta = await readMeta(transaction)
      if (meta) await catchUp(transaction, meta, build())
      else lose()
    })

  const channel = openChannel(name)
  const tellOthers = () => channel?.postMessage('changed')

  /** Throws away what there is, and begins with a difference or with none. */
  const begin = (...difference: [Parameters<typeof beginAnew>[2]?]) =>
    within('readwrite', (transaction) => beginAnew(transaction, build(), ...difference))

  try {
    const settled = await within('readwrite', (transaction) => settle(transaction, build()))
    await refresh()
    // Newer seeds are for the tabs that are open, too. Otherwise a page that opens wakes nobody.
    if (settled) tellOthers()
  } catch (error) {
    const memory = createMemoryWorld(source.seed, { digest: source.digest, news, machine, limits })
    if (outdated()) return { ...memory, transact: takenOver, reset: takenOver, importDifference: takenOver }
    if (!isDamage(error)) return memory
    return {
      ...memory,
      ...earlierIn(within),
      damaged: true,
      exportDifference: () => within('readonly', readFile),
      reset: async () => {
        await begin()
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
    get: records.get,
    where: records.where,
    all: records.all,
    refresh,
    caughtUp: () => following,
    transact: async (change, cause) => {
      const { result, touched, version } = await within('readwrite', async (transaction) => {
        const meta = (await readMeta(transaction)) ?? begun(await beginAnew(transaction, build()))
        await catchUp(transaction, meta, build())
        const draft = records.draft()
        const result = runChange(change, draft)
        const touched = draft.touched()
        const version = meta.version + 1
        if (touched.length > 0) {
          const entry = entryOf(records, touched, { n: version, cause: cause ?? null, machine: machine() })
          const journal = entry ? await writeEntry(transaction, meta.journal, entry, limits) : meta.journal
          write(transaction, { ...meta, version, journal }, touched)
        }
        return { result, touched, version }
      })
      if (touched.length > 0) {
        records.apply(touched, version)
        changed()
        tellOthers()
      }
      return result
    },
    reset: async () => {
      begun(await begin())
      await refresh()
      tellOthers()
    },
    exportDifference: async () => {
      await refresh()
      const base = { day: day(), digest: source.digest }
      return withoutSignIns({ schemaVersion, base, records: records.difference() })
    },
    importDifference: async (file) => {
      const { base, records: given } = convert(file, build().today, conversions)
      begun(await begin({ day: base.day, records: given }))
      await refresh()
      tellOthers()
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onOthers: (listener) => followers.add(listener),
    journal: () => within('readonly', (transaction) => readJournal(transaction)),
    onNews: news.hear,
    ...earlierIn(within),
  }
}
