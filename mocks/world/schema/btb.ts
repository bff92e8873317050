/** What BTB holds: who manages the access of an enterprise. */
import type { components } from '@/contracts/btb'
import type { Indexes } from './indexes'
import type { CalendarDate } from './time'

/** A designation in BTB. One that was replaced or ended on its first day ends before it begins: see `positionIn`. */
export interface Designation {
  id: string
  enterpriseNumber: string
  insz: string
  role: components['schemas']['Toegangsbeheerder']['rol']
  domain?: string
  /** How BTB reaches the person; not known of designations from before. The phone is `+32…`. */
  contact?: { email: string; phone: string | null }
  from: CalendarDate
  to: CalendarDate | null
}

export interface BtbTables {
  designations: Designation
}

export const btbIndexes = {
  designations: { insz: ({ insz }) => insz, enterpriseNumber: ({ enterpriseNumber }) => enterpriseNumber },
} satisfies Indexes<BtbTables>
