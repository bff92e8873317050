import type { Clock } from '../world/clock'
import type { World } from '../world/world'

/** What every simulated service gets. */
export interface ServiceContext {
  world: World
  clock: Clock
  /** Address under which the services stand, absolute and without a slash at the end: `<origin><BASE>services`. */
  base: string
  /** Asks another service over HTTP: the government's own answer. */
  ask: (request: Request) => Promise<Response>
}
