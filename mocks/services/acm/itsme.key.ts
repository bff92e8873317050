/** itsme: a phone number on the page, then an icon and a code on the (simulated) phone. */
import { takeFault } from '../../faults/faults'
import { alwaysFollows } from '../../faults/magic-inputs'
import { readPhone } from '../../rules/contact'
import { readable, withoutMarks } from '../../rules/typed-text'
import { randomDigits } from '../../world/ids'
import type { Person } from '../../world/schema/simulation'
import type { Transaction } from '../../world/world'
import { after, challengeOf, isOver, refuse, type Challenge, type KeyOutcome } from './acm.keys'
import { countingTries } from './key-states'
import type { RefusalType } from './refusal'

/** How long a request waits on the phone. */
const requestLifetime = 3 * 60_000

const icons = ['anker', 'boot', 'fiets', 'huis', 'klok', 'ladder', 'maan', 'sleutel', 'ster', 'vlag']

/** The three icons that the phone lets choose from. */
export const offeredIcons = (icon: string) =>
  [0, 3, 7].flatMap((step) => icons[(icons.indexOf(icon) + step) % icons.length] ?? []).sort()

/** Sends the request to the phone with this number. */
export function beginItsme(transaction: Transaction, typed: string, now: number): KeyOutcome {
  const phone = readPhone(typed) ?? readable(typed)
  return countingTries(transaction, { method: 'itsme', name: phone }, now, () => {
    const always = alwaysFollows('itsme', 'gsmnummer', (input) => readPhone(input) === phone)
    if (always) return refuse(always)
    const person = transaction.where('persons', 'phone', phone)[0]
    if (!person) return refuse('unknown-phone-number')
    const fault = takeFault(transaction, 'itsme', ['unknown-phone-number', 'app-outdated', 'method-locked'])
    if (fault) return refuse(fault)
    const icon = icons[Number(randomDigits(1))] ?? null
    return { challenge: challengeOf(person, 'itsme', { icon, validUntil: after(now, requestLifetime) }) }
  })
}

/** What the person does on the phone. */
export type PhoneAnswer =
  { antwoord: 'weigeren' } | { antwoord: 'bevestigen'; pictogram: string; code: string }

/** Reads what the phone sent; null when something is missing that confirming needs. */
export function phoneAnswer(sent: {
  antwoord: string
  pictogram?: string
  code?: string
}): PhoneAnswer | null {
  const { antwoord, pictogram, code } = sent
  if (antwoord === 'weigeren') return { antwoord }
  if (antwoord !== 'bevestigen' || pictogram === undefined || code === undefined) return null
  return { antwoord, pictogram, code }
}

/** What the answer on the phone leads to. Only a wrong code can be tried again: otherwise the request has ended. */
export function answerOnPhone(
  transaction: Transaction,
  person: Person,
  challenge: Challenge,
  answer: PhoneAnswer,
  now: number,
): KeyOutcome {
  const ended = (type: RefusalType) => ({ ...refuse(type), challenge: null })
  return countingTries(transaction, { method: 'itsme', name: person.keys.phone }, now, () => {
    if (isOver(challenge, now)) return ended('code-expired')
    if (answer.antwoord === 'weigeren') return ended('request-refused')
    const fault = takeFault(transaction, 'itsme', ['wrong-icon', 'request-refused', 'code-expired'])
    if (fault) return ended(fault)
    if (answer.pictogram !== challenge.icon) return ended('wrong-icon')
    const right = withoutMarks(answer.code) === person.keys.itsmeCode
    return right ? { accepted: person } : refuse('wrong-itsme-code')
  })
}
