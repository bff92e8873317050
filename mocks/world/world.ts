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
 * What an open page has to know of its world, beside its changes: everything began anew here (this page reset it, or was
 * the first to find that the data had been thrown away) or under it by another page, a newer build took the world over and
 * this page can change nothing any more, or a service stumbled over what the world holds.
 */
export type News = 'reset' | 'restarted' | 'outdated' | 'failed'

/** Everything a world holds, to be kept as a file. */
export interface WorldFile {
  schemaVersion: number
  records: unknown[]
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
  /** Whether what this browser kept cannot be read: until a reset the world is one of this page only. */
  readonly damaged: boolean
  /** Back to the seed; every tab follows. */
  reset(): Promise<void>
  /** Makes sure the state of other tabs has been read, for a tab that may have slept. */
  refresh(): Promise<void>
  /** Resolves when nothing is being read any more of what other tabs changed: until then memory may be from before. */
  caughtUp(): Promise<void>
  /** Calls back after each change, of this tab or another. Returns how to stop. */
  onChange(listener: () => void): () => void
  /** Calls back with news; with what is known already, at once. */
  onNews(listener: (news: News) => void): void
  /** What the world holds, as it is kept, or what it held before a newer build planted its own; null for nothing. */
  file(which: 'now' | 'earlier'): Promise<WorldFile | null>
  /** The file of before is not needed any more. */
  forgetEarlier(): Promise<void>
}
