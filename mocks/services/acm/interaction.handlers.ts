import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/acm'
import type { Interaction } from '../../world/schema/acm'
import { acmSessionOf, browserSessionsOf } from '../browser-session'
import { refuseRequest, textsOf } from '../reading'
import type { ServiceContext } from '../services'
import { testDataAnswer } from './acm.answers'
import {
  begin,
  cancel,
  chooseCapacity,
  chooseOrganisation,
  endSession,
  findEndable,
  nameEnterprise,
  type Destination,
} from './acm.interactions'
import { answerAddress, checkRequest, checkSignOut } from './acm.requests'
import { personHinted, readIdToken } from './acm.tokens'
import { createDesk } from './desk'
import { hasRepeated, parametersOf } from './parameters'
import { Refusal } from './refusal'

/** Beginning and ending a sign-in, "aanmelden als", signing out, and the test data. */
export function interactionHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock, base } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/acm` })
  const { clients, answerOf, look, change } = createDesk(context)

  const bodyOf = (outcome: Interaction | Destination) => ('locatie' in outcome ? outcome : answerOf(outcome))

  return [
    http.post('/interacties', async ({ request, response }) => {
      const { verzoek, sessie } = await textsOf(request, ['verzoek'], ['sessie'])
      const check = checkRequest(verzoek, clients)
      if (check.outcome === 'refused') return response.untyped(new Refusal(check.type, 400).response())
      if (check.outcome === 'redirected') return response(200).json({ locatie: check.location })
      const { idTokenHint: hint } = check
      const subject = hint === null ? null : await personHinted(world, hint, check.request.clientId)
      if (hint !== null && subject === null) {
        const told = { error: 'login_required', error_description: 'id_token_hint names nobody known here' }
        return response(200).json({ locatie: answerAddress(check.request, told) })
      }
      const accepted = { ...check, request: { ...check.request, subject } }
      const at = { clock, browser: browserSessionsOf(request) }
      const begun = await world.transact(
        (transaction) => begin(transaction, accepted, acmSessionOf(request, sessie), at),
        { operation: 'acm.beginInteractie', person: null },
      )
      return response(200).json('locatie' in begun ? begun : { interactie: answerOf(begun) })
    }),

    http.get('/interacties/{id}', ({ params, request, response }) => {
      const found = look(world, { ...params, request })
      if (found instanceof Refusal) return response.untyped(found.response())
      return response(200).json(answerOf(found))
    }),

    http.delete('/interacties/{id}', async ({ params, request, response }) => {
      const outcome = await change('acm.annuleerInteractie', { ...params, request }, cancel)
      return outcome instanceof Refusal ? response.untyped(outcome.response()) : response(200).json(outcome)
    }),

    http.post('/interacties/{id}/hoedanigheid', async ({ params, request, response }) => {
      const { doelgroep } = await textsOf(request, ['doelgroep'])
      const outcome = await change(
        'acm.kiesHoedanigheid',
        { ...params, request },
        (transaction, interaction) => chooseCapacity(transaction, interaction, doelgroep, clock),
        findEndable,
      )
      if (outcome instanceof Refusal) return response.untyped(outcome.response())
      return response(200).json(bodyOf(outcome))
    }),

    http.post('/interacties/{id}/organisatie', async ({ params, request, response }) => {
      const { orgcode } = await textsOf(request, ['orgcode'])
      const outcome = await change(
        'acm.kiesOrganisatie',
        { ...params, request },
        (transaction, interaction) => chooseOrganisation(transaction, interaction, orgcode, clock),
        findEndable,
      )
      return outcome instanceof Refusal ? response.untyped(outcome.response()) : response(200).json(outcome)
    }),

    http.post('/interacties/{id}/onderneming', async ({ params, request, response }) => {
      const { ondernemingsnummer } = await textsOf(request, ['ondernemingsnummer'])
      const outcome = await change(
        'acm.noemOnderneming',
        { ...params, request },
        (transaction, interaction) => nameEnterprise(transaction, interaction, ondernemingsnummer, clock),
        findEndable,
      )
      return outcome instanceof Refusal ? response.untyped(outcome.response()) : response(200).json(outcome)
    }),

    http.post('/afmeldingen', async ({ request, response }) => {
      const { verzoek, sessie } = await textsOf(request, ['verzoek'], ['sessie'])
      const parameters = parametersOf(verzoek)
      if (hasRepeated(parameters)) refuseRequest()
      const hint = parameters.get('id_token_hint')
      const hinted = hint === null ? null : await readIdToken(hint, world.all('signingKeys'))
      const check = checkSignOut(verzoek, clients, hinted?.aud ?? null)
      if (check.outcome === 'refused') return response.untyped(new Refusal(check.type, 400).response())
      const session = acmSessionOf(request, sessie)
      const person = world.get('acmSessions', session)?.insz ?? null
      await world.transact((transaction) => endSession(transaction, session, check), {
        operation: 'acm.meldAf',
        person,
      })
      return response(200).json(check.location === null ? {} : { locatie: check.location })
    }),

    http.get('/test-gegevens', ({ query, request, response }) => {
      const played = world.get('players', acmSessionOf(request, query.get('sessie') ?? undefined))?.person
      const player = played ?? world.get('settings', 'simulation')?.player
      const person = world.all('persons').find(({ id }) => id === player) ?? world.all('persons')[0]
      if (!person) return response.untyped(new Refusal('no-simulation', 404).response())
      return response(200).json(testDataAnswer(world, person, clock.now()))
    }),
  ]
}
