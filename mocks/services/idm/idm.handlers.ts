import type { RequestHandler } from 'msw'
import type { operations } from '@/contracts/idm'
import { explainAccess } from '../../rules/explain'
import { handlersOf, operation } from '../operations'
import type { ServiceContext } from '../services'
import { createAdmission } from './admission'
import {
  aanvraag,
  aanvragenVan,
  aanvragenVoor,
  beheerdeOrganisaties,
  gebruiker,
  gebruikersrechtenVoor,
  gebruikersVan,
  logboekVan,
  rechtenVan,
  toegekendRecht,
} from './idm.answers'
import { askRight, decideRequest } from './requests'
import { changeRight, grantRight } from './rights'
import { addUser, changeEmployment, findPerson } from './users'

const periodOf = ({ van, tot }: { van: string; tot: string | null }) => ({ from: van, to: tot })

/** IDM, gebruikersbeheer: the users of organisations, their rights, and requests for one. */
export function idmHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const { caller, insider, asker, manager } = createAdmission(context)

  return handlersOf<operations>('idm', context, {
    geefOrganisaties: operation(caller, ({ admitted: { insz } }) => ({
      status: 200,
      body: { organisaties: beheerdeOrganisaties(world, insz, clock.today()) },
    })),

    geefGebruikersrechten: operation(caller, ({ query: { doelgroep } }) => ({
      status: 200,
      body: { gebruikersrechten: gebruikersrechtenVoor(world, doelgroep) },
    })),

    geefRechten: operation(insider, ({ params: { orgcode } }) => ({
      status: 200,
      body: { rechten: rechtenVan(world, orgcode) },
    })),

    kenRechtToe: operation(manager, async ({ body, headers, admitted: decide }) => {
      const key = headers['Idempotency-Key']
      const granted = await decide((transaction, act) => grantRight(transaction, act, body, key))
      return { status: 201, body: toegekendRecht(world, granted) }
    }),

    wijzigRecht: operation(manager, async ({ params: { id }, body, admitted: decide }) => {
      const changed = await decide((transaction, act) => changeRight(transaction, act, id, periodOf(body)))
      return { status: 200, body: toegekendRecht(world, changed) }
    }),

    geefGebruikers: operation(manager, ({ params: { orgcode } }) => ({
      status: 200,
      body: { gebruikers: gebruikersVan(world, orgcode) },
    })),

    voegGebruikerToe: operation(manager, async ({ body, headers, admitted: decide }) => {
      const key = headers['Idempotency-Key']
      const added = await decide((transaction, act) => addUser(transaction, act, body, key))
      return { status: 201, body: gebruiker(world, added) }
    }),

    wijzigWerkrelatie: operation(manager, async ({ params: { id }, body, admitted: decide }) => {
      const changed = await decide((transaction, act) =>
        changeEmployment(transaction, act, id, periodOf(body)),
      )
      return { status: 200, body: gebruiker(world, changed) }
    }),

    zoekPersoon: operation(manager, ({ body: { rijksregisternummer } }) => {
      const { firstName, lastName } = findPerson(world, rijksregisternummer)
      return { status: 200, body: { voornaam: firstName, naam: lastName } }
    }),

    geefLogboek: operation(manager, ({ params: { orgcode } }) => ({
      status: 200,
      body: { regels: logboekVan(world, orgcode) },
    })),

    geefAanvragen: operation(manager, ({ params: { orgcode } }) => ({
      status: 200,
      body: { aanvragen: aanvragenVoor(world, orgcode) },
    })),

    vraagRecht: operation(asker, async ({ body, admitted: decide }) => {
      const made = await decide((transaction, act) => askRight(transaction, act, body))
      return { status: 201, body: aanvraag(world, made) }
    }),

    besluitAanvraag: operation(manager, async ({ params: { id }, body, admitted: decide }) => {
      const decided = await decide((transaction, act) => decideRequest(transaction, act, id, body))
      return { status: 200, body: aanvraag(world, decided) }
    }),

    // Only of the caller themselves, whoever they act for now.
    legToegangUit: operation(caller, ({ params: { orgcode }, query, admitted: { insz } }) => ({
      status: 200,
      body: explainAccess(world, insz, orgcode, query.doelgroep ?? 'EA', clock.today()),
    })),

    geefMijnAanvragen: operation(caller, ({ admitted: { insz } }) => ({
      status: 200,
      body: { aanvragen: aanvragenVan(world, insz) },
    })),
  })
}
