import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/idm'
import { explainAccess } from '../../rules/explain'
import type { Capacity } from '../../world/schema/acm'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { oneOf, refuseRequest } from '../reading'
import type { ServiceContext } from '../services'

const isCapacity = oneOf<Capacity>('BUR', 'EA', 'GID', 'LB', 'OV')

/** Why the caller may or may not use the e-loket; only of themselves, whoever they act for now. */
export function explanationHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/idm` })

  return [
    http.get('/organisaties/{orgcode}/uitleg', async ({ request, params, query, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.idm)
      if (caller instanceof Response) return response.untyped(caller)
      const capacity = query.get('doelgroep') ?? 'EA'
      if (!isCapacity(capacity)) refuseRequest()
      return response(200).json(explainAccess(world, caller.insz, params.orgcode, capacity, clock.today()))
    }),
  ]
}
