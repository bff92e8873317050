import type { CalendarDate, Enterprise, EnterpriseFunction } from '../world/schema'
import type { Reader } from '../world/world'

/** A period of days; both ends are part of it, and without an end it goes on. */
export interface Period {
  from: CalendarDate
  to: CalendarDate | null
}

/** Where a day falls: before a period, in it, or after it. */
export function positionIn({ from, to }: Period, day: CalendarDate): 'before' | 'in' | 'after' {
  if (day < from) return 'before'
  return to !== null && day > to ? 'after' : 'in'
}

/**
 * Functions in KBO whose holder represents the enterprise: founder of a natural person, director, permanent
 * representative, manager, managing director, legal representative, and working partner (VOF, CommV).
 */
const representativeCodes = new Set(['00001', '10002', '10003', '10006', '10007', '10031', '30000'])

/** Appointed by the court; represents the enterprise only during the bankruptcy. */
const receiver = '90001'
const bankruptcy = '050'

const isBankrupt = ({ kbo }: Enterprise) => kbo.Rechtstoestanden.some(({ Code }) => Code === bankruptcy)

/** KBO's kind of enterprise: 1 natural person, 2 legal person. */
export const isLegalPerson = ({ kbo }: Enterprise) => kbo.SoortOnderneming.Code === '2'

/** Functions by which a person represents an enterprise or did so, whatever their period. */
export function representingFunctions(
  reader: Reader,
  insz: string,
  enterprise: Enterprise,
): EnterpriseFunction[] {
  const codes = isBankrupt(enterprise) ? new Set([...representativeCodes, receiver]) : representativeCodes
  return reader
    .all('functions')
    .filter((held) => held.insz === insz && held.enterpriseNumber === enterprise.id && codes.has(held.code))
}

/**
 * Numbers of the enterprises that a person represents on a day by a function in KBO: claim `wv_orgcode`.
 *
 * Natural persons are among them. Representing is not access yet: `decideAccess` decides that.
 */
export const legalRepresentativeOf = (reader: Reader, insz: string, today: CalendarDate): string[] =>
  reader
    .all('enterprises')
    .filter((enterprise) =>
      representingFunctions(reader, insz, enterprise).some((held) => positionIn(held, today) === 'in'),
    )
    .map(({ id }) => id)
