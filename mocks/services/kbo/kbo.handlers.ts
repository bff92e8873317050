import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { components, paths } from '@/contracts/kbo'
import { personWith } from '../../rules/persons'
import { randomId } from '../../world/ids'
import type { Enterprise, EnterpriseFunction } from '../../world/schema'
import type { Reader } from '../../world/world'
import { admitCaller } from '../caller'
import { serviceCredentials } from '../introspection'
import { problem } from '../problem'
import type { ServiceContext } from '../services'
import { isEnterpriseNumber, uitzondering } from './kbo.rules'

type Functie = components['schemas']['Functie']

const nameOf = ({ Namen }: Enterprise['kbo']) => Namen.MaatschappelijkeNamen[0]?.Naam ?? ''

const aanduiding = {
  person: { Code: '1', Omschrijving: 'Vertegenwoordiging door natuurlijke persoon' },
  enterprise: { Code: '2', Omschrijving: 'Vertegenwoordiging door onderneming' },
  both: { Code: '3', Omschrijving: 'Vertegenwoordiging door onderneming en natuurlijke persoon' },
}

function onderneming(reader: Reader, number: string): Required<Functie>['Onderneming'] {
  const enterprise = reader.get('enterprises', number)
  return { Ondernemingsnummer: number, Naam: enterprise ? nameOf(enterprise.kbo) : '' }
}

type Unnumbered = Omit<Functie, 'VolgNummer'>

/** A function with its holder. A national register number is given only to whose it is. */
function functie(reader: Reader, held: EnterpriseFunction, callerInsz: string): Unnumbered {
  const { enterpriseNumber, insz, code, description, from, to, actsFor } = held
  const holder = personWith(reader, insz)
  return {
    FunctiehouderVan: enterpriseNumber,
    NaamOnderneming: onderneming(reader, enterpriseNumber).Naam,
    AardFunctie: { Code: code, Omschrijving: description },
    AanduidingPersoonOnderneming: actsFor ? aanduiding.both : aanduiding.person,
    Persoon: {
      ...(insz === callerInsz && { INSZ: insz }),
      VoorNaam: holder?.firstName ?? '',
      AchterNaam: holder?.lastName ?? '',
    },
    ...(actsFor && { Onderneming: onderneming(reader, actsFor.enterpriseNumber) }),
    Periode: { Begin: from, Einde: to },
  }
}

/** The function that an enterprise holds through a permanent representative: it goes before that person's own. */
function held({ actsFor }: EnterpriseFunction, by: Unnumbered): Unnumbered[] {
  if (!actsFor) return [by]
  const { Persoon: _, ...ofEnterprise } = by
  return [
    {
      ...ofEnterprise,
      AardFunctie: { Code: actsFor.code, Omschrijving: actsFor.description },
      AanduidingPersoonOnderneming: aanduiding.enterprise,
    },
    by,
  ]
}

const numbered = (functions: Unnumbered[]): Functie[] =>
  functions.map((one, at) => ({ ...one, VolgNummer: String(at + 1).padStart(3, '0') }))

/** KBO, as it is asked through MAGDA: GeefOnderneming and GeefFuncties. */
export function kboHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/kbo` })
  const functies = (of: (held: EnterpriseFunction) => boolean, callerInsz: string) =>
    world
      .all('functions')
      .filter(of)
      .map((held, at) => functie(world, held, at, callerInsz))

  return [
    http.get('/ondernemingen/{ondernemingsnummer}', async ({ request, params, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.kbo)
      if (caller instanceof Response) return response.untyped(caller)
      const Referte = randomId()
      const number = params.ondernemingsnummer
      const enterprise = world.get('enterprises', number)
      if (!enterprise) {
        const code = isEnterpriseNumber(number) ? '40046' : '20007'
        return response(200).json({ Referte, Uitzonderingen: [uitzondering(code, clock.instant())] })
      }
      const Functies = functies(({ enterpriseNumber }) => enterpriseNumber === number, caller.insz)
      return response(200).json({ Referte, Inhoud: { Onderneming: { ...enterprise.kbo, Functies } } })
    }),

    http.get('/personen/{insz}/functies', async ({ request, params, response }) => {
      const caller = await admitCaller(request, context, serviceCredentials.kbo)
      if (caller instanceof Response) return response.untyped(caller)
      if (params.insz !== caller.insz) {
        return response.untyped(
          problem(403, { type: 'not-your-data', title: 'U kunt alleen uw eigen functies opvragen.' }),
        )
      }
      const Functies = functies(({ insz }) => insz === caller.insz, caller.insz)
      return response(200).json({ Referte: randomId(), Inhoud: { Functies } })
    }),
  ]
}
