import { faultAt, faultKinds, type FaultKind, type FaultPlace } from '../faults/faults'
import type { Clock } from '../world/clock'
import { dayOf } from '../world/days'
import { randomId } from '../world/ids'
import type { Setting } from '../world/schema/simulation'
import type { WorldFile } from '../world/store/difference'
import type { AccountableWorld, Earlier, News } from '../world/world'

/** Something that goes wrong, and how many more times: null until it is taken away. */
export interface ChosenFault {
  kind: FaultKind
  times: number | null
}

export type WhenPhotoIsMissing = Setting['whenPhotoIsMissing']

/**
 * The one interface to steer the simulation; panel, address and code are its doors.
 *
 * A `session` is that of a window opened as another person; there is none in a window of the browser's own session.
 */
export interface Control {
  /** The persons that can be played. */
  persons: () => { id: string; name: string; role: string }[]
  player: (session?: string | null) => string
  /** From now on "Testgegevens" shows the keys of this person, in this window or in all that have no session. */
  choosePlayer: (person: string, session?: string | null) => Promise<void>
  /** The path of the app at which a window begins that has a session of its own, to be played by this person. */
  windowAs: (person: string) => Promise<string>
  fault: (place: FaultPlace) => ChosenFault | null
  /** Makes something go wrong at a place, or nothing any more. RangeError for what cannot go wrong there. */
  chooseFault: (place: FaultPlace, fault: ChosenFault | null) => Promise<void>
  /** Wrong tries are forgotten, and no digital key is locked any more. */
  unlockKeys: () => Promise<void>
  /** Whether every legal representative gets in at once, also of a natural person; see docs/data-dictionary.md. */
  everyRepresentativeAdmitted: () => boolean
  admitEveryRepresentative: (admitted: boolean) => Promise<void>
  /** How the e-loket treats an enterprise photo whose reference is missing (404 – FOTO/NULL). */
  whenPhotoIsMissing: () => WhenPhotoIsMissing
  treatMissingPhoto: (treatment: WhenPhotoIsMissing) => Promise<void>
  /** `YYYY-MM-DD` in Europe/Brussels. */
  today: () => string
  /**
   * Moves the simulation to a day, near the same time of day; it runs on from there. RangeError for no such day, or
   * one outside `dateBounds`.
   */
  setDate: (day: string) => Promise<void>
  /**
   * Back to the beginning: all data, the date, the persons and what goes wrong. It is told as `reset` here, where
   * the app then forgets all that people left in the browser, and as `restarted` in every other window, which forgets its
   * own.
   */
  reset: () => Promise<void>
  /** Calls back with news of the world; with what is known already, at once. */
  onNews: (listener: (news: News) => void) => void
  /** Whether the world outlives this page; `damaged` when what the browser keeps of it cannot be read. */
  kept: () => 'yes' | 'no' | 'damaged'
  /** What was changed in the world, to be kept as a file. */
  file: () => Promise<WorldFile>
  /** What a person did in a build before this one and still has to be told of, or asked about; null for nothing. */
  earlier: () => Promise<Earlier | null>
  /** The person has answered: whatever is not saved as a file is gone. */
  forgetEarlier: () => Promise<void>
}

/** Between which days the simulation can stand: there was no e-loket before. The last one is far enough. */
export const dateBounds = { earliest: '2016-04-01', latest: '2099-12-31' }

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

/** What goes wrong, and the locks that come of it. */
const faultControl = (world: AccountableWorld): Pick<Control, 'fault' | 'chooseFault' | 'unlockKeys'> => ({
  fault(place) {
    const kind = faultAt(world, place)
    return kind && { kind, times: world.get('faults', place)?.times ?? null }
  },
  async chooseFault(place, fault) {
    if (fault && !faultKinds[place].some((kind) => kind === fault.kind)) {
      throw new RangeError(`${fault.kind} cannot happen at ${place}`)
    }
    await world.transact(
      (transaction) =>
        fault ? transaction.put('faults', { id: place, ...fault }) : transaction.remove('faults', place),
      { act: 'chooseFault' },
    )
  },
  unlockKeys: () =>
    world.transact(
      (transaction) => {
        for (const { id } of transaction.all('keyStates')) transaction.remove('keyStates', id)
      },
      { act: 'unlockKeys' },
    ),
})

export function createControl(world: AccountableWorld, clock: Clock): Control {
  const change = (act: string, next: Partial<Setting>) =>
    world.transact(
      (transaction) => {
        const setting = transaction.get('settings', 'simulation')
        if (setting) transaction.put('settings', { ...setting, ...next })
      },
      { act },
    )
  const playIn = (session: string, person: string) =>
    world.transact((transaction) => transaction.put('players', { id: session, person }), {
      act: 'choosePlayer',
    })

  return {
    ...faultControl(world),
    persons: () =>
      world
        .all('persons')
        .map(({ id, firstName, lastName, role }) => ({ id, name: `${firstName} ${lastName}`, role })),
    player: (session) =>
      world.get('players', session ?? '')?.person ?? world.get('settings', 'simulation')?.player ?? '',
    choosePlayer: (person, session) =>
      session ? playIn(session, person) : change('choosePlayer', { player: person }),
    async windowAs(person) {
      const session = randomId()
      await playIn(session, person)
      return `/?acm-sessie=${session}`
    },
    everyRepresentativeAdmitted: () =>
      world.get('settings', 'simulation')?.everyRepresentativeAdmitted ?? false,
    admitEveryRepresentative: (admitted) =>
      change('admitEveryRepresentative', { everyRepresentativeAdmitted: admitted }),
    whenPhotoIsMissing: () => world.get('settings', 'simulation')?.whenPhotoIsMissing ?? 'improved',
    treatMissingPhoto: (treatment) => change('treatMissingPhoto', { whenPhotoIsMissing: treatment }),
    today: () => clock.today(),
    async setDate(day) {
      const offset = clock.offset() + shiftTo(day, clock.now())
      if (day < dateBounds.earliest || day > dateBounds.latest)
        throw new RangeError(`${day} is out of bounds`)
      await change('setDate', { clockOffset: offset })
    },
    reset: world.reset,
    onNews: world.onNews,
    kept: () => (world.damaged ? 'damaged' : world.persistent ? 'yes' : 'no'),
    file: world.exportDifference,
    earlier: world.earlier,
    forgetEarlier: world.forgetEarlier,
  }
}
