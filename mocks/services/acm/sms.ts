/** Codes by sms: how long one holds, and how often one is sent. */
import { takeFault } from '../../faults/faults'
import { magicInputs } from '../../faults/magic-inputs'
import { randomDigits, randomId } from '../../world/ids'
import type { SmsMessage } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Reader, Transaction } from '../../world/world'
import { after, challengeOf, type Challenge, type KeyOutcome } from './acm.keys'
import { countingTries } from './key-states'
import { Failure } from './refusals'

const minutes = 60_000
const codeLifetime = 5 * minutes
/** Another code is not sent sooner than this. */
const pause = minutes / 2
const mostCodes = 3
const period = 15 * minutes
/** How long a message is shown on the phone: as long as it counts. */
export const messageLifetime = period

const magicCodes = magicInputs.filter(({ veld }) => veld === 'code').map(({ invoer }) => invoer)

/** Six digits that do not always go wrong. */
function freshCode(): string {
  const code = randomDigits(6)
  return magicCodes.includes(code) ? freshCode() : code
}

/** What arrived lately on the phone of a person, the oldest first. */
export const messagesTo = (reader: Reader, { keys }: Person, at: number) =>
  reader.where('messages', 'phone', keys.phone).filter(({ sentAt }) => {
    const sent = Date.parse(sentAt)
    return sent <= at && sent > at - period
  })

/** When a phone that got its three codes in the 15 minutes before a moment may get another; null when it may now. */
function limitEnds(reader: Reader, person: Person, at: number): number | null {
  const first = messagesTo(reader, person, at).at(-mostCodes)
  return first ? Date.parse(first.sentAt) + period : null
}

/** When another code can be asked for: not within half a minute, and at most three in a quarter of an hour. */
export function newCodeFrom(reader: Reader, person: Person, { sentAt }: Challenge): number | null {
  if (sentAt === null) return null
  const sent = Date.parse(sentAt)
  return Math.max(sent + pause, limitEnds(reader, person, sent) ?? 0)
}

const tooManyCodes = (from: number): { failure: Failure } => ({
  failure: new Failure('too-many-codes', { vanaf: after(from, 0) }),
})

/** As if three codes had just been sent. */
export const tooManyCodesNow = (now: number) => tooManyCodes(now + period)

/** Asks for a code that was sent. */
const challengeFor = (person: Person, { code, sentAt }: Pick<SmsMessage, 'code' | 'sentAt'>): KeyOutcome => ({
  challenge: challengeOf(person, 'sms', {
    code,
    sentAt,
    validUntil: after(Date.parse(sentAt), codeLifetime),
  }),
})

/**
 * Sends a code to the phone and asks for it. Who begins again is asked the code that was just sent, or the last one
 * that is allowed for now, as long as it holds.
 */
export function sendSms(transaction: Transaction, person: Person, now: number): KeyOutcome {
  const limit = limitEnds(transaction, person, now)
  const last = messagesTo(transaction, person, now).at(-1)
  const age = last ? now - Date.parse(last.sentAt) : Infinity
  if (last && (age < pause || (limit !== null && age <= codeLifetime))) return challengeFor(person, last)
  if (limit !== null) return tooManyCodes(limit)
  const message = { id: randomId(), phone: person.keys.phone, code: freshCode(), sentAt: after(now, 0) }
  transaction.put('messages', message)
  return challengeFor(person, message)
}

/** Sends another code, when the one before did not come or is over. The one before counts until this one is sent. */
export function sendAnotherSms(
  transaction: Transaction,
  person: Person,
  challenge: Challenge,
  now: number,
): KeyOutcome {
  return countingTries(transaction, { method: 'sms', name: person.keys.username }, now, () => {
    if (takeFault(transaction, 'sms', ['too-many-codes'])) return tooManyCodesNow(now)
    const from = newCodeFrom(transaction, person, challenge) ?? now
    const limit = limitEnds(transaction, person, now)
    if (limit !== null) return tooManyCodes(Math.max(limit, from))
    if (now < from) return { failure: new Failure('too-soon', { vanaf: after(from, 0) }) }
    return sendSms(transaction, person, now)
  })
}
