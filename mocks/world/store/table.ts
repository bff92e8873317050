import { indexes, type TableName, type Tables } from '../schema/tables'

/** A record of any table. A record and its table belong together, but the compiler does not know: hence assertions. */
export type AnyRecord = Readonly<Tables[TableName]>

/** A record and its place in the order: that of its first put, over all tables. */
export interface Row {
  place: number
  record: AnyRecord
}

export const inOrder = (a: Row, b: Row) => a.place - b.place

/** Rows by id, listed in order. The list is made when it is asked for, and stays the same until something changes. */
function createRows() {
  const rows = new Map<string, Row>()
  let last = 0
  let sorted = true
  let list: readonly AnyRecord[] | null = null

  function ordered(): Iterable<Row> {
    if (!sorted) {
      const all = Array.from(rows.values()).sort(inOrder)
      rows.clear()
      for (const row of all) rows.set(row.record.id, row)
      sorted = true
    }
    return rows.values()
  }

  return {
    get: (id: string) => rows.get(id),
    put(row: Row) {
      const { id } = row.record
      // A row that keeps its place is written where it stands; any other goes to the end, and may have to be sorted in.
      if (rows.get(id)?.place !== row.place) {
        rows.delete(id)
        sorted &&= row.place > last
        last = Math.max(last, row.place)
      }
      rows.set(id, row)
      list = null
    },
    remove(id: string) {
      rows.delete(id)
      list = null
    },
    ordered,
    list: () => (list ??= Array.from(ordered(), ({ record }) => record)),
  }
}

type Rows = ReturnType<typeof createRows>

/** The key under which a record stands in an index. */
export const keyIn = (table: TableName, index: string, record: AnyRecord): string | null =>
  (indexes[table] as Record<string, (record: AnyRecord) => string | null>)[index]?.(record) ?? null

/** The rows of one table, and its indexes: each is made when it is first asked for, and kept up to date from then on. */
export function createTable(name: TableName) {
  const rows = createRows()
  const byIndex = new Map<string, Map<string, Rows>>()

  function place(keys: Map<string, Rows>, index: string, row: Row) {
    const key = keyIn(name, index, row.record)
    if (key === null) return
    const found = keys.get(key) ?? createRows()
    found.put(row)
    keys.set(key, found)
  }

  function displace(keys: Map<string, Rows>, index: string, { record }: Row) {
    const key = keyIn(name, index, record)
    if (key !== null) keys.get(key)?.remove(record.id)
  }

  function indexed(index: string) {
    const known = byIndex.get(index)
    if (known) return known
    const keys = new Map<string, Rows>()
    for (const row of rows.ordered()) place(keys, index, row)
    byIndex.set(index, keys)
    return keys
  }

  return {
    get: rows.get,
    put(row: Row) {
      const before = rows.get(row.record.id)
      rows.put(row)
      for (const [index, keys] of byIndex) {
        // Under the same key it keeps its place in the list.
        if (before && keyIn(name, index, before.record) !== keyIn(name, index, row.record)) {
          displace(keys, index, before)
        }
        place(keys, index, row)
      }
    },
    remove(id: string) {
      const before = rows.get(id)
      if (!before) return
      rows.remove(id)
      for (const [index, keys] of byIndex) displace(keys, index, before)
    },
    all: rows.list,
    where: (index: string, key: string): readonly AnyRecord[] => indexed(index).get(key)?.list() ?? [],
    rows: rows.ordered,
    rowsWhere: (index: string, key: string): Iterable<Row> => indexed(index).get(key)?.ordered() ?? [],
  }
}
