import type { Act, NamedAct } from '../acts/acts'
import { faultKinds, type FaultPlace } from '../faults/faults'
import type { Clock } from '../world/clock'
import { dayOf } from '../world/days'
import type { Setting } from '../world/schema/simulation'
import type { AccountableWorld } from '../world/world'
import { dateBounds, shiftBy, shiftTo } from './clock-moves'

type Carriers = { [Name in NamedAct['act']]: (act: Extract<NamedAct, { act: Name }>) => Promise<void> }

const isPlace = (place: string): place is FaultPlace => Object.hasOwn(faultKinds, place)

/** Carries acts out. Each is one change of the world, and stands in the journal under its name. */
export function createCarryOut(world: AccountableWorld, clock: Clock): (act: Act) => Promise<void> {
  const change = (act: string, next: Partial<Setting>) =>
    world.transact(
      (transaction) => {
        const setting = transaction.get('settings', 'simulation')
        if (setting) transaction.put('settings', { ...setting, ...next })
      },
      { act },
    )

  /** @throws RangeError when the simulation would stand where it cannot */
  async function moveClock(act: string, shift: number) {
    const day = dayOf(clock.now() + shift)
    if (day < dateBounds.earliest || day > dateBounds.latest) throw new RangeError(`${day} is out of bounds`)
    await change(act, { clockOffset: clock.offset() + shift })
  }

  const carriers: Carriers = {
    setDate: async ({ act, day }) => moveClock(act, shiftTo(day, clock.now())),
    choosePerson: ({ act, person, session }) =>
      session
        ? world.transact((transaction) => transaction.put('players', { id: session, person }), { act })
        : change(act, { player: person }),
    async setFault({ act, place, fault }) {
      if (!isPlace(place) || (fault && !faultKinds[place].some((kind) => kind === fault.kind))) {
        throw new RangeError(`${fault?.kind ?? 'nothing'} cannot happen at ${place}`)
      }
      await world.transact(
        (transaction) =>
          fault ? transaction.put('faults', { id: place, ...fault }) : transaction.remove('faults', place),
        { act },
      )
    },
    unlockKeys: ({ act }) =>
      world.transact(
        (transaction) => {
          for (const { id } of transaction.all('keyStates')) transaction.remove('keyStates', id)
        },
        { act },
      ),
    set: ({ act, settings }) => change(act, settings),
    reset: () => world.reset(),
    forgetEarlier: () => world.forgetEarlier(),
  }

  return async (act) => {
    if ('advance' in act) return moveClock('advance', shiftBy(act.advance, clock.now()))
    // Each act finds the carrier of its own name; the compiler cannot follow that.
    const carrier = carriers[act.act] as (act: NamedAct) => Promise<void>
    return carrier(act)
  }
}
