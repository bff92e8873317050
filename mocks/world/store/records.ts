import type { Seed, TableName, Tables } from '../schema/tables'
import type { Reader, Transaction, World } from '../world'
import { createTable, inOrder, keyIn, type AnyRecord, type Row } from './table'

/** A record as a store keeps it; `record` is null once it was removed, so that other tabs learn of it. */
export interface StoredRecord {
  table: TableName
  id: string
  /** The change that wrote it. */
  version: number
  /** Place in its table: rises with each first put, over all tables. */
  order: number
  record: AnyRecord | null
}

/** A change under way: what it looks at and what it has touched. */
export interface Draft {
  transaction: Transaction
  touched(): StoredRecord[]
}

/** The records in memory. What is in here is committed, frozen, and in the order in which it was first put. */
export interface Records extends Pick<World, keyof Reader> {
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

type Table = ReturnType<typeof createTable>

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

function createDraft(tableOf: (name: TableName) => Table, version: number, lastOrder: number): Draft {
  const touched = new Map<TableName, Map<string, StoredRecord>>()
  let order = lastOrder

  function read(table: TableName, id: string): Row | undefined {
    const own = touched.get(table)?.get(id)
    if (!own) return tableOf(table).get(id)
    return own.record ? { place: own.order, record: own.record } : undefined
  }

  function write(table: TableName, id: string, record: AnyRecord | null) {
    // What was removed and is put again is new, and stands at the end.
    const stored = { table, id, version, order: read(table, id)?.place ?? ++order, record }
    const own = touched.get(table) ?? new Map<string, StoredRecord>()
    touched.set(table, own.set(id, stored))
  }

  /** What is committed, with what this change has touched of it. */
  function merge(
    committed: Iterable<Row>,
    own: Map<string, StoredRecord>,
    fits: (record: AnyRecord) => boolean,
  ) {
    const rows = Array.from(committed).filter(({ record }) => !own.has(record.id))
    for (const { order: place, record } of own.values())
      if (record && fits(record)) rows.push({ place, record })
    return rows.sort(inOrder).map(({ record }) => record)
  }

  const transaction: Transaction = {
    get: (table, id) => read(table, id)?.record as Tables[typeof table] | undefined,
    where: (table, index, key) => {
      const own = touched.get(table)
      const found = own
        ? merge(tableOf(table).rowsWhere(index, key), own, (record) => keyIn(table, index, record) === key)
        : tableOf(table).where(index, key)
      return found as Tables[typeof table][]
    },
    all: (table) => {
      const own = touched.get(table)
      const found = own ? merge(tableOf(table).rows(), own, () => true) : tableOf(table).all()
      return found as Tables[typeof table][]
    },
    put: (table, record) => write(table, record.id, freeze(structuredClone(record))),
    remove: (table, id) => {
      if (read(table, id)) write(table, id, null)
    },
  }
  return {
    transaction,
    touched: () => Array.from(touched.values(), (own) => Array.from(own.values())).flat(),
  }
}

export function createRecords(): Records {
  const tables = new Map<TableName, Table>()
  const stored = new Map<string, StoredRecord>()
  let version = 0
  let lastOrder = 0

  function tableOf(name: TableName): Table {
    const found = tables.get(name) ?? createTable(name)
    tables.set(name, found)
    return found
  }

  function set(one: StoredRecord) {
    const { table, id, order, record } = one
    if (record) {
      stored.set(`${table}/${id}`, one)
      tableOf(table).put({ place: order, record: freeze(record) })
    } else {
      stored.delete(`${table}/${id}`)
      tableOf(table).remove(id)
    }
    lastOrder = Math.max(lastOrder, order)
  }

  function take(records: StoredRecord[], next: number) {
    records.toSorted((a, b) => a.order - b.order).forEach(set)
    version = next
  }

  return {
    get: (table, id) => tableOf(table).get(id)?.record as Tables[typeof table] | undefined,
    where: (table, index, key) => tableOf(table).where(index, key) as Tables[typeof table][],
    all: (table: TableName) => tableOf(table).all() as never[],
    version: () => version,
    records: () => Array.from(stored.values()),
    draft: () => createDraft(tableOf, version + 1, lastOrder),
    apply: (records, next) => {
      if (next > version) take(records, next)
    },
    load: (records, next) => {
      tables.clear()
      stored.clear()
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
