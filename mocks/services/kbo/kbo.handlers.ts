import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/kbo'
import { isEnterpriseNumber } from '../../rules/enterprise-number'
import { parseNationalNumber } from '../../rules/national-number'
import { personWith } from '../../rules/persons'
import { randomId } from '../../world/ids'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { problem } from '../problem'
import type { ServiceContext } from '../services'
import { functionsBy, functionsIn } from './kbo.functions'
import { uitzondering, type ExceptionCode } from './kbo.rules'

/** KBO, as it is asked through MAGDA: GeefOnderneming and GeefFuncties. */
export function kboHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/kbo` })
  const unable = (code: ExceptionCode) => ({
    Referte: randomId(),
    Uitzonderingen: [uitzondering(code, clock.instant())],
  })

  return [
    http.get('/ondernemingen/{ondernemingsnummer}', async ({ request, params, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.kbo)
      if (caller instanceof Response) return response.untyped(caller)
      const number = params.ondernemingsnummer
      const enterprise = world.get('enterprises', number)
      if (!enterprise) return response(200).json(unable(isEnterpriseNumber(number) ? '40046' : '20007'))
      const Onderneming = { ...enterprise.kbo, Functies: functionsIn(world, number, caller.insz) }
      return response(200).json({ Referte: randomId(), Inhoud: { Onderneming } })
    }),

    http.get('/personen/{insz}/functies', async ({ request, params, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.kbo)
      if (caller instanceof Response) return response.untyped(caller)
      if (parseNationalNumber(params.insz) !== params.insz) return response(200).json(unable('20002'))
      if (params.insz !== caller.insz) {
        return response.untyped(
          problem(403, { type: 'not-your-data', title: 'U kunt alleen uw eigen functies opvragen.' }),
        )
      }
      // A provider elsewhere may have signed in somebody whom this register does not know.
      if (!personWith(world, caller.insz)) return response(200).json(unable('30003'))
      const Functies = functionsBy(world, caller.insz)
      if (Functies.length === 0) return response(200).json(unable('30001'))
      return response(200).json({ Referte: randomId(), Inhoud: { Functies } })
    }),
  ]
}
