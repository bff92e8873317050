import type { Designation } from '../world/schema/btb'
import type { LocalManager } from '../world/schema/idm'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import { positionIn } from './representatives'

/** Somebody who manages the users of an organisation and their rights. */
export interface Manager {
  insz: string
  role: Designation['role'] | LocalManager['role']
  /** Where it stands: designated in BTB, or appointed in IDM itself. */
  source: 'BTB' | 'IDM'
  from: CalendarDate
}

/** The domain in BTB to which the e-loket belongs; a toegangsbeheerder manages one domain only. */
const domain = 'economie'

/** In the order in which people think of who is in charge. */
const roles: Manager['role'][] = [
  'hoofdtoegangsbeheerder',
  'co-hoofdtoegangsbeheerder',
  'toegangsbeheerder',
  'hoofd-lokale-beheerder',
  'lokale-beheerder',
]

const managesDomain = (held: Designation) => held.role !== 'toegangsbeheerder' || held.domain === domain

/**
 * Who manages the users of an organisation on a day, the highest role first. Somebody with two roles is there twice.
 *
 * A legal representative is none by that alone: they have to designate somebody, or themselves, in BTB first.
 */
export function managersOf(reader: Reader, organisation: string, today: CalendarDate): Manager[] {
  const designated = reader
    .where('designations', 'enterpriseNumber', organisation)
    .filter(managesDomain)
    .map((held) => ({ ...held, source: 'BTB' as const }))
  const appointed = reader
    .where('localManagers', 'organisation', organisation)
    .map((held) => ({ ...held, source: 'IDM' as const }))
  return [...designated, ...appointed]
    .filter((held) => positionIn(held, today) === 'in')
    .map(({ insz, role, source, from }) => ({ insz, role, source, from }))
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** Whether a person manages the users of an organisation on a day. */
export const manages = (reader: Reader, insz: string, organisation: string, today: CalendarDate): boolean =>
  managersOf(reader, organisation, today).some((manager) => manager.insz === insz)
