/** itsme: a phone number on the page, then an icon and a code on the (simulated) phone. */
import type { operations } from '@/contracts/acm'
import { takeFault } from '../../faults/faults'
import { alwaysFollows } from '../../faults/magic-inputs'
import { readPhone } from '../../rules/contact'
import { readable, withoutMarks } from '../../rules/typed-text'
import { randomDigits } from '../../world/ids'
import type { Person } from '../../world/schema/simulation'
import type { Transaction } from '../../world/world'
import { after, challengeOf, fail, isOver, type Challenge, type KeyOutcome } from './acm.keys'
import { countingTries } from './key-states'
import type { RefusalType } from './refusals'

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
    if (always) return fail(always)
    const person = transaction.where('persons', 'phone', phone)[0]
    if (!person) return fail('unknown-phone-number')
    const fault = takeFault(transaction, 'itsme', ['unknown-phone-number', 'app-outdated', 'method-locked'])
    if (fault) return fail(fault)
    const icon = icons[Number(randomDigits(1))] ?? null
    return { challenge: challengeOf(person, 'itsme', { icon, validUntil: after(now, requestLifetime) }) }
  })
}

/** What the person does on the phone; who confirms sends icon and code. */
type PhoneAnswer = operations['bevestigOpTelefoon']['requestBody']['content']['application/json']

/** What the answer on the phone leads to. Only a wrong code can be tried again: otherwise the request has ended. */
export function answerOnPhone(
  transaction: Transaction,
  person: Person,
  challenge: Challenge,
  { antwoord, pictogram, code = '' }: PhoneAnswer,
  now: number,
): KeyOutcome {
  const ended = (type: RefusalType) => ({ ...fail(type), challenge: null })
  return countingTries(transaction, { method: 'itsme', name: person.keys.phone }, now, () => {
    if (isOver(challenge, now)) return ended('code-expired')
    if (antwoord === 'weigeren') return ended('request-refused')
    const fault = takeFault(transaction, 'itsme', ['wrong-icon', 'request-refused', 'code-expired'])
    if (fault) return ended(fault)
    if (pictogram !== challenge.icon) return ended('wrong-icon')
    const right = withoutMarks(code) === person.keys.itsmeCode
    return right ? { accepted: person } : fail('wrong-itsme-code')
  })
}
