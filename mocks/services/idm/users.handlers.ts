import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/idm'
import { idempotencyKeyOf } from '../reading'
import type { ServiceContext } from '../services'
import type { Desk } from './desk'
import { beheerdeOrganisaties, gebruiker, gebruikersVan, logboekVan } from './idm.answers'
import { numberIn, periodIn, userIn } from './idm.reading'
import { Refusal } from './refusal'
import { addUser, changeEmployment, findPerson } from './users'

/** Organisations, their users, and what was changed. */
export function userHandlers({ base, world, clock }: ServiceContext, desk: Desk): RequestHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `${base}/idm` })

  return [
    http.get('/organisaties', async ({ request, response }) => {
      const { insz } = await desk.caller(request)
      return response(200).json({ organisaties: beheerdeOrganisaties(world, insz, clock.today()) })
    }),

    http.get('/organisaties/{orgcode}/gebruikers', async ({ request, params, response }) => {
      await desk.manager(request, params.orgcode)
      return response(200).json({ gebruikers: gebruikersVan(world, params.orgcode) })
    }),

    http.post('/organisaties/{orgcode}/gebruikers', async ({ request, params, response }) => {
      const caller = await desk.manager(request, params.orgcode)
      const key = idempotencyKeyOf(request)
      const asked = await userIn(request)
      const added = await desk.actAsManager(
        'idm.voegGebruikerToe',
        caller,
        params.orgcode,
        (transaction, act) => addUser(transaction, act, asked, key),
      )
      return response(201).json(gebruiker(world, added))
    }),

    http.patch('/organisaties/{orgcode}/gebruikers/{id}', async ({ request, params, response }) => {
      const caller = await desk.manager(request, params.orgcode)
      const asked = await periodIn(request)
      const changed = await desk.actAsManager(
        'idm.wijzigWerkrelatie',
        caller,
        params.orgcode,
        (transaction, act) => changeEmployment(transaction, act, params.id, asked),
      )
      return response(200).json(gebruiker(world, changed))
    }),

    http.post('/organisaties/{orgcode}/personen', async ({ request, params, response }) => {
      await desk.manager(request, params.orgcode)
      const person = findPerson(world, await numberIn(request))
      if (person instanceof Refusal) return desk.giveUp(person)
      return response(200).json({ voornaam: person.firstName, naam: person.lastName })
    }),

    http.get('/organisaties/{orgcode}/logboek', async ({ request, params, response }) => {
      await desk.manager(request, params.orgcode)
      return response(200).json({ regels: logboekVan(world, params.orgcode) })
    }),
  ]
}
