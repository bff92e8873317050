import type { operations } from '@/contracts/acm'
import type { Interaction } from '../../world/schema/acm'
import { acmSessionOf, browserSessionsOf } from '../browser-session'
import { anyone, operation, type OperationsOf } from '../operations'
import { malformed } from '../reading'
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
import { openInteractions } from './open-interactions'
import { hasRepeated, parametersOf } from './parameters'
import { refused } from './refusals'

type Operations = Pick<
  OperationsOf<operations>,
  | 'beginInteractie'
  | 'geefInteractie'
  | 'annuleerInteractie'
  | 'kiesHoedanigheid'
  | 'kiesOrganisatie'
  | 'noemOnderneming'
  | 'meldAf'
  | 'geefTestgegevens'
>

/** Beginning and ending a sign-in, "aanmelden als", signing out, and the test data. */
export function interactionOperations(context: ServiceContext): Operations {
  const { world, clock } = context
  const { clients, answerOf, look, change } = openInteractions(context)

  const bodyOf = (outcome: Interaction | Destination) => ('locatie' in outcome ? outcome : answerOf(outcome))

  return {
    beginInteractie: operation(anyone, async ({ operation: name, request, body: { verzoek, sessie } }) => {
      const check = checkRequest(verzoek, clients)
      if (check.outcome === 'refused') throw refused(check.type, 400)
      if (check.outcome === 'redirected') return { status: 200, body: { locatie: check.location } }
      const { idTokenHint: hint } = check
      const subject = hint === null ? null : await personHinted(world, hint, check.request.clientId)
      if (hint !== null && subject === null) {
        const told = { error: 'login_required', error_description: 'id_token_hint names nobody known here' }
        return { status: 200, body: { locatie: answerAddress(check.request, told) } }
      }
      const accepted = { ...check, request: { ...check.request, subject } }
      const at = { clock, browser: browserSessionsOf(request) }
      const begun = await world.transact(
        (transaction) => begin(transaction, accepted, acmSessionOf(request, sessie), at),
        { operation: name, person: null },
      )
      return { status: 200, body: 'locatie' in begun ? begun : { interactie: answerOf(begun) } }
    }),

    geefInteractie: operation(anyone, (asked) => ({ status: 200, body: answerOf(look(world, asked)) })),

    annuleerInteractie: operation(anyone, async (asked) => ({
      status: 200,
      body: await change(asked, cancel),
    })),

    kiesHoedanigheid: operation(anyone, async (asked) => {
      const { doelgroep } = asked.body
      const outcome = await change(
        asked,
        (transaction, interaction) => chooseCapacity(transaction, interaction, doelgroep, clock),
        findEndable,
      )
      return { status: 200, body: bodyOf(outcome) }
    }),

    kiesOrganisatie: operation(anyone, async (asked) => {
      const { orgcode } = asked.body
      const body = await change(
        asked,
        (transaction, interaction) => chooseOrganisation(transaction, interaction, orgcode, clock),
        findEndable,
      )
      return { status: 200, body }
    }),

    noemOnderneming: operation(anyone, async (asked) => {
      const { ondernemingsnummer } = asked.body
      const body = await change(
        asked,
        (transaction, interaction) => nameEnterprise(transaction, interaction, ondernemingsnummer, clock),
        findEndable,
      )
      return { status: 200, body }
    }),

    meldAf: operation(anyone, async ({ operation: name, request, body: { verzoek, sessie } }) => {
      const parameters = parametersOf(verzoek)
      if (hasRepeated(parameters)) throw malformed()
      const hint = parameters.get('id_token_hint')
      const hinted = hint === null ? null : await readIdToken(hint, world.all('signingKeys'))
      const check = checkSignOut(verzoek, clients, hinted?.aud ?? null)
      if (check.outcome === 'refused') throw refused(check.type, 400)
      const session = acmSessionOf(request, sessie)
      const person = world.get('acmSessions', session)?.insz ?? null
      await world.transact((transaction) => endSession(transaction, session, check), {
        operation: name,
        person,
      })
      return { status: 200, body: check.location === null ? {} : { locatie: check.location } }
    }),

    geefTestgegevens: operation(anyone, ({ request, query: { sessie } }) => {
      const played = world.get('players', acmSessionOf(request, sessie))?.person
      const player = played ?? world.get('settings', 'simulation')?.player
      const person = world.all('persons').find(({ id }) => id === player) ?? world.all('persons')[0]
      if (!person) throw refused('no-simulation', 404)
      return { status: 200, body: testDataAnswer(world, person, clock.now()) }
    }),
  }
}
