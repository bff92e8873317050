import type { RequestHandler } from 'msw'
import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '@/contracts/btb'
import { legalRepresentativeOf } from '../../rules/representatives'
import { hasTieTo } from '../../rules/ties'
import { randomId } from '../../world/ids'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import { malformedRequest, problem } from '../problem'
import { bodyOf, optional, record, text } from '../reading'
import type { ServiceContext } from '../services'
import { enterprisesOf, toegangsbeheerder } from './btb.answers'
import {
  decideDesignation,
  decideEnd,
  findPerson,
  type DesignationRequest,
  type FieldError,
} from './btb.rules'

/** Longer than anything people type in these fields; what is wrong with it is told at the field. */
const typed = text(0, 500)
const isSearch = record<{ rijksregisternummer: string }>({ rijksregisternummer: typed })
const isDesignation = record<DesignationRequest>({
  rijksregisternummer: typed,
  email: typed,
  telefoon: optional(typed),
  vervangt: (value) => value === null || typed(value),
})

const noTie = () => problem(403, { type: 'no-tie-to-enterprise', title: 'Geen band met deze onderneming.' })
const refused = (errors: FieldError[]) =>
  problem(422, { type: 'input-refused', title: 'Wat werd ingevuld, wordt geweigerd.', errors })
const stopped = () =>
  problem(409, { type: 'enterprise-stopped', title: 'Deze onderneming is gestopt of failliet.' })
const alreadyDesignated = () =>
  problem(409, { type: 'already-designated', title: 'Er is al een andere hoofdtoegangsbeheerder.' })

/** BTB: who manages an enterprise's access to government services. */
export function btbHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const http = createOpenApiHttp<paths>({ baseUrl: `${context.base}/btb` })
  const admit = (request: Request) => admitCaller(request, context, serviceCredentials.btb)

  /** Only who represents the enterprise today decides on its hoofdtoegangsbeheerder. */
  async function admitRepresentative(request: Request, number: string): Promise<Caller | Response> {
    const caller = await admit(request)
    if (caller instanceof Response) return caller
    if (legalRepresentativeOf(world, caller.insz, clock.today()).includes(number)) return caller
    if (!hasTieTo(world, caller.insz, number)) return noTie()
    const title = 'Geen wettelijk vertegenwoordiger van deze onderneming.'
    return problem(403, { type: 'not-a-representative', title })
  }

  return [
    http.get('/ondernemingen', async ({ request, response }) => {
      const caller = await admit(request)
      if (caller instanceof Response) return response.untyped(caller)
      return response(200).json({ ondernemingen: enterprisesOf(world, caller.insz, clock.today()) })
    }),

    http.get(
      '/ondernemingen/{ondernemingsnummer}/toegangsbeheerders',
      async ({ request, params, response }) => {
        const caller = await admit(request)
        if (caller instanceof Response) return response.untyped(caller)
        const { ondernemingsnummer } = params
        if (!hasTieTo(world, caller.insz, ondernemingsnummer)) return response.untyped(noTie())
        const toegangsbeheerders = world
          .where('designations', 'enterpriseNumber', ondernemingsnummer)
          // Of one day, the last that was made comes first.
          .toReversed()
          .toSorted((a, b) => b.from.localeCompare(a.from))
          .map((designation) => toegangsbeheerder(world, designation, caller.insz))
        return response(200).json({ toegangsbeheerders })
      },
    ),

    http.post('/ondernemingen/{ondernemingsnummer}/personen', async ({ request, params, response }) => {
      const caller = await admitRepresentative(request, params.ondernemingsnummer)
      if (caller instanceof Response) return response.untyped(caller)
      const { rijksregisternummer } = await bodyOf<{ rijksregisternummer: string }>(request, isSearch)
      const person = findPerson(world, rijksregisternummer)
      if (typeof person === 'string') {
        return response.untyped(refused([{ field: 'rijksregisternummer', code: person }]))
      }
      return response(200).json({ voornaam: person.firstName, naam: person.lastName })
    }),

    http.put(
      '/ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder',
      async ({ request, params, response }) => {
        const { ondernemingsnummer } = params
        const caller = await admitRepresentative(request, ondernemingsnummer)
        if (caller instanceof Response) return response.untyped(caller)
        const asked = await bodyOf<DesignationRequest>(request, isDesignation)
        const outcome = await world.transact(
          (transaction) => {
            const enterprise = transaction.get('enterprises', ondernemingsnummer)
            if (!enterprise) return null
            const today = clock.today()
            const decided = decideDesignation(transaction, enterprise, asked, { id: randomId(), today })
            if (decided.kind === 'designated') {
              for (const designation of decided.changed) transaction.put('designations', designation)
            }
            return decided
          },
          { operation: 'btb.duidHoofdtoegangsbeheerderAan', person: caller.insz },
        )
        if (!outcome) return response.untyped(noTie())
        if (outcome.kind === 'refused') return response.untyped(refused(outcome.errors))
        if (outcome.kind === 'enterprise-stopped') return response.untyped(stopped())
        if (outcome.kind === 'already-designated') return response.untyped(alreadyDesignated())
        return response(200).json(toegangsbeheerder(world, outcome.designation, caller.insz))
      },
    ),

    http.delete(
      '/ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder',
      async ({ request, params, query, response }) => {
        const { ondernemingsnummer } = params
        const caller = await admitRepresentative(request, ondernemingsnummer)
        if (caller instanceof Response) return response.untyped(caller)
        const id = query.get('aanduiding')
        if (!id) return response.untyped(malformedRequest())
        const ended = await world.transact(
          (transaction) => {
            const changed = decideEnd(transaction, ondernemingsnummer, id, clock.today())
            for (const designation of changed ?? []) transaction.put('designations', designation)
            return changed
          },
          { operation: 'btb.beeindigHoofdtoegangsbeheerder', person: caller.insz },
        )
        if (!ended) {
          const title = 'Deze onderneming heeft die aanduiding niet.'
          return response.untyped(problem(404, { type: 'not-found', title }))
        }
        return response(204).empty()
      },
    ),
  ]
}
