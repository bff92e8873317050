import type { RequestHandler } from 'msw'
import type { operations } from '@/contracts/kbo'
import { isEnterpriseNumber } from '../../rules/enterprise-number'
import { parseNationalNumber } from '../../rules/national-number'
import { personWith } from '../../rules/persons'
import { randomId } from '../../world/ids'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { handlersOf, operation } from '../operations'
import { problem } from '../problem'
import { Refused } from '../refused'
import type { ServiceContext } from '../services'
import { functionsBy, functionsIn } from './kbo.functions'
import { uitzondering, type ExceptionCode } from './kbo.rules'

const notYourData = () =>
  new Refused(problem(403, { type: 'not-your-data', title: 'U kunt alleen uw eigen functies opvragen.' }))

/** KBO, as it is asked through MAGDA: GeefOnderneming and GeefFuncties. */
export function kboHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const caller = (asked: { request: Request }) => admitCaller(asked, context, serviceCredentials.kbo)
  const unable = (code: ExceptionCode) => ({
    status: 200 as const,
    body: { Referte: randomId(), Uitzonderingen: [uitzondering(code, clock.instant())] },
  })

  return handlersOf<operations>('kbo', context, {
    geefOnderneming: operation(caller, ({ params: { ondernemingsnummer: number }, admitted: { insz } }) => {
      const enterprise = world.get('enterprises', number)
      if (!enterprise) return unable(isEnterpriseNumber(number) ? '40046' : '20007')
      const Onderneming = { ...enterprise.kbo, Functies: functionsIn(world, number, insz) }
      return { status: 200, body: { Referte: randomId(), Inhoud: { Onderneming } } }
    }),

    geefFuncties: operation(caller, ({ params: { insz }, admitted }) => {
      if (parseNationalNumber(insz) !== insz) return unable('20002')
      if (insz !== admitted.insz) throw notYourData()
      // A provider elsewhere may have signed in somebody whom this register does not know.
      if (!personWith(world, insz)) return unable('30003')
      const Functies = functionsBy(world, insz)
      if (Functies.length === 0) return unable('30001')
      return { status: 200, body: { Referte: randomId(), Inhoud: { Functies } } }
    }),
  })
}
