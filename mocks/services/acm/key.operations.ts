import type { operations } from '@/contracts/acm'
import { personWith } from '../../rules/persons'
import type { SignInMethod } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Transaction } from '../../world/world'
import { browserSessionsOf } from '../browser-session'
import { anyone, operation, type OperationsOf } from '../operations'
import type { ServiceContext } from '../services'
import { acceptsKey, applyKey } from './acm.interactions'
import type { Challenge, KeyOutcome } from './acm.keys'
import { checkCode, checkPassword, isCodeMethod } from './code.keys'
import { checkPin, readCard } from './eid.key'
import { answerOnPhone, beginItsme } from './itsme.key'
import { openInteractions, type Asked } from './open-interactions'
import { refused } from './refusals'
import { sendAnotherSms } from './sms'

type ChallengeOf<Method extends SignInMethod> = Challenge & { method: Method }

const isFor = <Method extends SignInMethod>(
  challenge: Challenge,
  fits: (method: SignInMethod) => method is Method,
): challenge is ChallengeOf<Method> => fits(challenge.method)

type Operations = Pick<
  OperationsOf<operations>,
  | 'leesKaart'
  | 'bevestigEid'
  | 'bevestigWachtwoord'
  | 'bevestigCode'
  | 'stuurNieuweCode'
  | 'beginItsme'
  | 'bevestigOpTelefoon'
>

/** The five digital keys. What a try led to and its trace in the world are one transaction. */
export function keyOperations(context: ServiceContext): Operations {
  const { clock } = context
  const { answerOf, change } = openInteractions(context)
  const occasionOf = ({ request }: Asked) => ({ clock, browser: browserSessionsOf(request) })

  /** Tries the first half of a digital key, or all of it. */
  async function tryKey(
    asked: Asked,
    method: SignInMethod,
    attempt: (transaction: Transaction) => KeyOutcome,
  ) {
    const outcome = await change(asked, (transaction, interaction) => {
      if (!acceptsKey(interaction, method)) throw refused('wrong-step')
      return applyKey(transaction, interaction, method, attempt(transaction), occasionOf(asked))
    })
    return { status: 200 as const, body: answerOf(outcome) }
  }

  /** Goes on with a digital key that waits for its second half. */
  async function goOn<Method extends SignInMethod>(
    asked: Asked,
    fits: (method: SignInMethod) => method is Method,
    attempt: (transaction: Transaction, person: Person, challenge: ChallengeOf<Method>) => KeyOutcome,
  ) {
    const outcome = await change(asked, (transaction, interaction) => {
      const { challenge } = interaction
      const person = challenge && personWith(transaction, challenge.insz)
      if (!challenge || !person || !isFor(challenge, fits)) throw refused('wrong-step')
      const led = attempt(transaction, person, challenge)
      return applyKey(transaction, interaction, challenge.method, led, occasionOf(asked))
    })
    return { status: 200 as const, body: answerOf(outcome) }
  }

  const isSms = (method: SignInMethod) => method === 'sms'
  const isItsme = (method: SignInMethod) => method === 'itsme'

  return {
    leesKaart: operation(anyone, async (asked) => {
      const { firstName, lastName } = await change(asked, (transaction, interaction) => {
        if (!acceptsKey(interaction, 'eid')) throw refused('wrong-step')
        return readCard(transaction, asked.body, clock.now())
      })
      return { status: 200, body: { voornaam: firstName, naam: lastName } }
    }),

    bevestigEid: operation(anyone, (asked) => {
      const { kaartnummer, pincode } = asked.body
      return tryKey(asked, 'eid', (transaction) => checkPin(transaction, kaartnummer, pincode, clock.now()))
    }),

    bevestigWachtwoord: operation(anyone, (asked) => {
      const { methode, gebruikersnaam, wachtwoord } = asked.body
      const typed = { username: gebruikersnaam, password: wachtwoord }
      return tryKey(asked, methode, (transaction) => checkPassword(transaction, methode, typed, clock.now()))
    }),

    bevestigCode: operation(anyone, (asked) =>
      goOn(asked, isCodeMethod, (transaction, person, challenge) =>
        checkCode(transaction, person, challenge, asked.body.code, clock.now()),
      ),
    ),

    stuurNieuweCode: operation(anyone, (asked) =>
      goOn(asked, isSms, (transaction, person, challenge) =>
        sendAnotherSms(transaction, person, challenge, clock.now()),
      ),
    ),

    beginItsme: operation(anyone, (asked) =>
      tryKey(asked, 'itsme', (transaction) => beginItsme(transaction, asked.body.gsmnummer, clock.now())),
    ),

    bevestigOpTelefoon: operation(anyone, (asked) =>
      goOn(asked, isItsme, (transaction, person, challenge) =>
        answerOnPhone(transaction, person, challenge, asked.body, clock.now()),
      ),
    ),
  }
}
