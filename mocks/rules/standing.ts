import type { Enterprise } from '../world/schema/kbo'
import type { CalendarDate } from '../world/schema/time'

type Kbo = Enterprise['kbo']

/** How an enterprise stands in KBO on a day, as far as it matters for what can be done for it. */
type Standing = 'annulled' | 'ceased' | 'bankrupt' | 'dissolving' | 'struck-off' | 'not-yet-active' | 'active'

/** What can still not be done by who gets in: change anything, or only apply anew. */
export type AccessLimit = 'read-only' | 'no-new-application'

const normal = '000'
const bankruptcy = '050'
/** Ended by lapse of its term, dissolved early, or dissolved by a judge: the status is still AC. */
const dissolutions = ['010', '012', '013']

/** The legal situation on a day: KBO keeps those before it. */
const situationOn = ({ Rechtstoestanden }: Kbo, day: CalendarDate) =>
  Rechtstoestanden.filter(({ DatumBegin }) => DatumBegin <= day)
    .toSorted((a, b) => a.DatumBegin.localeCompare(b.DatumBegin))
    .at(-1)

export const isBankrupt = (kbo: Kbo, day: CalendarDate) => situationOn(kbo, day)?.Code === bankruptcy

/** That KBO itself struck the enterprise off (ambtshalve doorhaling), where it still holds on a day. */
const strikingOffOn = ({ AmbtshalveDoorhalingen }: Kbo, day: CalendarDate) =>
  AmbtshalveDoorhalingen.find(
    ({ DatumBegin, DatumEinde }) => DatumBegin <= day && (DatumEinde === null || day <= DatumEinde),
  )

/** What KBO says of an enterprise on a day beside its status: a legal situation but the normal one, a striking off. */
export function remarksOn(kbo: Kbo, day: CalendarDate) {
  const situation = situationOn(kbo, day)
  const struckOff = strikingOffOn(kbo, day)
  return [
    ...(situation && situation.Code !== normal
      ? [{ description: situation.Omschrijving, from: situation.DatumBegin, to: null }]
      : []),
    ...(struckOff
      ? [{ description: struckOff.Omschrijving, from: struckOff.DatumBegin, to: struckOff.DatumEinde }]
      : []),
  ]
}

function hasCeased({ StatusKBO, Stopzetting }: Kbo, day: CalendarDate) {
  const ceased = StatusKBO.Code === 'ST' || StatusKBO.Code === 'AF'
  return ceased && (Stopzetting === null || Stopzetting.Datum <= day)
}

/** In the order in which it has to be looked at: the first that holds, counts. */
export function standingOf(kbo: Kbo, day: CalendarDate): Standing {
  if (kbo.StatusKBO.Code === 'AN') return 'annulled'
  if (hasCeased(kbo, day)) return 'ceased'
  const situation = situationOn(kbo, day)?.Code
  if (situation === bankruptcy) return 'bankrupt'
  if (situation !== undefined && dissolutions.includes(situation)) return 'dissolving'
  if (strikingOffOn(kbo, day)) return 'struck-off'
  return kbo.StatusKBO.Code === 'BK' || kbo.StatusKBO.Code === 'JU' ? 'not-yet-active' : 'active'
}

/**
 * What each standing leaves possible (invented; nothing public says it). For an annulled enterprise nobody gets in,
 * and who the court appointed acts for a bankrupt one without limit: see `decideAccess`.
 */
export const limits: Record<Exclude<Standing, 'annulled'>, AccessLimit | null> = {
  ceased: 'read-only',
  bankrupt: 'read-only',
  dissolving: 'read-only',
  'struck-off': 'no-new-application',
  'not-yet-active': 'no-new-application',
  active: null,
}
