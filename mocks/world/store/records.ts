import type { Seed, TableName, Tables } from '../schema/tables'
import type { Reader, Transaction, World } from '../world'
import type { ChangedRecord } from './difference'
import { createTable, inOrder, keyIn, type AnyRecord, type Row } from './table'

/** A record of the difference as a store keeps it; what was removed stays there, so that other tabs learn of it. */
export interface StoredRecord extends ChangedRecord {
  /** The change that wrote it. */
  version: number
}

/** A change under way: what it looks at and what it has touched. */
export interface Draft {
  transaction: Transaction
  touched(): StoredRecord[]
}

/**
 * The records in memory: the base, and over it the difference. What is in here is committed, never changed in place, and
 * in the order in which it was first put.
 */
export interface Records extends Pick<World, keyof Reader> {
  version(): number
  /** What differs from the base, in order. Of what came and went again there is no trace. */
  difference(): ChangedRecord[]
  /** Takes over what a newer version wrote; does nothing when that version is known already. */
  apply(difference: StoredRecord[], version: number): void
  /** Replaces everything. */
  load(base: Seed, difference: StoredRecord[], version: number): void
  /** Starts a change on top of what is committed. It writes as `version() + 1`. */
  draft(): Draft
}

type Table = ReturnType<typeof createTable>

/** As it is in development and in all tests; people need not wait at each page for what those have shown. */
const watched = import.meta.env.DEV || Boolean(import.meta.env.VITE_CONTRACT_CHECK)

/** Frozen to the bottom where it is watched that nobody changes the world by changing what was read from it. */
function freeze<Value>(value: Value): Value {
  if (!watched) return value
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

const keyOf = (table: TableName, id: string) => `${table}/${id}`
const byOrder = (a: ChangedRecord, b: ChangedRecord) => a.order - b.order
const byName = (a: ChangedRecord, b: ChangedRecord) =>
  keyOf(a.table, a.id).localeCompare(keyOf(b.table, b.id))

/** What is committed, as a change under way looks at it. */
interface Committed {
  table: (name: TableName) => Table
  /** A record with its order; undefined when there never was one. */
  held: (table: TableName, id: string) => Pick<ChangedRecord, 'order' | 'record'> | undefined
  placeOf: (changed: ChangedRecord) => number
  version: number
  lastOrder: number
}

function createDraft({ table: tableOf, held, placeOf, version, lastOrder }: Committed): Draft {
  const touched = new Map<TableName, Map<string, StoredRecord>>()
  let order = lastOrder

  const current = (table: TableName, id: string) => touched.get(table)?.get(id) ?? held(table, id)

  function write(table: TableName, id: string, record: AnyRecord | null) {
    const known = current(table, id)
    // What was removed and is put again is new, and stands at the end.
    const stored = { table, id, version, order: known?.record ? known.order : ++order, record }
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
    for (const stored of own.values()) {
      const { record } = stored
      if (record && fits(record)) rows.push({ place: placeOf(stored), record })
    }
    return rows.sort(inOrder).map(({ record }) => record)
  }

  const transaction: Transaction = {
    get: (table, id) => (current(table, id)?.record ?? undefined) as Tables[typeof table] | undefined,
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
      if (current(table, id)?.record) write(table, id, null)
    },
  }
  return {
    transaction,
    touched: () => Array.from(touched.values(), (own) => Array.from(own.values())).flat(),
  }
}

export function createRecords(): Records {
  const tables = new Map<TableName, Table>()
  /** Where each record of the base stands. */
  const basePlaces = new Map<string, number>()
  const difference = new Map<string, StoredRecord>()
  let version = 0
  let lastOrder = 0

  function tableOf(name: TableName): Table {
    const found = tables.get(name) ?? createTable(name)
    tables.set(name, found)
    return found
  }

  /** The base stands first. One that it has no longer stands between it and what people put. */
  const placeOf = ({ table, id, order }: ChangedRecord) =>
    order > 0 ? basePlaces.size + order : (basePlaces.get(keyOf(table, id)) ?? basePlaces.size)

  function held(table: TableName, id: string) {
    const changed = difference.get(keyOf(table, id))
    if (changed) return changed
    const row = tableOf(table).get(id)
    return row && { order: 0, record: row.record }
  }

  function set(changed: StoredRecord) {
    const { table, id, order, record } = changed
    difference.set(keyOf(table, id), changed)
    if (record) tableOf(table).put({ place: placeOf(changed), record: freeze(record) })
    else tableOf(table).remove(id)
    lastOrder = Math.max(lastOrder, order)
  }

  function plant(base: Seed) {
    for (const table of Object.keys(base) as TableName[]) {
      for (const record of base[table] ?? []) {
        const place = basePlaces.size + 1
        basePlaces.set(keyOf(table, record.id), place)
        // As it is: copying hundreds takes too long, and nobody else has it.
        tableOf(table).put({ place, record: freeze(record) })
      }
    }
  }

  function take(changed: StoredRecord[], next: number) {
    changed.toSorted(byOrder).forEach(set)
    version = next
  }

  return {
    get: (table, id) => tableOf(table).get(id)?.record as Tables[typeof table] | undefined,
    where: (table, index, key) => tableOf(table).where(index, key) as Tables[typeof table][],
    all: (table: TableName) => tableOf(table).all() as never[],
    version: () => version,
    difference: () =>
      Array.from(difference.values())
        .filter(({ table, id, record }) => record !== null || basePlaces.has(keyOf(table, id)))
        .sort((a, b) => byOrder(a, b) || byName(a, b))
        .map(({ table, id, order, record }) => ({ table, id, order, record })),
    draft: () => createDraft({ table: tableOf, held, placeOf, version: version + 1, lastOrder }),
    apply: (changed, next) => {
      if (next > version) take(changed, next)
    },
    load: (base, changed, next) => {
      tables.clear()
      basePlaces.clear()
      difference.clear()
      lastOrder = 0
      plant(base)
      take(changed, next)
    },
  }
}
