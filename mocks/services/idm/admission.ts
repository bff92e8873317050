import { manages } from '../../rules/managers'
import { hasTieTo } from '../../rules/ties'
import type { Operation } from '../../world/cause'
import type { Reader, Transaction } from '../../world/world'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import type { ServiceContext } from '../services'
import type { Act } from './audit'
import { refused } from './refusals'

interface OfOrganisation {
  operation: Operation
  request: Request
  params: { orgcode: string }
}

/** What somebody who was admitted decides for an organisation, in one transaction. */
type Deciding = <Result>(decide: (transaction: Transaction, act: Act) => Result) => Promise<Result>

/** Who may call, and what whoever is let in gets. */
export function createAdmission(context: ServiceContext) {
  const { world, clock } = context

  const caller = (asked: { request: Request }): Promise<Caller> =>
    admitCaller(asked, context, serviceCredentials.idm)

  /** Somebody who has anything to do with the organisation. */
  async function insider(asked: OfOrganisation): Promise<void> {
    const { insz } = await caller(asked)
    if (!hasTieTo(world, insz, asked.params.orgcode)) throw refused('no-tie-to-organisation')
  }

  function checkAuthority(reader: Reader, { insz }: Caller, organisation: string) {
    if (manages(reader, insz, organisation, clock.today())) return
    throw refused(hasTieTo(reader, insz, organisation) ? 'no-authority' : 'no-tie-to-organisation')
  }

  const deciding =
    (
      { operation, params: { orgcode: organisation } }: OfOrganisation,
      { insz, name }: Caller,
      check: (reader: Reader) => void = () => {},
    ): Deciding =>
    (decide) =>
      world.transact(
        (transaction) => {
          check(transaction)
          return decide(transaction, {
            organisation,
            targetGroup: transaction.get('entities', organisation) ? 'GID' : 'EA',
            by: name,
            insz,
            at: clock.instant(),
            today: clock.today(),
          })
        },
        { operation, person: insz },
      )

  /** Anybody, for an organisation that exists. */
  async function asker(asked: OfOrganisation): Promise<Deciding> {
    const known = await caller(asked)
    const { orgcode } = asked.params
    if (!world.get('enterprises', orgcode) && !world.get('entities', orgcode)) throw refused('not-found')
    return deciding(asked, known)
  }

  /** Somebody who manages the users of the organisation now; that they still do is looked at in the transaction itself. */
  async function manager(asked: OfOrganisation): Promise<Deciding> {
    const known = await caller(asked)
    const check = (reader: Reader) => checkAuthority(reader, known, asked.params.orgcode)
    check(world)
    return deciding(asked, known, check)
  }

  return { caller, insider, asker, manager }
}
