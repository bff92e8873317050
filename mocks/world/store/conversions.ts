import { indexes, ofSignIns, schemaVersion } from '../schema/tables'
import type { CalendarDate } from '../schema/time'
import type { ChangedRecord, Difference, WorldFile } from './difference'
import { fromWholeWorld } from './whole-world'

/**
 * Makes of a difference of one shape one of the next. It is written together with the change of shape.
 *
 * @param today - for what the file does not tell
 */
type Conversion = (file: WorldFile, today: CalendarDate) => WorldFile

/** By the shape that is read. Without one, a difference of that shape can only be kept as a file. */
export type Conversions = Readonly<Record<number, Conversion>>

export const conversions: Conversions = { 5: fromWholeWorld }

/** No world of the simulation, or one of a shape that nothing converts. */
export class UnreadableWorld extends Error {
  override name = 'UnreadableWorld'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isFile = (value: unknown): value is WorldFile =>
  isObject(value) && Number.isInteger(value.schemaVersion) && Array.isArray(value.records)

/** What stands in a store or a file is this build's, or it is damaged, or somebody made it by hand. */
export function isChangedRecord(value: unknown): value is ChangedRecord {
  if (!isObject(value)) return false
  const { table, id, order, record } = value
  const isKnown = typeof table === 'string' && Object.hasOwn(indexes, table)
  return isKnown && Number.isInteger(order) && (record === null || (isObject(record) && record.id === id))
}

function isDifference(file: WorldFile): file is Difference {
  const { base, records } = file
  return typeof base?.day === 'string' && typeof base.digest === 'string' && records.every(isChangedRecord)
}

/**
 * The difference in the shape that this build reads.
 *
 * @throws UnreadableWorld
 */
export function convert(given: unknown, today: CalendarDate, known: Conversions = conversions): Difference {
  if (!isFile(given)) throw new UnreadableWorld('this is no world of the simulation')
  let file = given
  while (file.schemaVersion !== schemaVersion) {
    const next = known[file.schemaVersion]
    if (!next) throw new UnreadableWorld(`nothing converts shape ${file.schemaVersion}`)
    file = next(file, today)
  }
  if (!isDifference(file)) throw new UnreadableWorld('something in it is no record of the simulation')
  return file
}

/** Whether somebody has changed anything since the planting, but for signing in (which may count a code). */
export function isTouched(file: WorldFile): boolean {
  const { records } = file.base ? file : fromWholeWorld(file, '')
  return records.some((one) => {
    const { table } = one as ChangedRecord
    return table !== 'counters' && !ofSignIns.has(table)
  })
}

/** As it may go into a file: what a sign-in leaves, tokens among it, is nobody's business. */
export const withoutSignIns = <File extends WorldFile>(file: File): File => ({
  ...file,
  records: file.records.filter((one) => !ofSignIns.has((one as ChangedRecord).table)),
})
