import { manages } from '../../rules/managers'
import { hasTieTo } from '../../rules/ties'
import type { Reader, Transaction } from '../../world/world'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import type { ServiceContext } from '../services'
import type { Act } from './audit'
import { refused } from './refusals'

interface OfOrganisation {
  orgcode: string
}

/** What somebody who was admitted decides for an organisation, in one transaction. */
type Deciding = <Result>(decide: (transaction: Transaction, act: Act) => Result) => Promise<Result>

/** Who may call, and what whoever is let in gets. */
export function createAdmission(context: ServiceContext) {
  const { world, clock } = context

  const caller = (request: Request): Promise<Caller> => admitCaller(request, context, serviceCredentials.idm)

  /** Somebody who has anything to do with the organisation. */
  async function insider(request: Request, { orgcode }: OfOrganisation): Promise<void> {
    const { insz } = await caller(request)
    if (!hasTieTo(world, insz, orgcode)) throw refused('no-tie-to-organisation')
  }

  function checkAuthority(reader: Reader, { insz }: Caller, organisation: string) {
    if (manages(reader, insz, organisation, clock.today())) return
    throw refused(hasTieTo(reader, insz, organisation) ? 'no-authority' : 'no-tie-to-organisation')
  }

  const deciding =
    ({ insz, name }: Caller, organisation: string, check: (reader: Reader) => void = () => {}): Deciding =>
    (decide) =>
      world.transact((transaction) => {
        check(transaction)
        return decide(transaction, {
          organisation,
          targetGroup: transaction.get('entities', organisation) ? 'GID' : 'EA',
          by: name,
          insz,
          at: clock.instant(),
          today: clock.today(),
        })
      })

  /** Anybody, for an organisation that exists. */
  async function asker(request: Request, { orgcode }: OfOrganisation): Promise<Deciding> {
    const known = await caller(request)
    if (!world.get('enterprises', orgcode) && !world.get('entities', orgcode)) throw refused('not-found')
    return deciding(known, orgcode)
  }

  /** Somebody who manages the users of the organisation now; that they still do is looked at in the transaction itself. */
  async function manager(request: Request, { orgcode }: OfOrganisation): Promise<Deciding> {
    const known = await caller(request)
    checkAuthority(world, known, orgcode)
    return deciding(known, orgcode, (reader) => checkAuthority(reader, known, orgcode))
  }

  return { caller, insider, asker, manager }
}
