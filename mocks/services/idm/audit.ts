import { randomId } from '../../world/ids'
import type { AuditEntry } from '../../world/schema/idm'
import type { CalendarDate, Instant } from '../../world/schema/time'
import type { Transaction } from '../../world/world'
import type { TargetGroup } from './idm.rules'

/** Somebody does something for an organisation, now. */
export interface Act {
  organisation: string
  targetGroup: TargetGroup
  /** Who does it: name and national register number. */
  by: string
  insz: string
  at: Instant
  today: CalendarDate
}

type Told = Pick<AuditEntry, 'act' | 'insz'> &
  Partial<Pick<AuditEntry, 'right' | 'context' | 'from' | 'to' | 'reason'>>

/** Writes a change in the audit trail, in the transaction of the change itself. */
export function writeAudit(transaction: Transaction, { organisation, at, by }: Act, told: Told): void {
  const nothing = { right: null, context: null, from: null, to: null, reason: null }
  transaction.put('auditEntries', { ...nothing, ...told, id: randomId(), organisation, at, by })
}
