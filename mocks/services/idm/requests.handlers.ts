import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/idm'
import type { ServiceContext } from '../services'
import type { Desk } from './desk'
import { aanvraag, aanvragenVan, aanvragenVoor } from './idm.answers'
import { decisionIn, questionIn } from './idm.reading'
import { Refusal } from './refusal'
import { askRight, decideRequest } from './requests'

/** People ask for the right of the e-loket, and who manages the organisation answers. */
export function requestHandlers({ base, world }: ServiceContext, desk: Desk): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/idm` })

  const exists = (code: string) =>
    world.get('enterprises', code) !== undefined || world.get('entities', code) !== undefined

  return [
    http.get('/organisaties/{orgcode}/aanvragen', async ({ request, params, response }) => {
      await desk.manager(request, params.orgcode)
      return response(200).json({ aanvragen: aanvragenVoor(world, params.orgcode) })
    }),

    http.post('/organisaties/{orgcode}/aanvragen', async ({ request, params, response }) => {
      const caller = await desk.caller(request)
      if (!exists(params.orgcode)) return desk.giveUp(new Refusal('not-found'))
      const asked = await questionIn(request)
      const made = await desk.act('idm.vraagRecht', caller, params.orgcode, (transaction, act) =>
        askRight(transaction, act, asked),
      )
      return response(201).json(aanvraag(world, made))
    }),

    http.post('/organisaties/{orgcode}/aanvragen/{id}/besluit', async ({ request, params, response }) => {
      const caller = await desk.manager(request, params.orgcode)
      const asked = await decisionIn(request)
      const decided = await desk.actAsManager(
        'idm.besluitAanvraag',
        caller,
        params.orgcode,
        (transaction, act) => decideRequest(transaction, act, params.id, asked),
      )
      return response(200).json(aanvraag(world, decided))
    }),

    http.get('/mijn-aanvragen', async ({ request, response }) => {
      const { insz } = await desk.caller(request)
      return response(200).json({ aanvragen: aanvragenVan(world, insz) })
    }),
  ]
}
