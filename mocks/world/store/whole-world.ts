import { addDays } from '../days'
import type { Enterprise } from '../schema/kbo'
import type { CalendarDate } from '../schema/time'
import type { WorldFile } from './difference'

/** A record as builds up to shape 5 kept it: those that were planted stand among those that were changed. */
interface KeptRecord {
  table: string
  id: string
  version: number
  order: number
  record: { id: string } | null
}

/** The day on which a world was planted: KBO had its data of the day before. Nobody but KBO changes an enterprise. */
function plantedOn(planted: KeptRecord[]): CalendarDate | null {
  const enterprise = planted.find(({ table }) => table === 'enterprises')?.record as Enterprise | undefined
  return enterprise ? addDays(enterprise.kbo.DatumBijgewerkt, 1) : null
}

/**
 * Shape 5 to 6: from a whole world to what differs from its base. All that was planted has one version, the first, and
 * stands before whatever was put later.
 *
 * @param today - the day of planting, where the records do not tell it
 */
export function fromWholeWorld(file: WorldFile, today: CalendarDate): WorldFile {
  const kept = file.records as KeptRecord[]
  const first = kept.reduce((least, { version }) => Math.min(least, version), Infinity)
  const planted = kept.filter(({ version }) => version === first)
  const lastPlanted = planted.reduce((last, { order }) => Math.max(last, order), 0)
  return {
    schemaVersion: 6,
    base: { day: plantedOn(planted) ?? today, digest: '' },
    records: kept
      .filter(({ version }) => version > first)
      .map(({ table, id, order, record }) => ({ table, id, order: order > lastPlanted ? order : 0, record })),
  }
}
