import type { RequestHandler } from 'msw'
import type { operations } from '@/contracts/inkom'
import { isCalendarDay } from '../../world/days'
import { handlersOf, operation } from '../operations'
import { malformed } from '../reading'
import type { ServiceContext } from '../services'
import { createAdmission } from './admission'
import { applicationOperations } from './application.operations'
import { findProviders } from './providers.rules'
import { recordOperations } from './record.operations'
import { notFound } from './refusals'
import { schemeOn } from './scheme.rules'
import { staffOperations } from './staff.operations'

/** Inkom: the subsidy office. Each request is admitted anew, before it is read, and each rule enforced here. */
export function inkomHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const admit = createAdmission(context)

  return handlersOf<operations>('inkom', context, {
    ...applicationOperations(context, admit),
    ...recordOperations(context, admit),
    ...staffOperations(context, admit),

    findProviders: operation(admit.caller, ({ query: { query = '', service = null } }) => {
      const wanted = { query, service, today: clock.today() }
      return { status: 200, body: { providers: findProviders(world.all('providers'), wanted) } }
    }),

    getScheme: operation(admit.caller, ({ query: { on = clock.today() } }) => {
      if (!isCalendarDay(on)) throw malformed()
      const scheme = schemeOn(world.all('schemes'), world.all('courses'), on)
      if (!scheme) throw notFound()
      return { status: 200, body: scheme }
    }),
  })
}
