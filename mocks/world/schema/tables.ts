/**
 * The state of the simulated government: one record per entity, every record with a string `id`. What each service holds
 * stands in a file of its own beside this one.
 *
 * Dates are calendar days in Europe/Brussels (`YYYY-MM-DD`), instants are ISO 8601 in UTC, money is whole euro
 * cents. Numbers are stored without dots or spaces. Everything is invented (persons are TST numbers, enterprises
 * 1999.9xx.xxx, accounts have bank code 985).
 */
import { acmIndexes, type AcmTables } from './acm'
import { btbIndexes, type BtbTables } from './btb'
import { idmIndexes, type IdmTables } from './idm'
import { inkomIndexes, type InkomTables } from './inkom'
import { kboIndexes, type KboTables } from './kbo'
import { simulationIndexes, type SimulationTables } from './simulation'

/**
 * Raised when the shape of a record changes, together with a conversion (store/conversions.ts): without one, what was
 * changed in an older world can only be kept as a file.
 */
export const schemaVersion = 6

export interface Tables extends AcmTables, BtbTables, IdmTables, InkomTables, KboTables, SimulationTables {}

export type TableName = keyof Tables

/** The records a world begins with. */
export type Seed = { [Table in TableName]?: Tables[Table][] }

export const indexes = {
  ...acmIndexes,
  ...btbIndexes,
  ...idmIndexes,
  ...inkomIndexes,
  ...kboIndexes,
  ...simulationIndexes,
}

export type IndexName<Table extends TableName> = keyof (typeof indexes)[Table] & string

/**
 * Tables that stay small, and may be gone through from end to end: what is only planted, and what a sign-in leaves, which
 * is swept. Of the others a decision finds what it needs by id or by index, however many records there are.
 */
export type SmallTable =
  | 'persons'
  | 'counters'
  | 'entities'
  | 'rightDefinitions'
  | 'providers'
  | 'courses'
  | 'schemes'
  | keyof AcmTables

/** What a sign-in leaves behind. It says nothing about the enterprises: newer seeds leave it as it is, and no file holds it. */
export const ofSignIns: ReadonlySet<TableName> = new Set(Object.keys(acmIndexes) as (keyof AcmTables)[])

/** What no other window shows: sign-ins, who looked at a dossier, what goes wrong how often, who is played where. */
export const quietTables: ReadonlySet<TableName> = new Set<TableName>([
  ...ofSignIns,
  'counters',
  'consultations',
  'faults',
  'players',
])
