import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/btb'
import { personWith } from '../../rules/persons'
import { hasTieTo } from '../../rules/ties'
import type { Designation } from '../../world/schema'
import type { Reader } from '../../world/world'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { problem } from '../problem'
import type { ServiceContext } from '../services'

type Toegangsbeheerder = components['schemas']['Toegangsbeheerder']

function toegangsbeheerder(
  reader: Reader,
  { id, role, domain, insz, from, to }: Designation,
  callerInsz: string,
): Toegangsbeheerder {
  const person = personWith(reader, insz)
  return {
    id,
    rol: role,
    ...(domain && { domein: domain }),
    voornaam: person?.firstName ?? '',
    naam: person?.lastName ?? '',
    eigen: insz === callerInsz,
    van: from,
    tot: to,
  }
}

/** BTB: who manages an enterprise's access to government services. */
export function btbHandlers(context: ServiceContext): RequestHandler[] {
  const { world } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/btb` })

  return [
    http.get(
      '/ondernemingen/{ondernemingsnummer}/toegangsbeheerders',
      async ({ request, params, response }) => {
        const caller = await admitCaller(request, context, serviceCredentials.btb)
        if (caller instanceof Response) return response.untyped(caller)
        const { ondernemingsnummer } = params
        if (!hasTieTo(world, caller.insz, ondernemingsnummer)) {
          return response.untyped(
            problem(403, { type: 'no-tie-to-enterprise', title: 'Geen band met deze onderneming.' }),
          )
        }
        const toegangsbeheerders = world
          .all('designations')
          .filter(({ enterpriseNumber }) => enterpriseNumber === ondernemingsnummer)
          .toSorted((a, b) => b.from.localeCompare(a.from))
          .map((designation) => toegangsbeheerder(world, designation, caller.insz))
        return response(200).json({ toegangsbeheerders })
      },
    ),
  ]
}
