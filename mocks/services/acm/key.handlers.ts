import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/acm'
import { personWith } from '../../rules/persons'
import { randomDigits, randomId } from '../../world/ids'
import type { Person, SignInMethod } from '../../world/schema'
import type { Transaction } from '../../world/world'
import { refuseRequest, textsOf } from '../reading'
import type { ServiceContext } from '../services'
import { acceptsKey, applyKey } from './acm.interactions'
import {
  appChallenge,
  beginItsme,
  checkCode,
  checkEid,
  checkItsme,
  findByPassword,
  iconAt,
  smsChallenge,
  tokenChallenge,
  type Challenge,
  type KeyOutcome,
} from './acm.keys'
import { createDesk } from './desk'
import { Refusal } from './refusal'

/** Counts how often a code of the card was asked: the next number follows from it. */
function nextTurn(transaction: Transaction): number {
  const value = (transaction.get('counters', 'federal-token')?.value ?? 0) + 1
  transaction.put('counters', { id: 'federal-token', value })
  return value
}

/** The keys whose first half is a password. */
type PasswordMethod = Extract<SignInMethod, 'federaal-token' | 'sms' | 'mobiele-app'>

const isPasswordMethod = (method: string): method is PasswordMethod =>
  ['federaal-token', 'sms', 'mobiele-app'].includes(method)

/** What such a key asks next. */
function challengeAfterPassword(
  transaction: Transaction,
  person: Person,
  method: PasswordMethod,
  at: number,
): Challenge {
  if (method === 'federaal-token') return tokenChallenge(person, nextTurn(transaction))
  if (method === 'mobiele-app') return appChallenge(person)
  const code = randomDigits(6)
  const sentAt = new Date(at).toISOString()
  transaction.put('messages', { id: randomId(), phone: person.keys.phone, code, sentAt })
  return smsChallenge(person, code, at)
}

/** The five digital keys. What a try led to and its trace in the world are one transaction. */
export function keyHandlers(context: ServiceContext): RequestHandler[] {
  const { base, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/acm` })
  const { answerOf, change } = createDesk(context)

  /** Tries the first half of a digital key, or all of it. */
  const tryKey = (id: string, method: SignInMethod, attempt: (transaction: Transaction) => KeyOutcome) =>
    change(id, (transaction, interaction) =>
      acceptsKey(interaction, method)
        ? applyKey(transaction, interaction, method, attempt(transaction), clock)
        : new Refusal('wrong-step'),
    )

  /** Tries the second half of a digital key that waits for it. */
  const trySecondHalf = (
    id: string,
    fits: (method: SignInMethod) => boolean,
    attempt: (transaction: Transaction, person: Person, challenge: Challenge) => KeyOutcome,
  ) =>
    change(id, (transaction, interaction) => {
      const { challenge } = interaction
      const person = challenge && personWith(transaction, challenge.insz)
      if (!challenge || !person || !fits(challenge.method)) return new Refusal('wrong-step')
      const outcome = attempt(transaction, person, challenge)
      return applyKey(transaction, interaction, challenge.method, outcome, clock)
    })

  return [
    http.post('/interacties/{id}/eid', async ({ params, request, response }) => {
      const { kaartnummer, pincode } = await textsOf(request, ['kaartnummer', 'pincode'])
      const outcome = await tryKey(params.id, 'eid', (transaction) =>
        checkEid(transaction.all('persons'), kaartnummer, pincode),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/wachtwoord', async ({ params, request, response }) => {
      const { methode, gebruikersnaam, wachtwoord } = await textsOf(request, [
        'methode',
        'gebruikersnaam',
        'wachtwoord',
      ])
      if (!isPasswordMethod(methode)) refuseRequest()
      const outcome = await tryKey(params.id, methode, (transaction) => {
        const person = findByPassword(transaction.all('persons'), gebruikersnaam, wachtwoord)
        if (person instanceof Refusal) return { refusal: person }
        return { challenge: challengeAfterPassword(transaction, person, methode, clock.now()) }
      })
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/code', async ({ params, request, response }) => {
      const { code } = await textsOf(request, ['code'])
      const outcome = await trySecondHalf(
        params.id,
        (method) => method !== 'itsme',
        (transaction, person, challenge) =>
          checkCode(person, challenge, code, clock.now(), () => nextTurn(transaction)),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/itsme', async ({ params, request, response }) => {
      const { gsmnummer } = await textsOf(request, ['gsmnummer'])
      const outcome = await tryKey(params.id, 'itsme', (transaction) =>
        beginItsme(transaction.all('persons'), gsmnummer, iconAt(randomDigits(1)), clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/itsme/telefoon', async ({ params, request, response }) => {
      const { pictogram, code } = await textsOf(request, ['antwoord', 'pictogram', 'code'])
      const outcome = await trySecondHalf(
        params.id,
        (method) => method === 'itsme',
        (_, person, challenge) => checkItsme(person, challenge, pictogram, code, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),
  ]
}
