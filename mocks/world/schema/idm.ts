/** What IDM holds: who works where, and with which rights. */
import type { components } from '@/contracts/idm'
import type { Indexes } from './indexes'
import type { CalendarDate, Instant } from './time'

/** An employment relation (werkrelatie): it makes a person a user of an organisation, in IDM. */
export interface Employment {
  id: string
  /** Enterprise number, or OVO code. */
  organisation: string
  insz: string
  type: components['schemas']['Gebruikerstype']
  email: string | null
  phone: string | null
  from: CalendarDate
  to: CalendarDate | null
  /** Key of the request that made it, where it had one. */
  idempotencyKey?: string
}

/** A right on an employment relation, in IDM. It opens something only while both last. */
export interface GrantedRight {
  id: string
  employment: string
  /** Enterprise number, or OVO code; that of the employment. */
  organisation: string
  insz: string
  /** For instance `VLAIO Inkom Gebruiker`. */
  right: string
  context: string | null
  from: CalendarDate
  to: CalendarDate | null
  source: components['schemas']['ToegekendRecht']['bron']
  /** Name of who granted it; null for the migration of 2017. */
  grantedBy: string | null
  /** Key of the request that granted it, where it had one. */
  idempotencyKey?: string
}

/** A right that can be granted, in IDM's catalogue. The id is the right. */
export interface RightDefinition {
  id: string
  application: string
  domain: string
  description: string
  /** The contexts to choose from, by target group in which the right exists; none where it has no context. */
  contexts: Partial<Record<'EA' | 'GID', string[]>>
}

/** Who manages an organisation's users by appointment in IDM itself. */
export interface LocalManager {
  id: string
  organisation: string
  insz: string
  role: 'hoofd-lokale-beheerder' | 'lokale-beheerder'
  from: CalendarDate
  to: CalendarDate | null
}

/** A person asks for the right of the e-loket. */
export interface RightRequest {
  id: string
  organisation: string
  insz: string
  email: string
  right: string
  context: string | null
  message: string
  askedAt: Instant
  decision: { granted: boolean; at: Instant; by: string; reason: string | null } | null
}

/** A change in IDM. */
export interface AuditEntry {
  id: string
  organisation: string
  at: Instant
  by: string
  act: components['schemas']['Logregel']['handeling']
  insz: string
  right: string | null
  context: string | null
  from: CalendarDate | null
  to: CalendarDate | null
  reason: string | null
}

/** An entity of the Flemish government. The id is the OVO code. */
export interface GovernmentEntity {
  id: string
  name: string
}

export interface IdmTables {
  employments: Employment
  rights: GrantedRight
  rightDefinitions: RightDefinition
  localManagers: LocalManager
  rightRequests: RightRequest
  auditEntries: AuditEntry
  entities: GovernmentEntity
}

/** Of a person, and of an organisation. */
const ofBoth = {
  insz: ({ insz }: { insz: string }) => insz,
  organisation: ({ organisation }: { organisation: string }) => organisation,
}

export const idmIndexes = {
  employments: ofBoth,
  rights: { ...ofBoth, employment: ({ employment }) => employment },
  rightDefinitions: {},
  localManagers: ofBoth,
  rightRequests: ofBoth,
  auditEntries: ofBoth,
  entities: {},
} satisfies Indexes<IdmTables>
