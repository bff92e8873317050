import type { RequestHandler } from 'msw'
import type { ServiceContext } from '../services'
import { interactionHandlers } from './interaction.handlers'
import { keyHandlers } from './key.handlers'
import { openIdHandlers } from './openid.handlers'

/** The simulated Toegangsbeheer: an OpenID Provider, and what happens between its request and its answer. */
export const acmHandlers = (context: ServiceContext): RequestHandler[] => [
  ...openIdHandlers(context),
  ...interactionHandlers(context),
  ...keyHandlers(context),
]
