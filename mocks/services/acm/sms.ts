/** Codes by sms: how long one holds, and how often one is sent. */
import { takeFault } from '../../faults/faults'
import { magicInputs } from '../../faults/magic-inputs'
import { randomDigits, randomId } from '../../world/ids'
import type { Person } from '../../world/schema'
import type { Reader, Transaction } from '../../world/world'
import { after, challengeOf, type Challenge, type KeyOutcome } from './acm.keys'
import { countingTries } from './key-states'
import { Refusal } from './refusal'

const minutes = 60_000
const codeLifetime = 5 * minutes
/** Another code is not sent sooner than this. */
const pause = minutes / 2
const mostCodes = 3
const period = 15 * minutes

const magicCodes = magicInputs.filter(({ veld }) => veld === 'code').map(({ invoer }) => invoer)

/** Six digits that do not always go wrong. */
function freshCode(): string {
  const code = randomDigits(6)
  return magicCodes.includes(code) ? freshCode() : code
}

/** When a phone that got its three codes in the 15 minutes before a moment may get another; null when it may now. */
function limitEnds(reader: Reader, { keys }: Person, at: number): number | null {
  const sent = reader
    .all('messages')
    .filter(({ phone }) => phone === keys.phone)
    .map(({ sentAt }) => Date.parse(sentAt))
    .filter((time) => time <= at && time > at - period)
  const first = sent.at(-mostCodes)
  return first === undefined ? null : first + period
}

/** When another code can be asked for: not within half a minute, and at most three in a quarter of an hour. */
export function newCodeFrom(reader: Reader, person: Person, { sentAt }: Challenge): number | null {
  if (sentAt === null) return null
  const sent = Date.parse(sentAt)
  return Math.max(sent + pause, limitEnds(reader, person, sent) ?? 0)
}

/** As if three codes had just been sent. */
export const tooManyCodes = (now: number, from = now + period): { refusal: Refusal } => ({
  refusal: new Refusal('too-many-codes', 422, { vanaf: after(from, 0) }),
})

/** Sends a code to the phone and asks for it. */
export function sendSms(transaction: Transaction, person: Person, now: number): KeyOutcome {
  const from = limitEnds(transaction, person, now)
  if (from !== null) return tooManyCodes(now, from)
  const code = freshCode()
  const sentAt = after(now, 0)
  transaction.put('messages', { id: randomId(), phone: person.keys.phone, code, sentAt })
  return { challenge: challengeOf(person, 'sms', { code, sentAt, validUntil: after(now, codeLifetime) }) }
}

/** Sends another code, when the one before did not come or is over. The one before counts until this one is sent. */
export function sendAnotherSms(
  transaction: Transaction,
  person: Person,
  challenge: Challenge,
  now: number,
): KeyOutcome {
  return countingTries(transaction, { method: 'sms', name: person.keys.username }, now, () => {
    if (takeFault(transaction, 'sms', ['too-many-codes'])) return tooManyCodes(now)
    const from = newCodeFrom(transaction, person, challenge) ?? now
    const limit = limitEnds(transaction, person, now)
    if (limit !== null) return tooManyCodes(now, Math.max(limit, from))
    if (now < from) return { refusal: new Refusal('too-soon', 422, { vanaf: after(from, 0) }) }
    return sendSms(transaction, person, now)
  })
}
