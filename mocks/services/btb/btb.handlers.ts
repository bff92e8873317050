import type { RequestHandler } from 'msw'
import type { operations } from '@/contracts/btb'
import { legalRepresentativeOf } from '../../rules/representatives'
import { hasTieTo } from '../../rules/ties'
import { randomId } from '../../world/ids'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import { handlersOf, operation } from '../operations'
import type { ServiceContext } from '../services'
import { enterprisesOf, toegangsbeheerder } from './btb.answers'
import { decideDesignation, decideEnd, findPerson } from './btb.rules'
import { refused, refusedInput } from './refusals'

interface OfEnterprise {
  request: Request
  params: { ondernemingsnummer: string }
}

/** BTB: who manages an enterprise's access to government services. */
export function btbHandlers(context: ServiceContext): RequestHandler[] {
  const { world, clock } = context
  const caller = (asked: { request: Request }) => admitCaller(asked, context, serviceCredentials.btb)

  /** Who has anything to do with the enterprise. */
  async function insider(asked: OfEnterprise): Promise<Caller> {
    const known = await caller(asked)
    if (!hasTieTo(world, known.insz, asked.params.ondernemingsnummer)) throw refused('no-tie-to-enterprise')
    return known
  }

  /** Only who represents the enterprise today decides on its hoofdtoegangsbeheerder. */
  async function representative(asked: OfEnterprise): Promise<Caller> {
    const known = await caller(asked)
    const { ondernemingsnummer } = asked.params
    if (legalRepresentativeOf(world, known.insz, clock.today()).includes(ondernemingsnummer)) return known
    throw refused(
      hasTieTo(world, known.insz, ondernemingsnummer) ? 'not-a-representative' : 'no-tie-to-enterprise',
    )
  }

  return handlersOf<operations>('btb', context, {
    geefOndernemingen: operation(caller, ({ admitted: { insz } }) => ({
      status: 200,
      body: { ondernemingen: enterprisesOf(world, insz, clock.today()) },
    })),

    geefToegangsbeheerders: operation(insider, ({ params: { ondernemingsnummer }, admitted: { insz } }) => {
      const toegangsbeheerders = world
        .where('designations', 'enterpriseNumber', ondernemingsnummer)
        // Of one day, the last that was made comes first.
        .toReversed()
        .toSorted((a, b) => b.from.localeCompare(a.from))
        .map((designation) => toegangsbeheerder(world, designation, insz))
      return { status: 200, body: { toegangsbeheerders } }
    }),

    zoekPersoon: operation(representative, ({ body: { rijksregisternummer } }) => {
      const person = findPerson(world, rijksregisternummer)
      if (typeof person === 'string') throw refusedInput([{ field: 'rijksregisternummer', code: person }])
      return { status: 200, body: { voornaam: person.firstName, naam: person.lastName } }
    }),

    duidHoofdtoegangsbeheerderAan: operation(
      representative,
      async ({ operation: name, params: { ondernemingsnummer }, body, admitted: { insz } }) => {
        const designation = await world.transact(
          (transaction) => {
            const enterprise = transaction.get('enterprises', ondernemingsnummer)
            if (!enterprise) throw refused('no-tie-to-enterprise')
            const now = { id: randomId(), today: clock.today() }
            const decided = decideDesignation(transaction, enterprise, body, now)
            for (const one of decided.changed) transaction.put('designations', one)
            return decided.designation
          },
          { operation: name, person: insz },
        )
        return { status: 200, body: toegangsbeheerder(world, designation, insz) }
      },
    ),

    beeindigHoofdtoegangsbeheerder: operation(
      representative,
      async ({
        operation: name,
        params: { ondernemingsnummer },
        query: { aanduiding },
        admitted: { insz },
      }) => {
        await world.transact(
          (transaction) => {
            for (const ended of decideEnd(transaction, ondernemingsnummer, aanduiding, clock.today())) {
              transaction.put('designations', ended)
            }
          },
          { operation: name, person: insz },
        )
        return { status: 204 }
      },
    ),
  })
}
