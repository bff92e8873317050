import type { components } from '@/contracts/acm'
import type { Interaction } from '../../world/schema'
import type { Transaction } from '../../world/world'
import type { ServiceContext } from '../services'
import { interactionAnswer } from './acm.answers'
import { findInteraction, type Finished } from './acm.interactions'
import { clientsAt } from './clients'
import { Refusal } from './refusal'

/** What all operations on an interaction share: finding it, changing it, answering it. */
export function createDesk({ world, clock, base }: ServiceContext) {
  const clients = clientsAt(base)

  function answerOf(outcome: Interaction | Finished): components['schemas']['Interactie'] {
    if ('locatie' in outcome) return { ...answerOf(outcome.interaction), locatie: outcome.locatie }
    const interaction = outcome
    const application = clients.find(({ id }) => id === interaction.request.clientId)?.name ?? ''
    return interactionAnswer(world, interaction, application, clock)
  }

  /** Does something to an interaction, in one transaction. */
  const change = <Result>(
    id: string,
    act: (transaction: Transaction, interaction: Interaction) => Result,
    find = findInteraction,
  ): Promise<Result | Refusal> =>
    world.transact((transaction) => {
      const interaction = find(transaction, id, clock.now())
      return interaction instanceof Refusal ? interaction : act(transaction, interaction)
    })

  return { clients, answerOf, change }
}
