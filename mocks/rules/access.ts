import type { Capacity } from '../world/schema/acm'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import {
  currentName,
  groundsOf,
  holdingsOf,
  weighRights,
  type Days,
  type Ground,
  type Grounds,
  type Holdings,
} from './grounds'
import { actsAsReceiver, legalRepresentativeOf, type Position } from './representatives'
import { limits, standingOf, type AccessLimit } from './standing'

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
  | { allowed: true; through: 'legal-representative' | 'right'; limit: AccessLimit | null }
  | { allowed: false; reason: AccessRefusal }

/** A decision with all it was made from, so that it can be explained without being made again. */
export interface Decision extends Grounds {
  access: Access
}

/** An organisation for which a person can sign in, and whether the e-loket then lets them in. */
export interface OrganisationTie {
  /** Enterprise number, or OVO code. */
  organisation: string
  access: Access
}

const refuse = (reason: AccessRefusal): Access => ({ allowed: false, reason })

const opens = (grounds: Ground<unknown>[]) => grounds.some((ground) => ground.opens)

/** Why nothing opens: a right goes before a function, and one that still has to begin before one that ended. */
function refusalOf({ functions, rights }: Grounds): AccessRefusal {
  const stands = (grounds: Ground<unknown>[], position: Position) =>
    grounds.some((ground) => ground.fits && ground.position === position)
  if (stands(rights, 'before')) return 'right-not-started'
  if (stands(rights, 'after')) return 'right-ended'
  if (stands(functions, 'in')) return 'owner-without-right'
  return stands(functions, 'after') ? 'function-ended' : 'no-right'
}

/** The tie by KBO goes before the right: it cannot be taken away in IDM. */
function concludeForEnterprise(grounds: Grounds, day: CalendarDate): Access {
  const { enterprise, functions, rights } = grounds
  if (!enterprise) return refuse('organisation-unknown')
  const standing = standingOf(enterprise.kbo, day)
  if (standing === 'annulled') return refuse('enterprise-annulled')
  if (!opens(functions) && !opens(rights)) return refuse(refusalOf(grounds))
  const byCourt = functions.some(
    ({ held, position }) => position === 'in' && actsAsReceiver(held, enterprise, day),
  )
  return {
    allowed: true,
    through: opens(functions) ? 'legal-representative' : 'right',
    limit: byCourt ? null : limits[standing],
  }
}

function concludeForEntity(grounds: Grounds): Access {
  if (opens(grounds.rights)) return { allowed: true, through: 'right', limit: null }
  return refuse(refusalOf(grounds))
}

function decide(
  reader: Reader,
  holdings: Holdings,
  organisation: string,
  capacity: Capacity,
  days: Days,
): Decision {
  const grounds = groundsOf(reader, holdings, organisation, capacity, days)
  const conclude = (): Access => {
    if (capacity === 'EA') return concludeForEnterprise(grounds, days.kbo)
    if (capacity !== 'GID') return refuse('capacity-not-admitted')
    const isEntity = reader.get('entities', organisation) !== undefined
    return isEntity ? concludeForEntity(grounds) : refuse('organisation-unknown')
  }
  return { ...grounds, access: conclude() }
}

/**
 * Decides whether a person may use the e-loket for an organisation on a day, and keeps from what that follows.
 *
 * A legal representative known in KBO of a legal person may at once; of a natural person only with a right, unless
 * the simulation is set to admit every representative. Anyone else needs the right VLAIO Inkom Gebruiker with context
 * Gebruiker, or still has it from 2017; for VLAIO itself that with context Medewerker, or VLAIO Inkom
 * Toepassingsbeheerder without context (information page; see docs/data-dictionary.md).
 */
export const weighAccess = (
  reader: Reader,
  insz: string,
  organisation: string,
  capacity: Capacity,
  today: CalendarDate,
): Decision => decide(reader, holdingsOf(reader, insz), organisation, capacity, { today, kbo: today })

/** What `weighAccess` comes to. */
export const decideAccess = (...question: Parameters<typeof weighAccess>): Access =>
  weighAccess(...question).access

/** Organisations of a capacity with which a person has an employment relation, now or before. */
function employers(reader: Reader, { rights }: Holdings, capacity: Capacity): string[] {
  const table = capacity === 'GID' ? 'entities' : 'enterprises'
  return [...rights.keys()].filter((organisation) => reader.get(table, organisation) !== undefined)
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
    access: decide(reader, holdings, organisation, capacity, { today, kbo }).access,
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
  weighRights(reader, holdingsOf(reader, insz), organisation, capacity, today)
    .filter((ground) => ground.opens)
    .map(({ held }) => [currentName(held).replaceAll(' ', '_'), held.context].filter(Boolean).join('-'))
    .map((role) => `${role}:${organisation}`)
