import type { TableName, Tables } from './schema'

/** Looks at the world. Records are never to be changed in place. */
export interface Reader {
  get<Table extends TableName>(table: Table, id: string): Readonly<Tables[Table]> | undefined
  /** In the order in which they were first put. */
  all<Table extends TableName>(table: Table): Readonly<Tables[Table]>[]
}

/** Looks at the newest state and changes it; nothing is written when the change throws. */
export interface Transaction extends Reader {
  put<Table extends TableName>(table: Table, record: Tables[Table]): void
  remove(table: TableName, id: string): void
}

/**
 * The state of the government.
 *
 * Reads come from memory. A change runs synchronously inside one transaction of the store, on the newest state,
 * also of another tab; when the promise resolves it is written, and other tabs have been told.
 */
export interface World extends Reader {
  /** Whether it is still there after a reload: not in tests, and not where the browser keeps nothing. */
  readonly persistent: boolean
  transact<Result>(change: (transaction: Transaction) => Result): Promise<Result>
  /** Back to the seed; every tab follows. */
  reset(): Promise<void>
  /** Makes sure the state of other tabs has been read, for a tab that may have slept. */
  refresh(): Promise<void>
  /** Calls back after each change, of this tab or another. Returns how to stop. */
  onChange(listener: () => void): () => void
}
