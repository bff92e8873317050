import type { Enterprise, EnterpriseFunction } from '../world/schema/kbo'
import type { CalendarDate } from '../world/schema/time'
import type { Reader } from '../world/world'
import { isBankrupt } from './standing'

/**
 * A period of days; both ends are part of it, and without an end it goes on. One that ends before it begins holds on no
 * day: that is how IDM takes away what never began.
 */
export interface Period {
  from: CalendarDate
  to: CalendarDate | null
}

export type Position = 'before' | 'in' | 'after'

/** Where a day falls: before a period, in it, or after it. */
export function positionIn({ from, to }: Period, day: CalendarDate): Position {
  if (to !== null && to < from) return 'after'
  if (day < from) return 'before'
  return to !== null && day > to ? 'after' : 'in'
}

/**
 * Functions in KBO whose holder represents the enterprise: founder of a natural person, director, permanent
 * representative of a director that is itself an enterprise, manager, managing director, legal representative, and
 * working partner (VOF, CommV).
 */
const representativeCodes = new Set(['00001', '10002', '10003', '10006', '10007', '10031', '30000'])

/** Appointed by the court; represents the enterprise only during the bankruptcy. */
const receiver = '90001'

/** KBO's kind of enterprise: 1 natural person, 2 legal person. */
export const isLegalPerson = ({ kbo }: Enterprise) => kbo.SoortOnderneming.Code === '2'

/** The functions of a person in KBO, in whichever enterprise and period. */
export const functionsOf = (reader: Reader, insz: string): readonly Readonly<EnterpriseFunction>[] =>
  reader.where('functions', 'insz', insz)

/** Whether the holder acts by appointment of the court, and there is a bankruptcy to act in. */
export const actsAsReceiver = ({ code }: EnterpriseFunction, { kbo }: Enterprise, day: CalendarDate) =>
  code === receiver && isBankrupt(kbo, day)

/** Whether the function is one by which its holder represents the enterprise, whatever its period. */
export const represents = (held: EnterpriseFunction, enterprise: Enterprise, day: CalendarDate) =>
  representativeCodes.has(held.code) || actsAsReceiver(held, enterprise, day)

/** The functions of a list by which somebody represents an enterprise on a day. */
const currentIn = (
  functions: readonly Readonly<EnterpriseFunction>[],
  enterprise: Enterprise,
  day: CalendarDate,
) =>
  functions.filter(
    (held) =>
      held.enterpriseNumber === enterprise.id &&
      positionIn(held, day) === 'in' &&
      represents(held, enterprise, day),
  )

/** By which functions an enterprise is represented on a day, and so by whom. */
export function representationOf(
  reader: Reader,
  enterpriseNumber: string,
  today: CalendarDate,
): Readonly<EnterpriseFunction>[] {
  const enterprise = reader.get('enterprises', enterpriseNumber)
  return enterprise
    ? currentIn(reader.where('functions', 'enterpriseNumber', enterpriseNumber), enterprise, today)
    : []
}

/**
 * Numbers of the enterprises that a person represents on a day by a function in KBO: claim `wv_orgcode`.
 *
 * Natural persons are among them. Representing is not access yet: `decideAccess` decides that.
 */
export function legalRepresentativeOf(reader: Reader, insz: string, today: CalendarDate): string[] {
  // From the person's functions, which are few, and not from all enterprises: services ask this at each request.
  const functions = functionsOf(reader, insz)
  const numbers = new Set(functions.map(({ enterpriseNumber }) => enterpriseNumber))
  return [...numbers].filter((number) => {
    const enterprise = reader.get('enterprises', number)
    return enterprise !== undefined && currentIn(functions, enterprise, today).length > 0
  })
}
