import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/idm'
import { personWith } from '../../rules/persons'
import { hasTieTo } from '../../rules/ties'
import type { GrantedRight } from '../../world/schema'
import type { Reader } from '../../world/world'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { problem } from '../problem'
import type { ServiceContext } from '../services'
import { explanationHandlers } from './explanation.handlers'

type ToegekendRecht = components['schemas']['ToegekendRecht']

function toegekendRecht(reader: Reader, granted: GrantedRight): ToegekendRecht {
  const person = personWith(reader, granted.insz)
  return {
    id: granted.id,
    gebruiker: { id: granted.employment, voornaam: person?.firstName ?? '', naam: person?.lastName ?? '' },
    werkrelatie: reader.get('employments', granted.employment)?.type ?? 'vast',
    recht: granted.right,
    context: granted.context,
    van: granted.from,
    tot: granted.to,
    bron: granted.source,
    toegekendDoor: granted.grantedBy,
  }
}

const byName = ({ gebruiker: a }: ToegekendRecht, { gebruiker: b }: ToegekendRecht) =>
  a.naam.localeCompare(b.naam, 'nl') || a.voornaam.localeCompare(b.voornaam, 'nl')

/** IDM, gebruikersbeheer: who has which right for an organisation. */
export function idmHandlers(context: ServiceContext): RequestHandler[] {
  const { world } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/idm` })

  return [
    http.get('/organisaties/{orgcode}/rechten', async ({ request, params, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.idm)
      if (caller instanceof Response) return response.untyped(caller)
      const { orgcode } = params
      if (!hasTieTo(world, caller.insz, orgcode)) {
        return response.untyped(
          problem(403, { type: 'no-tie-to-organisation', title: 'Geen band met deze organisatie.' }),
        )
      }
      const rechten = world
        .all('rights')
        .filter(({ organisation }) => organisation === orgcode)
        .map((right) => toegekendRecht(world, right))
        .toSorted(byName)
      return response(200).json({ rechten })
    }),
    ...explanationHandlers(context),
  ]
}
