import type { Cause } from './cause'
import type { WorldFile } from './store/difference'
import type { IndexName, SmallTable, TableName, Tables } from './schema/tables'
import type { Instant } from './schema/time'
import type { AnyRecord } from './store/table'

/** Looks at the world. Records are never to be changed in place, nor are the lists. */
export interface Reader {
  get<Table extends TableName>(table: Table, id: string): Readonly<Tables[Table]> | undefined
  /** The records that stand under a key of an index, in the order in which they were first put. */
  where<Table extends TableName>(
    table: Table,
    index: IndexName<Table>,
    key: string,
  ): readonly Readonly<Tables[Table]>[]
  /** In the order in which they were first put. */
  all<Table extends SmallTable>(table: Table): readonly Readonly<Tables[Table]>[]
}

/** Looks at the newest state and changes it; nothing is written when the change throws. */
export interface Transaction extends Reader {
  put<Table extends TableName>(table: Table, record: Tables[Table]): void
  remove(table: TableName, id: string): void
}

/** A record before a change and after it; null where there was none. */
interface JournalChange {
  table: TableName
  id: string
  before: AnyRecord | null
  after: AnyRecord | null
}

/** One change of the world. Going back through them one comes to what was there before. */
export interface JournalEntry {
  /** The version of the world that it made. They rise; what only a sign-in did has no entry. */
  n: number
  /** Simulation time. */
  at: Instant
  /** Null for code that gave none, as in tests. */
  cause: Cause | null
  changes: JournalChange[]
}

/**
 * What an open page has to know of its world, beside its changes: everything began anew here (this page reset it, or was
 * the first to find that the data had been thrown away) or under it by another page, a newer build took the world over and
 * this page can change nothing any more, or a service stumbled over what the world holds.
 */
export type News = 'reset' | 'restarted' | 'outdated' | 'failed'

/** What a person did in a build before this one, where that read another shape or began with other seeds. */
export interface Earlier {
  file: WorldFile
  /** Whether it was taken along, so that the person can still choose to begin anew; otherwise a file is all that it is. */
  taken: boolean
}

/**
 * The state of the government.
 *
 * Reads come from memory. A change runs synchronously inside one transaction of the store, on the newest state,
 * also of another tab; when the promise resolves it is written, and other tabs have been told.
 */
export interface World extends Reader {
  /** Of any table, however large: for a search that has to look at every record, and then outside a transaction. */
  all<Table extends TableName>(table: Table): readonly Readonly<Tables[Table]>[]
  /** Whether it is still there after a reload: not in tests, and not where the browser keeps nothing. */
  readonly persistent: boolean
  /** @param cause - what the journal names; services and control always name one */
  transact<Result>(change: (transaction: Transaction) => Result, cause?: Cause): Promise<Result>
  /** What changed the world since it began anew, the oldest first; of long ago only what it came to is left. */
  journal(): Promise<JournalEntry[]>
  /** Whether what this browser kept cannot be read: until a reset the world is one of this page only. */
  readonly damaged: boolean
  /** Throws the difference away, and with it what is left of earlier ones; every tab follows. The base is of today. */
  reset(): Promise<void>
  /** What differs from the base; of a world that cannot be read, what there is. */
  exportDifference(): Promise<WorldFile>
  /**
   * Puts a difference, of this build or an earlier one, in the place of what there is; every tab follows, as on a reset.
   * Rejects with `UnreadableWorld`, and changes nothing.
   */
  importDifference(file: unknown): Promise<void>
  /** Makes sure the state of other tabs has been read, for a tab that may have slept. */
  refresh(): Promise<void>
  /** Resolves when nothing is being read any more of what other tabs changed: until then memory may be from before. */
  caughtUp(): Promise<void>
  /** Calls back after each change, of this tab or another. Returns how to stop. */
  onChange(listener: () => void): () => void
  /** Calls back when another window did what may show in this one. */
  onOthers(listener: () => void): void
  /** Calls back with news; with what is known already, at once. */
  onNews(listener: (news: News) => void): void
  /** The last thing that a person has still to be told of, or asked about; null for nothing. */
  earlier(): Promise<Earlier | null>
  /** It has been answered: whatever is not saved as a file is gone. */
  forgetEarlier(): Promise<void>
}

/** The world for whoever has to say what they change it for. */
export type AccountableWorld = Omit<World, 'transact'> & {
  transact<Result>(change: (transaction: Transaction) => Result, cause: Cause): Promise<Result>
}
