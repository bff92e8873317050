/** The eID: a card in the (simulated) reader, and its PIN. */
import type { operations } from '@/contracts/acm'
import { faultKinds, takeFault } from '../../faults/faults'
import { alwaysFollows } from '../../faults/magic-inputs'
import { withoutMarks } from '../../rules/typed-text'
import type { Person } from '../../world/schema/simulation'
import type { Reader, Transaction } from '../../world/world'
import { fail, type KeyOutcome } from './acm.keys'
import { countingTries, lockOn } from './key-states'
import { Failure, type RefusalType } from './refusals'

type Reading = operations['leesKaart']['requestBody']['content']['application/json']

const wrongPosition = {
  'geen-lezer': 'reader-not-found',
  'geen-kaart': 'no-card',
  omgekeerd: 'card-upside-down',
  juist: null,
} as const satisfies Record<Reading['stand'], string | null>

/** Everything but the PIN, which the card is not asked yet. */
const faultsOfReading = faultKinds.eid.filter((kind) => kind !== 'wrong-pin')

function holderOf(reader: Reader, cardNumber: string): Person | undefined {
  const digits = cardNumber.replace(/\D/g, '')
  return reader.where('persons', 'cardNumber', digits)[0]
}

const accountOf = ({ keys }: Person) => ({ method: 'eid' as const, name: keys.eid.cardNumber })

const eidFailure = (problem: RefusalType) =>
  new Failure(problem, problem === 'card-blocked' ? { resterend: 0 } : {})

/** Whose card is in the reader, or why it cannot be read. */
export function readCard(
  transaction: Transaction,
  { kaartnummer, stand }: Reading,
  now: number,
): Person | Failure {
  const problem = wrongPosition[stand] ?? takeFault(transaction, 'eid', faultsOfReading)
  if (problem) return eidFailure(problem)
  const person = holderOf(transaction, kaartnummer)
  if (!person) return new Failure('card-not-found')
  return lockOn(transaction, accountOf(person), now) ?? person
}

/** Card and PIN. A card that a fault or a magic PIN calls blocked is not really blocked. */
export function checkPin(
  transaction: Transaction,
  cardNumber: string,
  typed: string,
  now: number,
): KeyOutcome {
  const person = holderOf(transaction, cardNumber)
  if (!person) return fail('card-not-found')
  return countingTries(transaction, accountOf(person), now, () => {
    const pin = withoutMarks(typed)
    const problem =
      takeFault(transaction, 'eid', faultKinds.eid) ??
      alwaysFollows('eid', 'pincode', (input) => input === pin) ??
      (pin === person.keys.eid.pin ? null : 'wrong-pin')
    return problem ? { failure: eidFailure(problem) } : { accepted: person }
  })
}
