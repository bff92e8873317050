import type { Clock } from '../world/clock'
import { dayOf } from '../world/clock'
import type { World } from '../world/world'

/** The one interface to steer the simulation; panel, address and code are its doors. */
export interface Control {
  /** The persons that can be played. */
  persons: () => { id: string; name: string; role: string }[]
  player: () => string
  /** From now on "Testgegevens" shows the keys of this person. */
  choosePlayer: (id: string) => Promise<void>
  /** `YYYY-MM-DD` in Europe/Brussels. */
  today: () => string
  /** Moves the simulation to a day, near the same time of day; it runs on from there. RangeError for no such day. */
  setDate: (day: string) => Promise<void>
  /** Back to the beginning: all data, the date and the person. */
  reset: () => Promise<void>
}

const hour = 3_600_000

/**
 * Milliseconds to add so that the simulation stands on the day asked for, near the same time of day.
 *
 * @throws RangeError when that day does not exist
 */
export function shiftTo(day: string, now: number): number {
  const exists = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.startsWith(day)
  if (!exists) throw new RangeError(`${day} is not a day`)
  const shift = Date.parse(day) - Date.parse(dayOf(now))
  // Summer time may push the hour over midnight.
  return [0, -hour, hour].map((turn) => shift + turn).find((sum) => dayOf(now + sum) === day) ?? shift
}

export function createControl(world: World, clock: Clock): Control {
  const change = (next: { player?: string; clockOffset?: number }) =>
    world.transact((transaction) => {
      const setting = transaction.get('settings', 'simulation')
      if (setting) transaction.put('settings', { ...setting, ...next })
    })

  return {
    persons: () =>
      world
        .all('persons')
        .map(({ id, firstName, lastName, role }) => ({ id, name: `${firstName} ${lastName}`, role })),
    player: () => world.get('settings', 'simulation')?.player ?? '',
    choosePlayer: (player) => change({ player }),
    today: () => clock.today(),
    setDate: async (day) => change({ clockOffset: clock.offset() + shiftTo(day, clock.now()) }),
    async reset() {
      await world.reset()
      // MSW keeps cookies of its own.
      localStorage.removeItem('__msw-cookie-store__')
    },
  }
}
