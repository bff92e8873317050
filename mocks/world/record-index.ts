import type { Seed, TableName, Tables } from './schema'
import type { Reader, Transaction } from './world'

/** A record as a store keeps it; `record` is null once it was removed, so that other tabs learn of it. */
export interface StoredRecord {
  table: TableName
  id: string
  /** The change that wrote it. */
  version: number
  /** Place in its table: rises with each first put, over all tables. */
  order: number
  record: Tables[TableName] | null
}

/** A change under way: what it looks at and what it has touched. */
export interface Draft {
  transaction: Transaction
  touched(): StoredRecord[]
}

/** The records in memory. What is in here is committed, frozen, and in the order in which it was first put. */
export interface RecordIndex extends Reader {
  version(): number
  /** All that is held, as a store keeps it. */
  records(): StoredRecord[]
  /** Takes over what a newer version wrote; does nothing when that version is known already. */
  apply(records: StoredRecord[], version: number): void
  /** Replaces everything. */
  load(records: StoredRecord[], version: number): void
  /** Starts a change on top of what is committed. It writes as `version() + 1`. */
  draft(): Draft
}

/** The records of a table by id, in order. */
type Rows = Map<string, StoredRecord>

/** Frozen to the bottom, so that nobody changes the world by changing what was read from it. */
function freeze<Value>(value: Value): Value {
  // What is frozen was frozen here, to the bottom.
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

/** Runs a change, which must not wait: a store's transaction ends by itself once nothing is asked of it. */
export function runChange<Result>(change: (transaction: Transaction) => Result, draft: Draft): Result {
  const result = change(draft.transaction)
  if (result instanceof Promise) throw new TypeError('a change of the world must be synchronous')
  return result
}

function createDraft(rows: (table: TableName) => Rows, version: number, lastOrder: number): Draft {
  const touched = new Map<string, StoredRecord>()
  let order = lastOrder

  const placeOf = (table: TableName, id: string) => `${table}/${id}`
  const current = (table: TableName, id: string) => touched.get(placeOf(table, id)) ?? rows(table).get(id)

  function write(table: TableName, id: string, record: Tables[TableName] | null) {
    const known = current(table, id)
    // What was removed and is put again is new, and stands at the end.
    const place = known?.record ? known.order : ++order
    touched.set(placeOf(table, id), { table, id, version, order: place, record })
  }

  const transaction: Transaction = {
    get: (table, id) => (current(table, id)?.record ?? undefined) as Tables[typeof table] | undefined,
    all: (table) => {
      const own = Array.from(touched.values()).filter((stored) => stored.table === table)
      const others = Array.from(rows(table).values()).filter(({ id }) => !touched.has(placeOf(table, id)))
      return [...others, ...own]
        .filter((stored) => stored.record !== null)
        .sort((a, b) => a.order - b.order)
        .map((stored) => stored.record as Tables[typeof table])
    },
    put: (table, record) => write(table, record.id, freeze(structuredClone(record))),
    remove: (table, id) => {
      if (current(table, id)?.record) write(table, id, null)
    },
  }
  return { transaction, touched: () => Array.from(touched.values()) }
}

// A record and its table belong together, but only the compiler knows: hence the assertions here and above.
export function createRecordIndex(): RecordIndex {
  const tables = new Map<TableName, Rows>()
  let version = 0
  let lastOrder = 0

  function rows(table: TableName): Rows {
    const found = tables.get(table) ?? new Map<string, StoredRecord>()
    tables.set(table, found)
    return found
  }

  function set(stored: StoredRecord) {
    const table = rows(stored.table)
    // Removed and put again: to the end, also in a tab that missed the removal.
    if (table.get(stored.id)?.order !== stored.order || stored.record === null) table.delete(stored.id)
    if (stored.record !== null) table.set(stored.id, freeze(stored))
    lastOrder = Math.max(lastOrder, stored.order)
  }

  function take(records: StoredRecord[], next: number) {
    records.toSorted((a, b) => a.order - b.order).forEach(set)
    version = next
  }

  return {
    get: (table, id) => rows(table).get(id)?.record as Tables[typeof table] | undefined,
    all: (table) => Array.from(rows(table).values(), ({ record }) => record as Tables[typeof table]),
    version: () => version,
    records: () => Array.from(tables.values(), (table) => Array.from(table.values())).flat(),
    draft: () => createDraft(rows, version + 1, lastOrder),
    apply: (records, next) => {
      if (next > version) take(records, next)
    },
    load: (records, next) => {
      tables.clear()
      lastOrder = 0
      take(records, next)
    },
  }
}

/** The records of a seed, as version `version`. They are frozen as they are: copying hundreds takes too long. */
export function recordsOf(seed: Seed, version: number): StoredRecord[] {
  const tables = Object.keys(seed) as (keyof Seed)[]
  return tables
    .flatMap((table) => (seed[table] ?? []).map((record) => ({ table, record: freeze(record) })))
    .map(({ table, record }, at) => ({ table, id: record.id, version, order: at + 1, record }))
}
