/** Federal token, sms and mobile app: a user name and a password first, then a code. */
import { takeFault } from '../../faults/faults'
import { alwaysFollows } from '../../faults/magic-inputs'
import { readable, withoutMarks } from '../../rules/typed-text'
import type { SignInMethod } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Transaction } from '../../world/world'
import { challengeOf, fail, isOver, type Challenge, type KeyOutcome } from './acm.keys'
import { appCodeProblem } from './authenticator'
import { countingTries } from './key-states'
import type { RefusalType } from './refusals'
import { sendSms, tooManyCodesNow } from './sms'

export type CodeMethod = Extract<SignInMethod, 'federaal-token' | 'sms' | 'mobiele-app'>

export const isCodeMethod = (method: string): method is CodeMethod =>
  ['federaal-token', 'sms', 'mobiele-app'].includes(method)

const faultsOfPassword = [
  'token-expired',
  'method-locked',
  'no-phone-number',
  'too-many-codes',
  'no-device',
] as const
const faultsOfCode = ['wrong-code', 'code-expired', 'clock-differs'] as const

/** Asks another of the 24 codes of the card: all numbers come by, and never the same twice in a row. */
function tokenChallenge(transaction: Transaction, person: Person): Challenge {
  const value = (transaction.get('counters', 'federal-token')?.value ?? 0) + 1
  transaction.put('counters', { id: 'federal-token', value })
  const codeNumber = ((value * 7) % 24) + 1
  const code = person.keys.tokenCodes[codeNumber - 1] ?? null
  return challengeOf(person, 'federaal-token', { codeNumber, code })
}

function askCode(transaction: Transaction, person: Person, method: CodeMethod, now: number): KeyOutcome {
  if (method === 'sms') return sendSms(transaction, person, now)
  return {
    challenge:
      method === 'federaal-token' ? tokenChallenge(transaction, person) : challengeOf(person, 'mobiele-app'),
  }
}

/** What is wrong is not the password but the key of this person. */
const refusePerson = (problem: RefusalType, now: number) =>
  problem === 'too-many-codes' ? tooManyCodesNow(now) : fail(problem)

/** The first half: which of user name and password is wrong is told to nobody. */
export function checkPassword(
  transaction: Transaction,
  method: CodeMethod,
  { username, password }: { username: string; password: string },
  now: number,
): KeyOutcome {
  const name = readable(username).toLowerCase()
  return countingTries(transaction, { method, name }, now, () => {
    const always = alwaysFollows(method, 'gebruikersnaam', (input) => input === name)
    if (always) return refusePerson(always, now)
    const person = transaction
      .where('persons', 'username', name)
      .find(({ keys }) => keys.password === password)
    if (!person) return fail('wrong-credentials')
    const fault = takeFault(transaction, method, faultsOfPassword)
    return fault ? refusePerson(fault, now) : askCode(transaction, person, method, now)
  })
}

function codeProblem(person: Person, { method, code: expected }: Challenge, code: string, now: number) {
  if (method === 'mobiele-app') return appCodeProblem(person, code, now)
  return code === expected ? null : 'wrong-code'
}

/** The second half. After a wrong code of the card another one is asked. */
export function checkCode(
  transaction: Transaction,
  person: Person,
  challenge: Challenge & { method: CodeMethod },
  typed: string,
  now: number,
): KeyOutcome {
  const { method } = challenge
  return countingTries(transaction, { method, name: person.keys.username }, now, () => {
    const code = withoutMarks(typed).toUpperCase()
    if (isOver(challenge, now)) return fail('code-expired')
    const problem =
      takeFault(transaction, method, faultsOfCode) ??
      alwaysFollows(method, 'code', (input) => input === code) ??
      codeProblem(person, challenge, code, now)
    if (!problem) return { accepted: person }
    if (method !== 'federaal-token') return fail(problem)
    const next = tokenChallenge(transaction, person)
    const { failure } = fail(problem)
    return { failure: failure.with({ volgendNummer: next.codeNumber ?? 0 }), challenge: next }
  })
}
