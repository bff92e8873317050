import { readEmail } from '../../rules/contact'
import { managersOf } from '../../rules/managers'
import { isStopped } from '../../rules/organisations'
import { randomId } from '../../world/ids'
import type { RightRequest } from '../../world/schema/idm'
import type { Transaction } from '../../world/world'
import { kept } from '../reading'
import { writeAudit, type Act } from './audit'
import type { AskedDecision, Question } from './asked'
import {
  alreadyGranted,
  clip,
  emailErrors,
  newPeriodErrors,
  outsideEmployment,
  typeErrors,
} from './idm.rules'
import { refused, refuseInput } from './refusals'
import { putRight } from './rights'
import { employmentOf, putEmployment } from './users'

/** What is asked for: the right of the e-loket, in the context that opens it. */
const wanted = {
  EA: { right: 'VLAIO Inkom Gebruiker', context: 'Gebruiker' },
  GID: { right: 'VLAIO Inkom Gebruiker', context: 'Medewerker' },
} as const

/** Asks who manages the organisation for the right. Anyone may: it gives nothing by itself. */
export function askRight(transaction: Transaction, act: Act, asked: Question): RightRequest {
  const { organisation, insz, today } = act
  const email = readEmail(asked.email) ?? ''
  const message = kept(asked.boodschap)
  refuseInput(emailErrors(email))
  if (isStopped(transaction, organisation)) throw refused('organisation-stopped')
  if (managersOf(transaction, organisation, today).length === 0) throw refused('no-manager')
  const right = { organisation, insz, ...wanted[act.targetGroup] }
  const fromToday = { ...right, from: today, to: null }
  if (alreadyGranted(transaction.where('rights', 'insz', insz), fromToday)) throw refused('already-granted')
  const mine = transaction
    .where('rightRequests', 'insz', insz)
    .filter((one) => one.organisation === organisation)
  if (mine.some(({ decision }) => decision === null)) throw refused('already-asked')

  const request = { ...right, id: randomId(), email, message, askedAt: act.at, decision: null }
  transaction.put('rightRequests', request)
  writeAudit(transaction, act, {
    act: 'recht-gevraagd',
    insz,
    right: right.right,
    context: right.context,
    reason: message || null,
  })
  return request
}

/** Grants or refuses a request, once. */
export function decideRequest(
  transaction: Transaction,
  act: Act,
  id: string,
  decision: AskedDecision,
): RightRequest {
  const request = transaction.get('rightRequests', id)
  if (request?.organisation !== act.organisation) throw refused('not-found')
  if (request.decision) throw refused('already-decided')
  return decision.toegekend
    ? grantRequest(transaction, act, request, decision)
    : refuseRequest(transaction, act, request, kept(decision.reden))
}

/** The right, and an employment relation where there is none yet: it lasts as long as the right. */
function grantRequest(
  transaction: Transaction,
  act: Act,
  request: RightRequest,
  { type, van = act.today, tot = null }: AskedDecision,
): RightRequest {
  if (isStopped(transaction, act.organisation)) throw refused('organisation-stopped')
  const { insz, organisation, right, context, email } = request
  const period = { from: van, to: tot }
  const employment = employmentOf(transaction, organisation, insz, act.today)
  const periodErrors = newPeriodErrors(period, act.today)
  const beside = employment
    ? periodErrors.length > 0
      ? []
      : outsideEmployment(period, employment)
    : typeErrors(type, act.targetGroup)
  refuseInput([...periodErrors, ...beside])
  const within = employment ? clip(period, employment) : period
  const asked = { insz, organisation, right, context, ...within }
  if (alreadyGranted(transaction.where('rights', 'insz', insz), asked)) throw refused('already-granted')

  // Without employment a type was asked for above; the compiler cannot know.
  const asUser = { insz, type: type ?? 'occasioneel', email, phone: null, ...period }
  const user = employment ?? putEmployment(transaction, act, asUser)
  putRight(transaction, act, user, { right, context, source: 'zelfregistratie', ...within })
  return transaction.get('rightRequests', request.id) ?? request
}

function refuseRequest(
  transaction: Transaction,
  act: Act,
  request: RightRequest,
  reason: string,
): RightRequest {
  if (!reason) throw refused('input-refused', [{ field: 'reden', code: 'reason-required' }])
  const decided = { ...request, decision: { granted: false, at: act.at, by: act.by, reason } }
  transaction.put('rightRequests', decided)
  writeAudit(transaction, act, {
    act: 'aanvraag-geweigerd',
    insz: request.insz,
    right: request.right,
    context: request.context,
    reason,
  })
  return decided
}
