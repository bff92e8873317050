import { readEmail, readPhone } from '../../rules/contact'
import { parseNationalNumber } from '../../rules/national-number'
import { isStopped } from '../../rules/organisations'
import { personWith } from '../../rules/persons'
import type { Period } from '../../rules/representatives'
import { randomId } from '../../world/ids'
import type { Employment } from '../../world/schema/idm'
import type { Person } from '../../world/schema/simulation'
import type { CalendarDate } from '../../world/schema/time'
import type { Reader, Transaction } from '../../world/world'
import { writeAudit, type Act } from './audit'
import type { AskedUser } from './asked'
import {
  changedPeriodErrors,
  clip,
  emailErrors,
  isOver,
  madeBefore,
  newPeriodErrors,
  overlap,
  phoneErrors,
  typeErrors,
} from './idm.rules'
import { putPeriod } from './rights'
import { refused, refuseInput, type FieldError } from './refusals'

/** The person with a national register number as somebody typed it, or what is wrong with that. */
function personTyped(reader: Reader, typed: string): { person: Readonly<Person> } | { error: FieldError } {
  const insz = parseNationalNumber(typed)
  const person = insz === null ? undefined : personWith(reader, insz)
  if (person) return { person }
  const code = insz === null ? 'number-malformed' : 'person-unknown'
  return { error: { field: 'rijksregisternummer', code } }
}

/** The same, where nothing else is asked. */
export function findPerson(reader: Reader, typed: string): Readonly<Person> {
  const found = personTyped(reader, typed)
  if ('error' in found) throw refused('input-refused', [found.error])
  return found.person
}

const employmentsAt = (reader: Reader, organisation: string, insz: string) =>
  reader.where('employments', 'insz', insz).filter((held) => held.organisation === organisation)

/** The employment of a person that goes on today or still has to begin; the earliest one. */
export const employmentOf = (
  reader: Reader,
  organisation: string,
  insz: string,
  today: CalendarDate,
): Readonly<Employment> | undefined =>
  employmentsAt(reader, organisation, insz)
    .filter((held) => !isOver(held, today))
    .toSorted((a, b) => a.from.localeCompare(b.from))[0]

/** Makes a person a user. That they can be one was checked before. */
export function putEmployment(
  transaction: Transaction,
  act: Act,
  asked: Omit<Employment, 'id' | 'organisation'>,
): Employment {
  const { insz, from, to } = asked
  const employment = { ...asked, id: randomId(), organisation: act.organisation }
  transaction.put('employments', employment)
  writeAudit(transaction, act, { act: 'gebruiker-toegevoegd', insz, from, to })
  return employment
}

/** Gives a person an employment relation, once for a key. One that has ended is no hindrance for another. */
export function addUser(transaction: Transaction, act: Act, asked: AskedUser, key?: string): Employment {
  const added = madeBefore(transaction.where('employments', 'organisation', act.organisation), key)
  if (added) return added
  if (isStopped(transaction, act.organisation)) throw refused('organisation-stopped')
  const found = personTyped(transaction, asked.rijksregisternummer)
  const { email, telefoon = '' } = asked
  const period = { from: asked.van, to: asked.tot }
  const errors = [
    ...('error' in found ? [found.error] : []),
    ...typeErrors(asked.type, act.targetGroup),
    ...emailErrors(email),
    ...phoneErrors(telefoon),
    ...newPeriodErrors(period, act.today),
  ]
  if ('error' in found || errors.length > 0) throw refused('input-refused', errors)
  const { insz } = found.person
  if (employmentsAt(transaction, act.organisation, insz).some((held) => overlap(held, period))) {
    throw refused('already-a-user')
  }
  return putEmployment(transaction, act, {
    insz,
    type: asked.type,
    email: readEmail(email),
    phone: readPhone(telefoon),
    ...period,
    ...(key && { idempotencyKey: key }),
  })
}

/** Changes how long somebody is a user. Their rights end with it at the latest. */
export function changeEmployment(transaction: Transaction, act: Act, id: string, asked: Period): Employment {
  const employment = transaction.get('employments', id)
  if (employment?.organisation !== act.organisation) throw refused('not-found')
  refuseInput(changedPeriodErrors(asked, employment, act.today))
  const beside = employmentsAt(transaction, act.organisation, employment.insz).filter(
    (held) => held.id !== id,
  )
  if (beside.some((held) => overlap(held, asked))) throw refused('already-a-user')
  const changed = { ...employment, ...asked }
  if (changed.from === employment.from && changed.to === employment.to) return employment
  transaction.put('employments', changed)
  writeAudit(transaction, act, { act: 'werkrelatie-gewijzigd', insz: employment.insz, ...asked })
  transaction
    .where('rights', 'employment', id)
    .forEach((right) => putPeriod(transaction, act, right, clip(right, asked)))
  return changed
}
