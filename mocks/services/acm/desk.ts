import type { components } from '@/contracts/acm'
import type { Operation } from '../../world/cause'
import type { Interaction } from '../../world/schema/acm'
import type { Reader, Transaction } from '../../world/world'
import { isOfBrowser } from '../browser-session'
import type { ServiceContext } from '../services'
import { interactionAnswer } from './acm.answers'
import { findInteraction, notFound, type Finished } from './acm.interactions'
import { clientsAt } from './clients'
import { Refusal } from './refusal'

/** Which interaction is asked about, and by what. */
export interface Asked {
  id: string
  request: Request
}

/** What all operations on an interaction share: finding it, changing it, answering it. */
export function createDesk({ world, clock, base }: ServiceContext) {
  const clients = clientsAt(base)

  function answerOf(outcome: Interaction | Finished): components['schemas']['Interactie'] {
    if ('locatie' in outcome) return { ...answerOf(outcome.interaction), locatie: outcome.locatie }
    const interaction = outcome
    const application = clients.find(({ id }) => id === interaction.request.clientId)?.name ?? ''
    return interactionAnswer(world, interaction, application, clock)
  }

  /** The interaction of the browser that asks: in another browser its id is worth nothing. */
  function look(reader: Reader, { id, request }: Asked, find = findInteraction): Interaction | Refusal {
    const found = find(reader, id, clock.now())
    return found instanceof Refusal || isOfBrowser(request, found.session) ? found : notFound()
  }

  /** Does something to an interaction, in one transaction. */
  const change = <Result>(
    operation: Operation,
    asked: Asked,
    act: (transaction: Transaction, interaction: Interaction) => Result,
    find = findInteraction,
  ): Promise<Result | Refusal> =>
    world.transact(
      (transaction) => {
        const interaction = look(transaction, asked, find)
        return interaction instanceof Refusal ? interaction : act(transaction, interaction)
      },
      { operation, person: world.get('interactions', asked.id)?.insz ?? null },
    )

  return { clients, answerOf, look, change }
}
