import type { Cause } from '../cause'
import { ofSignIns, quietTables } from '../schema/tables'
import type { JournalEntry, Reader } from '../world'
import type { StoredRecord } from './records'

/** How much a journal holds. Bytes are those of the entries as JSON, at one for a character. */
export interface JournalSize {
  entries: number
  bytes: number
}

/** When there is more, the oldest entries go: what they did stays in the difference. */
export const journalLimits: JournalSize = { entries: 20_000, bytes: 20_000_000 }

export const noJournal: JournalSize = { entries: 0, bytes: 0 }

/**
 * What a change writes into the journal; null where it changed nothing but what a sign-in leaves (which may count a code).
 *
 * @param reader - the world before the change
 * @param machine - the machine's time
 */
export function entryOf(
  reader: Reader,
  touched: StoredRecord[],
  { n, cause, machine }: { n: number; cause: Cause | null; machine: number },
): JournalEntry | null {
  const isSignIn = ({ table }: StoredRecord) => table === 'counters' || ofSignIns.has(table)
  if (touched.every(isSignIn)) return null
  const offset = reader.get('settings', 'simulation')?.clockOffset ?? 0
  return {
    n,
    at: new Date(machine + offset).toISOString(),
    cause,
    changes: touched
      .map(({ table, id, record }) => ({ table, id, before: reader.get(table, id) ?? null, after: record }))
      .filter(({ before, after }) => before !== after),
  }
}

/** Whether other windows show something else after it: not after a look that was written down, or a fault that was counted. */
export const wakesOthers = ({ changes }: JournalEntry) => changes.some(({ table }) => !quietTables.has(table))

const bytesOf = (entry: JournalEntry) => JSON.stringify(entry).length

export const grown = ({ entries, bytes }: JournalSize, entry: JournalEntry): JournalSize => ({
  entries: entries + 1,
  bytes: bytes + bytesOf(entry),
})

/** Room is made for a tenth at a time, so that it is not done at every change. */
const afterwards = 0.9

/** So many of the oldest are enough to make room. */
export const atOnce = ({ entries }: JournalSize) => Math.ceil(entries * (1 - afterwards)) + 1

export const isOver = (size: JournalSize, limits: JournalSize) =>
  size.entries > limits.entries || size.bytes > limits.bytes

/** How many of the oldest entries go, and what is left then. */
export function fold(oldest: JournalEntry[], size: JournalSize, limits: JournalSize) {
  const room = { entries: limits.entries * afterwards, bytes: limits.bytes * afterwards }
  let left = size
  let count = 0
  for (const entry of oldest) {
    if (!isOver(left, room)) break
    left = { entries: left.entries - 1, bytes: left.bytes - bytesOf(entry) }
    count++
  }
  return { count, left }
}
