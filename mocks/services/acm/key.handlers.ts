import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/acm'
import { personWith } from '../../rules/persons'
import type { Operation } from '../../world/cause'
import type { SignInMethod } from '../../world/schema/acm'
import type { Person } from '../../world/schema/simulation'
import type { Transaction } from '../../world/world'
import { browserSessionsOf } from '../browser-session'
import { refuseRequest, textsOf } from '../reading'
import type { ServiceContext } from '../services'
import { acceptsKey, applyKey } from './acm.interactions'
import type { Challenge, KeyOutcome } from './acm.keys'
import { checkCode, checkPassword, isCodeMethod, type CodeMethod } from './code.keys'
import { createDesk, type Asked } from './desk'
import { checkPin, isPosition, readCard } from './eid.key'
import { answerOnPhone, beginItsme, phoneAnswer } from './itsme.key'
import { Refusal } from './refusal'
import { sendAnotherSms } from './sms'

type ChallengeOf<Method extends SignInMethod> = Challenge & { method: Method }

const isFor = <Method extends SignInMethod>(
  challenge: Challenge,
  fits: (method: SignInMethod) => method is Method,
): challenge is ChallengeOf<Method> => fits(challenge.method)

/** The five digital keys. What a try led to and its trace in the world are one transaction. */
export function keyHandlers(context: ServiceContext): RequestHandler[] {
  const { base, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/acm` })
  const { answerOf, change } = createDesk(context)
  const occasionOf = ({ request }: Asked) => ({ clock, browser: browserSessionsOf(request) })

  /** Tries the first half of a digital key, or all of it. */
  const tryKey = (
    operation: Operation,
    asked: Asked,
    method: SignInMethod,
    attempt: (transaction: Transaction) => KeyOutcome,
  ) =>
    change(operation, asked, (transaction, interaction) =>
      acceptsKey(interaction, method)
        ? applyKey(transaction, interaction, method, attempt(transaction), occasionOf(asked))
        : new Refusal('wrong-step'),
    )

  /** Goes on with a digital key that waits for its second half. */
  const goOn = <Method extends SignInMethod>(
    operation: Operation,
    asked: Asked,
    fits: (method: SignInMethod) => method is Method,
    attempt: (transaction: Transaction, person: Person, challenge: ChallengeOf<Method>) => KeyOutcome,
  ) =>
    change(operation, asked, (transaction, interaction) => {
      const { challenge } = interaction
      const person = challenge && personWith(transaction, challenge.insz)
      if (!challenge || !person || !isFor(challenge, fits)) return new Refusal('wrong-step')
      const outcome = attempt(transaction, person, challenge)
      return applyKey(transaction, interaction, challenge.method, outcome, occasionOf(asked))
    })

  const isSms = (method: SignInMethod) => method === 'sms'
  const isItsme = (method: SignInMethod) => method === 'itsme'

  return [
    http.post('/interacties/{id}/kaart', async ({ params, request, response }) => {
      const { kaartnummer, stand } = await textsOf(request, ['kaartnummer', 'stand'])
      if (!isPosition(stand)) refuseRequest()
      const read = await change('acm.leesKaart', { ...params, request }, (transaction, interaction) =>
        acceptsKey(interaction, 'eid')
          ? readCard(transaction, { kaartnummer, stand }, clock.now())
          : new Refusal('wrong-step'),
      )
      if (read instanceof Refusal) return response.untyped(read.response())
      return response(200).json({ voornaam: read.firstName, naam: read.lastName })
    }),

    http.post('/interacties/{id}/eid', async ({ params, request, response }) => {
      const { kaartnummer, pincode } = await textsOf(request, ['kaartnummer', 'pincode'])
      const outcome = await tryKey('acm.bevestigEid', { ...params, request }, 'eid', (transaction) =>
        checkPin(transaction, kaartnummer, pincode, clock.now()),
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
      if (!isCodeMethod(methode)) refuseRequest()
      const typed = { username: gebruikersnaam, password: wachtwoord }
      const outcome = await tryKey('acm.bevestigWachtwoord', { ...params, request }, methode, (transaction) =>
        checkPassword(transaction, methode, typed, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/code', async ({ params, request, response }) => {
      const { code } = await textsOf(request, ['code'])
      const outcome = await goOn<CodeMethod>(
        'acm.bevestigCode',
        { ...params, request },
        isCodeMethod,
        (transaction, person, challenge) => checkCode(transaction, person, challenge, code, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/sms', async ({ params, request, response }) => {
      const outcome = await goOn(
        'acm.stuurNieuweCode',
        { ...params, request },
        isSms,
        (transaction, person, challenge) => sendAnotherSms(transaction, person, challenge, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/itsme', async ({ params, request, response }) => {
      const { gsmnummer } = await textsOf(request, ['gsmnummer'])
      const outcome = await tryKey('acm.beginItsme', { ...params, request }, 'itsme', (transaction) =>
        beginItsme(transaction, gsmnummer, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),

    http.post('/interacties/{id}/itsme/telefoon', async ({ params, request, response }) => {
      const answer =
        phoneAnswer(await textsOf(request, ['antwoord'], ['pictogram', 'code'])) ?? refuseRequest()
      const outcome = await goOn(
        'acm.bevestigOpTelefoon',
        { ...params, request },
        isItsme,
        (transaction, person, challenge) =>
          answerOnPhone(transaction, person, challenge, answer, clock.now()),
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(answerOf(outcome))
    }),
  ]
}
