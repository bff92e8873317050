import type { CalendarDate, Capacity, EnterpriseFunction, GrantedRight } from '../world/schema'
import type { Reader } from '../world/world'
import {
  functionsOf,
  isLegalPerson,
  legalRepresentativeOf,
  positionIn,
  representing,
} from './representatives'

/** Why a person has no access. */
export type AccessRefusal =
  /** Only as an enterprise or as an entity of the Flemish government can one use the e-loket. */
  | 'capacity-not-admitted'
  | 'organisation-unknown'
  /** KBO says that the number was annulled. */
  | 'enterprise-annulled'
  /** Represents a natural person: has to pass by BTB and IDM first. */
  | 'owner-without-right'
  /** Represented the enterprise, but KBO has ended the function. */
  | 'function-ended'
  | 'right-not-started'
  | 'right-ended'
  | 'no-right'

export type Access =
  { allowed: true; through: 'legal-representative' | 'right' } | { allowed: false; reason: AccessRefusal }

/** An organisation for which a person can sign in, and whether the e-loket then lets them in. */
export interface OrganisationTie {
  /** Enterprise number, or OVO code. */
  organisation: string
  access: Access
}

/** Rights are IDM's and always of today; what KBO says may be of the day of its last copy. */
interface Days {
  today: CalendarDate
  kbo: CalendarDate
}

interface Admission {
  right: string
  context: string | null
}

/** The rights that open the e-loket, by capacity. Other rights and other contexts open nothing. */
const admissions: Partial<Record<Capacity, Admission[]>> = {
  EA: [{ right: 'VLAIO Inkom Gebruiker', context: 'Gebruiker' }],
  GID: [
    { right: 'VLAIO Inkom Gebruiker', context: 'Medewerker' },
    { right: 'VLAIO Inkom Toepassingsbeheerder', context: null },
  ],
}

const refuse = (reason: AccessRefusal): Access => ({ allowed: false, reason })

/** Everything from which a person's access follows, looked up once for all their organisations. */
interface Holdings {
  functions: Readonly<EnterpriseFunction>[]
  rights: Readonly<GrantedRight>[]
}

const holdingsOf = (reader: Reader, insz: string): Holdings => ({
  functions: functionsOf(reader, insz),
  rights: reader.all('rights').filter((held) => held.insz === insz),
})

/** The rights at an organisation that open the e-loket, whatever their period. */
function admittingRights({ rights }: Holdings, capacity: Capacity, organisation: string) {
  const admitted = admissions[capacity] ?? []
  return rights
    .filter((held) => held.organisation === organisation)
    .filter((held) => admitted.some(({ right, context }) => held.right === right && held.context === context))
}

/** Access by a right, or why the rights give none: the one that still has to start goes before those that ended. */
function decideByRight(rights: GrantedRight[], today: CalendarDate): Access {
  const positions = rights.map((right) => positionIn(right, today))
  if (positions.includes('in')) return { allowed: true, through: 'right' }
  if (positions.includes('before')) return refuse('right-not-started')
  return refuse(positions.includes('after') ? 'right-ended' : 'no-right')
}

/** The tie by KBO goes before the right: it cannot be taken away in IDM. */
function decideForEnterprise(reader: Reader, holdings: Holdings, number: string, days: Days): Access {
  const enterprise = reader.get('enterprises', number)
  if (!enterprise) return refuse('organisation-unknown')
  if (enterprise.kbo.StatusKBO.Code === 'AN') return refuse('enterprise-annulled')

  const functions = representing(holdings.functions, enterprise)
  const represents = functions.some((held) => positionIn(held, days.kbo) === 'in')
  if (represents && isLegalPerson(enterprise)) return { allowed: true, through: 'legal-representative' }

  const byRight = decideByRight(admittingRights(holdings, 'EA', number), days.today)
  if (byRight.allowed || byRight.reason !== 'no-right') return byRight
  if (represents) return refuse('owner-without-right')
  return functions.some((held) => positionIn(held, days.kbo) === 'after') ? refuse('function-ended') : byRight
}

function decide(
  reader: Reader,
  holdings: Holdings,
  organisation: string,
  capacity: Capacity,
  days: Days,
): Access {
  if (capacity === 'EA') return decideForEnterprise(reader, holdings, organisation, days)
  if (capacity !== 'GID') return refuse('capacity-not-admitted')
  if (!reader.get('entities', organisation)) return refuse('organisation-unknown')
  return decideByRight(admittingRights(holdings, capacity, organisation), days.today)
}

/**
 * Decides whether a person may use the e-loket for an organisation on a day (kmo-portefeuille 3.1).
 *
 * A legal representative known in KBO of a legal person may at once; of a natural person only with a right.
 * Anyone else needs the right VLAIO Inkom Gebruiker with context Gebruiker; for VLAIO itself that with context
 * Medewerker, or VLAIO Inkom Toepassingsbeheerder. What may then be done for an enterprise that is bankrupt or has
 * stopped is not decided here.
 */
export const decideAccess = (
  reader: Reader,
  insz: string,
  organisation: string,
  capacity: Capacity,
  today: CalendarDate,
): Access => decide(reader, holdingsOf(reader, insz), organisation, capacity, { today, kbo: today })

/** Organisations of a capacity with which a person has an employment relation, now or before. */
function employers(reader: Reader, { rights }: Holdings, capacity: Capacity): string[] {
  const table = capacity === 'GID' ? 'entities' : 'enterprises'
  return rights
    .map(({ organisation }) => organisation)
    .filter((organisation) => reader.get(table, organisation) !== undefined)
}

/**
 * The organisations for which a person can sign in: those represented today and those that ever gave them a right.
 * Also the ones without access, so that ACM can show them and Inkom can say why not.
 *
 * @param kbo - the day of which the functions in KBO are known, when that is not today
 */
export function organisationsOf(
  reader: Reader,
  insz: string,
  capacity: Capacity,
  today: CalendarDate,
  kbo = today,
): OrganisationTie[] {
  if (capacity !== 'EA' && capacity !== 'GID') return []
  const holdings = holdingsOf(reader, insz)
  const represented = capacity === 'EA' ? legalRepresentativeOf(reader, insz, kbo) : []
  const organisations = new Set([...represented, ...employers(reader, holdings, capacity)])
  return Array.from(organisations, (organisation) => ({
    organisation,
    access: decide(reader, holdings, organisation, capacity, { today, kbo }),
  }))
}

/**
 * The person's roles at an organisation as ACM writes them: `VLAIO_Inkom_Gebruiker-Gebruiker:1999900171`, without
 * dash when the right has no context. A legal representative without a right has none.
 */
export const rolesOf = (
  reader: Reader,
  insz: string,
  capacity: Capacity,
  organisation: string,
  today: CalendarDate,
): string[] =>
  admittingRights(holdingsOf(reader, insz), capacity, organisation)
    .filter((held) => positionIn(held, today) === 'in')
    .map(({ right, context }) => [right.replaceAll(' ', '_'), context].filter(Boolean).join('-'))
    .map((role) => `${role}:${organisation}`)
