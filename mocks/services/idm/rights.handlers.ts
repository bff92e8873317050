import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/idm'
import { idempotencyKeyOf, refuseRequest } from '../reading'
import type { ServiceContext } from '../services'
import type { Desk } from './desk'
import { gebruikersrechtenVoor, rechtenVan, toegekendRecht } from './idm.answers'
import { periodIn, rightIn } from './idm.reading'
import { changeRight, grantRight } from './rights'

/** The catalogue of rights, and who was granted which. */
export function rightHandlers({ base, world }: ServiceContext, desk: Desk): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/idm` })

  return [
    http.get('/gebruikersrechten', async ({ request, query, response }) => {
      await desk.caller(request)
      const targetGroup = query.get('doelgroep')
      // The type promises one of both; what is asked over a network may be anything.
      if (targetGroup !== 'EA' && targetGroup !== 'GID') return refuseRequest()
      return response(200).json({ gebruikersrechten: gebruikersrechtenVoor(world, targetGroup) })
    }),

    http.get('/organisaties/{orgcode}/rechten', async ({ request, params, response }) => {
      await desk.insider(request, params.orgcode)
      return response(200).json({ rechten: rechtenVan(world, params.orgcode) })
    }),

    http.post('/organisaties/{orgcode}/rechten', async ({ request, params, response }) => {
      const caller = await desk.manager(request, params.orgcode)
      const key = idempotencyKeyOf(request)
      const asked = await rightIn(request)
      const granted = await desk.actAsManager('idm.kenRechtToe', caller, params.orgcode, (transaction, act) =>
        grantRight(transaction, act, asked, key),
      )
      return response(201).json(toegekendRecht(world, granted))
    }),

    http.patch('/organisaties/{orgcode}/rechten/{id}', async ({ request, params, response }) => {
      const caller = await desk.manager(request, params.orgcode)
      const asked = await periodIn(request)
      const changed = await desk.actAsManager('idm.wijzigRecht', caller, params.orgcode, (transaction, act) =>
        changeRight(transaction, act, params.id, asked),
      )
      return response(200).json(toegekendRecht(world, changed))
    }),
  ]
}
