import type { Clock } from '../world/clock'
import type { AccountableWorld } from '../world/world'
import type { Introspection } from './introspection'

/** What every simulated service gets. */
export interface ServiceContext {
  world: AccountableWorld
  clock: Clock
  /** Address under which the services stand, absolute and without a slash at the end: `<origin><BASE>services`. */
  base: string
  /** Asks another service over HTTP: the government's own answer, or the network for who stands elsewhere. */
  ask: (request: Request) => Promise<Response>
  /** The provider whose tokens the services accept; the simulated ACM when left out. */
  introspection?: Introspection
}
