import type { RequestHandler } from 'msw'
import type { ServiceContext } from '../services'
import { createDesk } from './desk'
import { requestHandlers } from './requests.handlers'
import { rightHandlers } from './rights.handlers'
import { userHandlers } from './users.handlers'

/** IDM, gebruikersbeheer: the users of organisations, their rights, and requests for one. */
export function idmHandlers(context: ServiceContext): RequestHandler[] {
  const desk = createDesk(context)
  return [...userHandlers(context, desk), ...rightHandlers(context, desk), ...requestHandlers(context, desk)]
}
