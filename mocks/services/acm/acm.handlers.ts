import type { RequestHandler } from 'msw'
import type { operations } from '@/contracts/acm'
import { handlersOf } from '../operations'
import type { ServiceContext } from '../services'
import { interactionOperations } from './interaction.operations'
import { keyOperations } from './key.operations'
import { openIdOperations } from './openid.operations'

/**
 * The simulated Toegangsbeheer: an OpenID Provider, and what happens between its request and its answer. Whom it lets in
 * is what most of its operations find out: they admit anyone.
 */
export const acmHandlers = (context: ServiceContext): RequestHandler[] =>
  handlersOf<operations>('acm', context, {
    ...openIdOperations(context),
    ...interactionOperations(context),
    ...keyOperations(context),
  })
