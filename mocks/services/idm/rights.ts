import type { Period } from '../../rules/representatives'
import { isStopped } from '../../rules/organisations'
import { randomId } from '../../world/ids'
import type { Employment, GrantedRight } from '../../world/schema/idm'
import type { Transaction } from '../../world/world'
import { writeAudit, type Act } from './audit'
import type { AskedRight } from './asked'
import {
  alreadyGranted,
  catalogueErrors,
  changedPeriodErrors,
  clip,
  isOver,
  lastsLonger,
  madeBefore,
  newPeriodErrors,
  outsideEmployment,
} from './idm.rules'
import { refused, refuseInput, type FieldError } from './refusals'

/** A right as it is about to be granted. */
type NewRight = Pick<GrantedRight, 'right' | 'context' | 'source' | 'idempotencyKey'> & Period

/** Open requests for the same right are answered by it, whichever way it was granted. */
function answerRequests(transaction: Transaction, { by, at }: Act, granted: GrantedRight) {
  transaction
    .where('rightRequests', 'insz', granted.insz)
    .filter(
      ({ decision, organisation, right, context }) =>
        decision === null &&
        organisation === granted.organisation &&
        right === granted.right &&
        context === granted.context,
    )
    .forEach((request) =>
      transaction.put('rightRequests', { ...request, decision: { granted: true, at, by, reason: null } }),
    )
}

/** Puts a right on an employment, unless the person has it already. Everything else was checked before. */
export function putRight(
  transaction: Transaction,
  act: Act,
  { id: employment, organisation, insz }: Pick<Employment, 'id' | 'organisation' | 'insz'>,
  asked: NewRight,
): GrantedRight {
  const right = { ...asked, id: randomId(), employment, organisation, insz, grantedBy: act.by }
  if (alreadyGranted(transaction.where('rights', 'insz', insz), right)) throw refused('already-granted')
  transaction.put('rights', right)
  answerRequests(transaction, act, right)
  writeAudit(transaction, act, {
    act: 'recht-toegekend',
    insz,
    right: right.right,
    context: right.context,
    from: right.from,
    to: right.to,
  })
  return right
}

/** Grants a right of the catalogue to a user of the organisation; once for a key. */
export function grantRight(
  transaction: Transaction,
  act: Act,
  asked: AskedRight,
  key?: string,
): GrantedRight {
  const granted = madeBefore(transaction.where('rights', 'organisation', act.organisation), key)
  if (granted) return granted
  if (isStopped(transaction, act.organisation)) throw refused('organisation-stopped')
  const employment = transaction.get('employments', asked.gebruiker)
  if (employment?.organisation !== act.organisation) {
    throw refused('input-refused', [{ field: 'gebruiker', code: 'user-unknown' }])
  }
  const period = { from: asked.van, to: asked.tot }
  const periodErrors = newPeriodErrors(period, act.today)
  const beside: FieldError[] = isOver(employment, act.today)
    ? [{ field: 'gebruiker', code: 'no-employment' }]
    : periodErrors.length > 0
      ? []
      : outsideEmployment(period, employment)
  const definition = transaction.get('rightDefinitions', asked.recht)
  refuseInput([...catalogueErrors(definition, act.targetGroup, asked.context), ...periodErrors, ...beside])
  return putRight(transaction, act, employment, {
    right: asked.recht,
    context: asked.context,
    source: 'beheerder',
    ...clip(period, employment),
    ...(key && { idempotencyKey: key }),
  })
}

/** Gives a right another period, and says so in the audit trail. Without a change nothing is written. */
export function putPeriod(
  transaction: Transaction,
  act: Act,
  right: GrantedRight,
  { from, to }: Period,
): GrantedRight {
  if (from === right.from && to === right.to) return right
  const changed = { ...right, from, to }
  transaction.put('rights', changed)
  writeAudit(transaction, act, {
    act: to !== null && to <= act.today ? 'recht-beeindigd' : 'recht-gewijzigd',
    insz: right.insz,
    right: right.right,
    context: right.context,
    from,
    to,
  })
  return changed
}

/** Changes, prolongs or ends a right. */
export function changeRight(transaction: Transaction, act: Act, id: string, asked: Period): GrantedRight {
  const right = transaction.get('rights', id)
  if (right?.organisation !== act.organisation) throw refused('not-found')
  const longer = lastsLonger(asked, right)
  if (longer && isStopped(transaction, act.organisation)) throw refused('organisation-stopped')
  const employment = transaction.get('employments', right.employment) ?? right
  const periodErrors = changedPeriodErrors(asked, right, act.today)
  const beside = longer || asked.from !== right.from ? outsideEmployment(asked, employment) : []
  refuseInput(periodErrors.length > 0 ? periodErrors : beside)
  const period = clip(asked, employment)
  const others = transaction.where('rights', 'insz', right.insz).filter((other) => other.id !== id)
  if (alreadyGranted(others, { ...right, ...period })) throw refused('already-granted')
  return putPeriod(transaction, act, right, period)
}
