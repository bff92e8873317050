import type { CalendarDate, Enterprise, EnterpriseFunction } from '../world/schema'
import type { Reader } from '../world/world'

/**
 * A period of days; both ends are part of it, and without an end it goes on. One that ends before it begins holds on no
 * day: that is how IDM takes away what never began.
 */
export interface Period {
  from: CalendarDate
  to: CalendarDate | null
}

/** Where a day falls: before a period, in it, or after it. */
export function positionIn({ from, to }: Period, day: CalendarDate): 'before' | 'in' | 'after' {
  if (to !== null && to < from) return 'after'
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

export const isBankrupt = ({ kbo }: Enterprise) => kbo.Rechtstoestanden.some(({ Code }) => Code === bankruptcy)

/** KBO's kind of enterprise: 1 natural person, 2 legal person. */
export const isLegalPerson = ({ kbo }: Enterprise) => kbo.SoortOnderneming.Code === '2'

/** The functions of a person in KBO, in whichever enterprise and period. */
export const functionsOf = (reader: Reader, insz: string): Readonly<EnterpriseFunction>[] =>
  reader.all('functions').filter((held) => held.insz === insz)

/** Those of the functions by which their holder represents the enterprise or did so, whatever their period. */
export function representing(functions: Readonly<EnterpriseFunction>[], enterprise: Enterprise) {
  const mine = functions.filter(({ enterpriseNumber }) => enterpriseNumber === enterprise.id)
  const byCourt = mine.length > 0 && isBankrupt(enterprise)
  return mine.filter(({ code }) => representativeCodes.has(code) || (byCourt && code === receiver))
}

/**
 * Numbers of the enterprises that a person represents on a day by a function in KBO: claim `wv_orgcode`.
 *
 * Natural persons are among them. Representing is not access yet: `decideAccess` decides that.
 */
export function legalRepresentativeOf(reader: Reader, insz: string, today: CalendarDate): string[] {
  // From the person's functions, which are few, and not from all enterprises: services ask this at each request.
  const current = functionsOf(reader, insz).filter((held) => positionIn(held, today) === 'in')
  const numbers = new Set(current.map(({ enterpriseNumber }) => enterpriseNumber))
  return [...numbers].filter((number) => {
    const enterprise = reader.get('enterprises', number)
    return enterprise !== undefined && representing(current, enterprise).length > 0
  })
}
