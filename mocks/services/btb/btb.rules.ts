import { readEmail, readPhone } from '../../rules/contact'
import { parseNationalNumber } from '../../rules/national-number'
import { personWith } from '../../rules/persons'
import { positionIn } from '../../rules/representatives'
import { isBankrupt } from '../../rules/standing'
import { isBlank } from '../../rules/typed-text'
import { addDays } from '../../world/days'
import type { Designation } from '../../world/schema/btb'
import type { Enterprise } from '../../world/schema/kbo'
import type { CalendarDate } from '../../world/schema/time'
import type { Reader } from '../../world/world'
import { refused, refusedInput, type FieldError } from './refusals'

/** What the caller filled in, and what they saw when they did. */
export interface DesignationRequest {
  rijksregisternummer: string
  email: string
  telefoon?: string
  /** Id of the designation that the caller wants to replace; null when they saw none. */
  vervangt: string | null
}

/** Whether somebody can still be designated: not when KBO says that the enterprise stopped or is bankrupt. */
export const admitsDesignation = ({ kbo }: Enterprise, day: CalendarDate) =>
  kbo.StatusKBO.Code === 'AC' && !isBankrupt(kbo, day)

/** The hoofdtoegangsbeheerder of an enterprise on a day: one or none. */
export const chiefOn = (
  reader: Reader,
  enterpriseNumber: string,
  day: CalendarDate,
): Readonly<Designation> | undefined =>
  reader
    .where('designations', 'enterpriseNumber', enterpriseNumber)
    .find((held) => held.role === 'hoofdtoegangsbeheerder' && positionIn(held, day) === 'in')

/**
 * A designation that ends today, before anything else happens: yesterday was its last day. One that began today has
 * no day left and ends before it begins. It then counts on no day, yet the record still shows that it was made.
 */
const endedOn = (today: CalendarDate, designation: Designation): Designation => ({
  ...designation,
  to: addDays(today, -1),
})

/** Who has a number as people type it, or what is wrong with it. */
export function findPerson(reader: Reader, typed: string) {
  const insz = parseNationalNumber(typed)
  if (insz === null) return 'number-malformed'
  return personWith(reader, insz) ?? 'person-unknown'
}

/** Reads what was filled in, or refuses it. */
function read(reader: Reader, { rijksregisternummer, email, telefoon = '' }: DesignationRequest) {
  const person = findPerson(reader, rijksregisternummer)
  const address = readEmail(email)
  const phone = readPhone(telefoon)
  const errors: FieldError[] = []
  if (typeof person === 'string') errors.push({ field: 'rijksregisternummer', code: person })
  if (!address) errors.push({ field: 'email', code: 'email-malformed' })
  if (!isBlank(telefoon) && !phone) errors.push({ field: 'telefoon', code: 'phone-malformed' })
  if (typeof person === 'string' || !address || errors.length > 0) throw refusedInput(errors)
  return { insz: person.insz, contact: { email: address, phone } }
}

/**
 * Decides on a designation, from today on. Where the person is hoofdtoegangsbeheerder already only the contact details
 * follow, whatever the caller saw: a retry after a lost answer is no second designation.
 *
 * @param id - of the designation, when there has to be a new one
 * @returns the designation, and what has to be written: nothing when it stood there already
 * @throws Refused
 */
export function decideDesignation(
  reader: Reader,
  enterprise: Enterprise,
  request: DesignationRequest,
  { id, today }: { id: string; today: CalendarDate },
): { designation: Designation; changed: Designation[] } {
  if (!admitsDesignation(enterprise, today)) throw refused('enterprise-stopped')
  const { insz, contact } = read(reader, request)
  const current = chiefOn(reader, enterprise.id, today)
  if (current?.insz === insz) {
    const same = current.contact?.email === contact.email && current.contact.phone === contact.phone
    const designation = same ? current : { ...current, contact }
    return { designation, changed: same ? [] : [designation] }
  }
  // There is another one than the caller saw.
  if (current && current.id !== request.vervangt) throw refused('already-designated')
  const designation: Designation = {
    id,
    enterpriseNumber: enterprise.id,
    insz,
    role: 'hoofdtoegangsbeheerder',
    contact,
    from: today,
    to: null,
  }
  return { designation, changed: current ? [endedOn(today, current), designation] : [designation] }
}

/**
 * Decides on the end of a designation of a hoofdtoegangsbeheerder.
 *
 * @returns what has to be written: nothing when it has ended before
 * @throws Refused when the enterprise has no such designation
 */
export function decideEnd(
  reader: Reader,
  enterpriseNumber: string,
  id: string,
  today: CalendarDate,
): Designation[] {
  const designation = reader.get('designations', id)
  if (designation?.enterpriseNumber !== enterpriseNumber || designation.role !== 'hoofdtoegangsbeheerder') {
    throw refused('not-found')
  }
  return positionIn(designation, today) === 'in' ? [endedOn(today, designation)] : []
}
