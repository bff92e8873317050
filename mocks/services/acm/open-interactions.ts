import type { components } from '@/contracts/acm'
import type { Operation } from '../../world/cause'
import type { Interaction } from '../../world/schema/acm'
import type { Reader, Transaction } from '../../world/world'
import { isOfBrowser } from '../browser-session'
import type { ServiceContext } from '../services'
import { interactionAnswer } from './acm.answers'
import { findInteraction, notFound, type Finished } from './acm.interactions'
import { clientsAt } from './clients'
import { Failure } from './refusals'

/** Which interaction is asked about, and by what. */
export interface Asked {
  operation: Operation
  params: { id: string }
  request: Request
}

/** What all operations on an interaction share: finding it, changing it, answering it. */
export function openInteractions({ world, clock, base }: ServiceContext) {
  const clients = clientsAt(base)

  function answerOf(outcome: Interaction | Finished): components['schemas']['Interactie'] {
    if ('locatie' in outcome) return { ...answerOf(outcome.interaction), locatie: outcome.locatie }
    const interaction = outcome
    const application = clients.find(({ id }) => id === interaction.request.clientId)?.name ?? ''
    return interactionAnswer(world, interaction, application, clock)
  }

  /** The interaction of the browser that asks: in another browser its id is worth nothing. */
  function look(
    reader: Reader,
    { params: { id }, request }: Omit<Asked, 'operation'>,
    find = findInteraction,
  ): Interaction {
    const found = find(reader, id, clock.now())
    if (!isOfBrowser(request, found.session)) throw notFound()
    return found
  }

  /** Does something to an interaction, in one transaction, which also keeps the trace of a try that failed. */
  async function change<Result>(
    asked: Asked,
    act: (transaction: Transaction, interaction: Interaction) => Result | Failure,
    find = findInteraction,
  ): Promise<Result> {
    const cause = {
      operation: asked.operation,
      person: world.get('interactions', asked.params.id)?.insz ?? null,
    }
    const outcome = await world.transact(
      (transaction) => act(transaction, look(transaction, asked, find)),
      cause,
    )
    if (outcome instanceof Failure) throw outcome.refused()
    return outcome
  }

  return { clients, answerOf, look, change }
}
