import type { Seed, TableName } from '../schema/tables'
import type { CalendarDate } from '../schema/time'
import type { AnyRecord } from './table'

/** From what a base is made: code, for a day. */
export interface BaseSource {
  seed: (day: CalendarDate) => Seed
  /** Taken over the seeds for one fixed day: another one for other seeds. */
  digest: string
}

/** The base that a difference was made on. */
export interface BaseName {
  /** The day of planting. The base stays that of this day, however the clock is moved, until a reset. */
  day: CalendarDate
  digest: string
}

/** A record that differs from the base. */
export interface ChangedRecord {
  table: TableName
  id: string
  /** When it was first put, counted over all tables; 0 for one of the base that stands where it always stood. */
  order: number
  /** Null for one that was removed. */
  record: AnyRecord | null
}

/** What was done since the planting, but for signing in. With its base it is the whole world. */
export interface Difference {
  schemaVersion: number
  base: BaseName
  records: ChangedRecord[]
}

/** A difference as it comes from a file or a store: of any shape, and not looked at yet. */
export interface WorldFile {
  schemaVersion: number
  base?: BaseName
  records: unknown[]
}
