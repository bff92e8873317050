import type { Capacity } from '../world/schema/acm'
import type { GrantedRight } from '../world/schema/idm'
import type { Enterprise, EnterpriseFunction } from '../world/schema/kbo'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import { functionsOf, isLegalPerson, positionIn, represents, type Position } from './representatives'

/** A function or a right that a person holds at an organisation, held against the rule of access. */
export interface Ground<Held> {
  held: Readonly<Held>
  /** Whether it is of the kind that gives access, whatever its period. */
  fits: boolean
  position: Position
  /** Whether it gives access by itself, unless the enterprise was annulled. */
  opens: boolean
}

/** Everything from which a person's access to an organisation follows. */
export interface Grounds {
  /** None for a government entity, and for a number that KBO does not know. */
  enterprise: Readonly<Enterprise> | undefined
  functions: Ground<EnterpriseFunction>[]
  rights: Ground<GrantedRight>[]
}

/** Rights are IDM's and always of today; what KBO says may be of the day of its last copy. */
export interface Days {
  today: CalendarDate
  kbo: CalendarDate
}

/**
 * What a person holds, by organisation: looked up once for all of them, because an accountant has hundreds and ACM asks
 * for all at each step of a sign-in.
 */
export interface Holdings {
  functions: Map<string, Readonly<EnterpriseFunction>[]>
  rights: Map<string, Readonly<GrantedRight>[]>
}

function byOrganisation<Held>(
  held: readonly Held[],
  organisationOf: (one: Held) => string,
): Map<string, Held[]> {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const organisation = organisationOf(one)
    const group = groups.get(organisation)
    if (group) group.push(one)
    else groups.set(organisation, [one])
  }
  return groups
}

export const holdingsOf = (reader: Reader, insz: string): Holdings => ({
  functions: byOrganisation(functionsOf(reader, insz), ({ enterpriseNumber }) => enterpriseNumber),
  rights: byOrganisation(reader.where('rights', 'insz', insz), ({ organisation }) => organisation),
})

const userRight = 'VLAIO Inkom Gebruiker'
/** What the right was called when the users of 2015 to 15 October 2017 were taken over, on 5 December 2017. */
const userRightBefore = 'AIO Inkom Gebruiker'

interface Admission {
  right: string
  context: string | null
}

/** The rights that open the e-loket, by capacity. Other rights and other contexts open nothing. */
const admissions: Partial<Record<Capacity, Admission[]>> = {
  EA: [{ right: userRight, context: 'Gebruiker' }],
  GID: [
    { right: userRight, context: 'Medewerker' },
    { right: 'VLAIO Inkom Toepassingsbeheerder', context: null },
  ],
}

/** The name of a right as it is today: whoever was taken over in 2017 keeps access. */
export const currentName = ({ right, source }: GrantedRight) =>
  source === 'migratie' && right === userRightBefore ? userRight : right

/** A right lasts no longer than the employment relation it stands on. */
function positionOf(reader: Reader, right: GrantedRight, today: CalendarDate): Position {
  const employment = reader.get('employments', right.employment)
  if (!employment) return 'after'
  const positions = [right, employment].map((period) => positionIn(period, today))
  if (positions.includes('after')) return 'after'
  return positions.includes('before') ? 'before' : 'in'
}

/** The rights held at an organisation, against those that open the e-loket in a capacity. */
export function weighRights(
  reader: Reader,
  { rights }: Holdings,
  organisation: string,
  capacity: Capacity,
  today: CalendarDate,
): Ground<GrantedRight>[] {
  const admitted = admissions[capacity] ?? []
  return (rights.get(organisation) ?? []).map((held) => {
    const name = currentName(held)
    const fits = admitted.some(({ right, context }) => name === right && held.context === context)
    const position = positionOf(reader, held, today)
    return { held, fits, position, opens: fits && position === 'in' }
  })
}

/** The functions held in an enterprise: who represents a legal person needs no right. */
function weighFunctions(
  reader: Reader,
  { functions }: Holdings,
  enterprise: Enterprise,
  capacity: Capacity,
  day: CalendarDate,
): Ground<EnterpriseFunction>[] {
  const everyone = reader.get('settings', 'simulation')?.everyRepresentativeAdmitted === true
  const atOnce = capacity === 'EA' && (everyone || isLegalPerson(enterprise))
  return (functions.get(enterprise.id) ?? []).map((held) => {
    const fits = represents(held, enterprise, day)
    const position = positionIn(held, day)
    return { held, fits, position, opens: atOnce && fits && position === 'in' }
  })
}

export function groundsOf(
  reader: Reader,
  holdings: Holdings,
  organisation: string,
  capacity: Capacity,
  { today, kbo }: Days,
): Grounds {
  const enterprise = reader.get('enterprises', organisation)
  return {
    enterprise,
    functions: enterprise ? weighFunctions(reader, holdings, enterprise, capacity, kbo) : [],
    rights: weighRights(reader, holdings, organisation, capacity, today),
  }
}
