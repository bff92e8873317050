/** What IndexedDB holds of a world, and what is done to it. Everything here runs inside one transaction of the store. */
import { randomId } from '../ids'
import { ofSignIns, schemaVersion } from '../schema/tables'
import type { CalendarDate } from '../schema/time'
import type { JournalEntry, Earlier } from '../world'
import { convert, isChangedRecord, isTouched, withoutSignIns, type Conversions } from './conversions'
import { answerOf, StoreError } from './database'
import type { BaseName, ChangedRecord, Difference, WorldFile } from './difference'
import { atOnce, fold, grown, isOver, noJournal, type JournalSize } from './journal'
import type { StoredRecord } from './records'

/** What the stored records are. Builds up to shape 5 kept whole worlds and named no base. */
export interface Meta extends BaseName {
  schemaVersion: number
  /** Another one whenever all records are replaced: who knows an older one reads everything again. */
  epoch: string
  /** Another one with each reset, but not when newer seeds follow: what an open page shows is from before it. */
  beginning: string
  /** The last change. */
  version: number
  journal: JournalSize
}

/** What this build reads and begins with. */
export interface Build {
  digest: string
  today: CalendarDate
  conversions: Conversions
}

const metaKey = 'world'
/** The list of what people still have to be told of. Builds up to shape 5 kept one file here. */
const earlierKey = 'earlier'

/** What this browser keeps cannot be read. */
export class DamagedWorld extends Error {
  override name = 'DamagedWorld'
}

/** A newer build cannot be told from another one: a change of either would be lost on the other. */
export class TakenOver extends StoreError {
  constructor() {
    super('another version of the simulation has taken over the world: reload the page')
  }
}

export function createStores(database: IDBDatabase) {
  database.createObjectStore('records', { keyPath: ['table', 'id'] }).createIndex('version', 'version')
  database.createObjectStore('meta')
}

export async function readMeta(transaction: IDBTransaction): Promise<Meta | undefined> {
  const meta = await answerOf<Meta | undefined>(transaction.objectStore('meta').get(metaKey))
  if (meta === undefined || (Number.isInteger(meta?.schemaVersion) && Number.isInteger(meta?.version)))
    return meta
  throw new DamagedWorld('nothing says what world this is')
}

/** Whether the store holds a world of this build. */
export const isOf = ({ digest }: Build, meta: Meta) =>
  meta.schemaVersion === schemaVersion && meta.digest === digest

const readAll = (transaction: IDBTransaction) =>
  answerOf<StoredRecord[]>(transaction.objectStore('records').getAll())

/** @throws DamagedWorld when something is not a record */
function whole(records: StoredRecord[]): StoredRecord[] {
  // Said so that the compiler does not take the ones that are none for nothing at all.
  const isWhole: (stored: StoredRecord) => boolean = isChangedRecord
  const broken = records.find((stored) => !isWhole(stored))
  if (broken) throw new DamagedWorld(`${broken.table}/${broken.id} is no record`)
  return records
}

/** The difference, when it can be read. */
export const readRecords = async (transaction: IDBTransaction) => whole(await readAll(transaction))

/** What was written after a version. */
export const readNewer = (transaction: IDBTransaction, version: number) =>
  answerOf<StoredRecord[]>(
    transaction.objectStore('records').index('version').getAll(IDBKeyRange.lowerBound(version, true)),
  )

/** All that is held, as it is. */
export async function readFile(transaction: IDBTransaction): Promise<WorldFile> {
  const stored = await answerOf<Partial<Meta> | undefined>(transaction.objectStore('meta').get(metaKey))
  const { schemaVersion: shape = schemaVersion, day, digest } = stored ?? {}
  const records = await readAll(transaction)
  return {
    schemaVersion: shape,
    ...(day !== undefined && digest !== undefined && { base: { day, digest } }),
    records,
  }
}

/** The journal stands beside what it is of, an entry by the version that it made. */
const journalKey = (n: number): IDBValidKey => ['journal', n]
const entriesAfter = (n: number) => IDBKeyRange.bound(journalKey(n), journalKey(Infinity), true)

/** The entries after one, the oldest first; all, or so many. */
export const readJournal = (transaction: IDBTransaction, after = 0, count?: number) =>
  answerOf<JournalEntry[]>(transaction.objectStore('meta').getAll(entriesAfter(after), count))

/** Adds an entry, and lets the oldest go when there are too many; gives how much there is then. */
export async function writeEntry(
  transaction: IDBTransaction,
  before: JournalSize,
  entry: JournalEntry,
  limits: JournalSize,
): Promise<JournalSize> {
  const meta = transaction.objectStore('meta')
  meta.put(entry, journalKey(entry.n))
  const size = grown(before, entry)
  if (!isOver(size, limits)) return size
  const oldest = await readJournal(transaction, 0, atOnce(limits))
  const { count, left } = fold(oldest, size, limits)
  const last = oldest[count - 1]
  if (last) meta.delete(IDBKeyRange.bound(journalKey(0), journalKey(last.n)))
  return left
}

export function write(transaction: IDBTransaction, meta: Meta, records: StoredRecord[]) {
  const store = transaction.objectStore('records')
  records.forEach((record) => store.put(record))
  transaction.objectStore('meta').put(meta, metaKey)
}

/**
 * Puts other records in the place of all there are. Versions go on, so that a change which ended just before it is never
 * taken for a newer one.
 *
 * @param before - what stood there
 * @param beginning - when it is no other beginning
 */
function replace(
  transaction: IDBTransaction,
  before: Meta | undefined,
  { base, records }: Pick<Difference, 'base' | 'records'>,
  beginning?: string,
): Meta {
  // Its entries lead back from records that are not there any more.
  transaction.objectStore('meta').delete(entriesAfter(0))
  const epoch = randomId()
  const version = (before?.version ?? 0) + 1
  const { day, digest } = base
  const meta = {
    schemaVersion,
    day,
    digest,
    epoch,
    beginning: beginning ?? epoch,
    version,
    journal: noJournal,
  }
  transaction.objectStore('records').clear()
  write(
    transaction,
    meta,
    records.map(({ table, id, order, record }) => ({ table, id, version, order, record })),
  )
  return meta
}

/** Begins anew with a difference, or with none. What stood there is gone, also where it cannot be read. */
export async function beginAnew(
  transaction: IDBTransaction,
  build: Build,
  { day = build.today, records = [] }: { day?: CalendarDate; records?: ChangedRecord[] } = {},
): Promise<Meta> {
  const before = await readMeta(transaction).catch(() => undefined)
  if (before && !isOf(build, before)) throw new TakenOver()
  transaction.objectStore('meta').clear()
  return replace(transaction, before, { base: { day, digest: build.digest }, records })
}

async function readEarlier(transaction: IDBTransaction): Promise<Earlier[]> {
  type Kept = Earlier[] | WorldFile | undefined
  const kept = await answerOf<Kept>(transaction.objectStore('meta').get(earlierKey))
  if (!kept) return []
  return Array.isArray(kept) ? kept : [{ file: kept, taken: false }]
}

const writeEarlier = (transaction: IDBTransaction, earlier: Earlier[]) =>
  transaction.objectStore('meta').put(earlier, earlierKey)

export const lastEarlier = async (transaction: IDBTransaction): Promise<Earlier | null> =>
  (await readEarlier(transaction)).at(-1) ?? null

export async function forgetLastEarlier(transaction: IDBTransaction) {
  writeEarlier(transaction, (await readEarlier(transaction)).slice(0, -1))
}

/** The difference in this build's shape; null when no conversion leads there, or it fails. */
function converted(file: WorldFile, { today, conversions }: Build): Difference | null {
  try {
    return convert(file, today, conversions)
  } catch {
    return null
  }
}

/**
 * Makes the world of this build of what the browser holds; false when it is that already, or a newer build's.
 *
 * What a person changed on another base or in another shape is taken along where it can be, and kept as it was until the
 * person has answered. What nobody changed just follows, with its sign-ins.
 */
export async function settle(transaction: IDBTransaction, build: Build): Promise<boolean> {
  const meta = await readMeta(transaction)
  if (!meta) {
    replace(transaction, undefined, { base: { day: build.today, digest: build.digest }, records: [] })
    return true
  }
  if (isOf(build, meta) || meta.schemaVersion > schemaVersion) return false
  const file = await readFile(transaction)
  const difference = converted(file, build)
  const touched = isTouched(file)
  if (touched) {
    const earlier = { file: withoutSignIns(file), taken: difference !== null }
    writeEarlier(transaction, [...(await readEarlier(transaction)), earlier])
  }
  const kept = difference?.records ?? []
  const day = touched && difference ? difference.base.day : build.today
  replace(
    transaction,
    meta,
    {
      base: { day, digest: build.digest },
      records: touched ? kept : kept.filter(({ table }) => ofSignIns.has(table)),
    },
    difference ? meta.beginning : undefined,
  )
  return true
}
