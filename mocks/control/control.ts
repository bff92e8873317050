import type { Act } from '../acts/acts'
import type { Clock } from '../world/clock'
import { randomId } from '../world/ids'
import type { AccountableWorld, News } from '../world/world'
import { createCarryOut } from './carry-out'
import { createQueries, type Queries } from './queries'

/** The one interface to steer the simulation. Its doors (the panel, `doors/`) hold no logic of their own. */
export interface Control extends Queries {
  /**
   * Carries an act out. RangeError for what cannot be: no such day, a day outside `dateBounds`, a fault that cannot
   * happen at a place.
   *
   * A reset is told as `reset` here, where the app then forgets all that people left in the browser, and as
   * `restarted` in every other window, which forgets its own.
   */
  carryOut: (act: Act) => Promise<void>
  /** The path of the app at which a window begins that has a session of its own, to be played by this person. */
  windowAs: (person: string) => Promise<string>
  /** Calls back with news of the world; with what is known already, at once. */
  onNews: (listener: (news: News) => void) => void
}

export function createControl(world: AccountableWorld, clock: Clock): Control {
  const carryOut = createCarryOut(world, clock)
  return {
    ...createQueries(world, clock),
    carryOut,
    async windowAs(person) {
      const session = randomId()
      await carryOut({ act: 'choosePerson', person, session })
      return `/?acm-sessie=${session}`
    },
    onNews: (listener) => world.onNews(listener),
  }
}
