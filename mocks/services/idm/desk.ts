import { manages } from '../../rules/managers'
import { hasTieTo } from '../../rules/ties'
import type { Operation } from '../../world/cause'
import type { Reader, Transaction } from '../../world/world'
import { admitCaller, type Caller } from '../caller'
import { serviceCredentials } from '../introspection'
import type { ServiceContext } from '../services'
import type { Act } from './audit'
import { Refusal } from './refusal'

/**
 * What the operations share: who calls, and with what authority. A request that may not be made is given up here, as by
 * `refuseRequest`.
 */
export function createDesk(context: ServiceContext) {
  const { world, clock } = context

  const giveUp = (refusal: Refusal): never => {
    throw refusal.response()
  }

  async function caller(request: Request): Promise<Caller> {
    const admitted = await admitCaller(request, context, serviceCredentials.idm)
    if (admitted instanceof Response) throw admitted
    return admitted
  }

  /** Somebody who has anything to do with the organisation. */
  async function insider(request: Request, organisation: string): Promise<Caller> {
    const known = await caller(request)
    return hasTieTo(world, known.insz, organisation) ? known : giveUp(new Refusal('no-tie-to-organisation'))
  }

  function lacksAuthority(reader: Reader, { insz }: Caller, organisation: string): Refusal | null {
    if (manages(reader, insz, organisation, clock.today())) return null
    return new Refusal(hasTieTo(reader, insz, organisation) ? 'no-authority' : 'no-tie-to-organisation')
  }

  /** Somebody who manages the users of the organisation now. */
  async function manager(request: Request, organisation: string): Promise<Caller> {
    const known = await caller(request)
    const lacking = lacksAuthority(world, known, organisation)
    return lacking ? giveUp(lacking) : known
  }

  /** Does something in one transaction. */
  async function act<Result>(
    operation: Operation,
    { insz, name }: Caller,
    organisation: string,
    decide: (transaction: Transaction, act: Act) => Result | Refusal,
  ): Promise<Result> {
    const outcome = await world.transact(
      (transaction) =>
        decide(transaction, {
          organisation,
          targetGroup: transaction.get('entities', organisation) ? 'GID' : 'EA',
          by: name,
          insz,
          at: clock.instant(),
          today: clock.today(),
        }),
      { operation, person: insz },
    )
    return outcome instanceof Refusal ? giveUp(outcome) : outcome
  }

  /** Does what only a manager may; that they still are one is looked at in the transaction itself. */
  const actAsManager = <Result>(
    operation: Operation,
    who: Caller,
    organisation: string,
    decide: (transaction: Transaction, act: Act) => Result | Refusal,
  ): Promise<Result> =>
    act(
      operation,
      who,
      organisation,
      (transaction, now) => lacksAuthority(transaction, who, organisation) ?? decide(transaction, now),
    )

  return { caller, insider, manager, act, actAsManager, giveUp }
}

export type Desk = ReturnType<typeof createDesk>
