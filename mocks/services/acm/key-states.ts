/**
 * Wrong tries with a digital key, and the lock that follows from three of them. They are counted for what was typed,
 * so that an account that does not exist locks just as one that does.
 */
import type { KeyState, SignInMethod } from '../../world/schema/acm'
import type { Reader, Transaction } from '../../world/world'
import type { KeyOutcome } from './acm.keys'
import { Failure, type RefusalType } from './refusals'

const minutes = 60_000
const triesAllowed = 3
const lockTime = 15 * minutes
/** After this time a wrong try is forgotten, but not by the chip of a card. */
const memory = 24 * 60 * minutes

/** Whose tries are counted. */
export interface Account {
  method: SignInMethod
  /** Number of the card, user name in lower case, or phone number as `+32…`. */
  name: string
}

/** For how many wrong tries a failure counts; for none when it is not here. */
const weights: Partial<Record<RefusalType, number>> = {
  'wrong-pin': 1,
  'wrong-credentials': 1,
  'wrong-code': 1,
  'clock-differs': 1,
  'wrong-itsme-code': 1,
  // What is told has to be true afterwards: this one locks at once.
  'method-locked': triesAllowed,
}

const idOf = ({ method, name }: Account) => `${method}:${name}`

/** Until when an account is locked. A lock that ends later than any can was set before the date was put back. */
function lockOf(state: KeyState | undefined, now: number): KeyState['lockedUntil'] {
  const until = state?.lockedUntil ?? null
  if (until === null || until === 'for-good') return until
  const left = Date.parse(until) - now
  return left > 0 && left <= lockTime ? until : null
}

/** The failure of every try on an account that is locked. */
export function lockOn(reader: Reader, account: Account, now: number): Failure | null {
  const until = lockOf(reader.get('keyStates', idOf(account)), now)
  if (until === null) return null
  return until === 'for-good'
    ? new Failure('card-blocked', { resterend: 0 })
    : new Failure('method-locked', { resterend: 0, vanaf: until })
}

/** Forgets locks that are over, and tries of long ago: anybody can fill the table with names that do not exist. */
function sweep(transaction: Transaction, now: number) {
  for (const state of transaction.all('keyStates')) {
    const old = state.lockedUntil !== null || Math.abs(now - Date.parse(state.failedAt)) > memory
    const ofChip = state.id.startsWith('eid:')
    if (old && !ofChip && lockOf(state, now) === null) transaction.remove('keyStates', state.id)
  }
}

/** Counts wrong tries; gives what the failure tells of it. */
function count(transaction: Transaction, account: Account, weight: number, now: number) {
  sweep(transaction, now)
  const id = idOf(account)
  const failures = Math.min((transaction.get('keyStates', id)?.failures ?? 0) + weight, triesAllowed)
  const resterend = triesAllowed - failures
  const state = { id, failures, failedAt: new Date(now).toISOString() }
  if (resterend > 0 || account.method === 'eid') {
    transaction.put('keyStates', { ...state, lockedUntil: resterend > 0 ? null : 'for-good' })
    return { resterend }
  }
  const vanaf = new Date(now + lockTime).toISOString()
  transaction.put('keyStates', { ...state, lockedUntil: vanaf })
  return { resterend, vanaf }
}

/** Lets an account try its key unless it is locked, and counts when the try was wrong. Success forgets them all. */
export function countingTries(
  transaction: Transaction,
  account: Account,
  now: number,
  attempt: () => KeyOutcome,
): KeyOutcome {
  const locked = lockOn(transaction, account, now)
  if (locked) return { failure: locked }
  const outcome = attempt()
  if ('accepted' in outcome) transaction.remove('keyStates', idOf(account))
  if (!('failure' in outcome)) return outcome
  const weight = weights[outcome.failure.type]
  if (!weight) return outcome
  return { ...outcome, failure: outcome.failure.with(count(transaction, account, weight, now)) }
}
