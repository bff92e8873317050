import { faultAt, type FaultKind, type FaultPlace } from '../faults/faults'
import type { Clock } from '../world/clock'
import type { CalendarDate } from '../world/schema/time'
import type { Setting } from '../world/schema/simulation'
import type { WorldFile } from '../world/store/difference'
import type { AccountableWorld, Earlier } from '../world/world'

/** Something that goes wrong now, and how many more times: null until it is taken away. */
export interface ActiveFault {
  kind: FaultKind
  times: number | null
}

export type WhenPhotoIsMissing = Setting['whenPhotoIsMissing']

/** Everything one may ask of the simulation. A `session` is that of a window opened as another person. */
export interface Queries {
  /** The persons that can be played. */
  persons: () => { id: string; name: string; role: string }[]
  /** Whose keys "Testgegevens" shows in a window; in one of the browser's own session when left out. */
  player: (session?: string | null) => string
  fault: (place: FaultPlace) => ActiveFault | null
  /** Whether every legal representative gets in at once, also of a natural person; see docs/data-dictionary.md. */
  everyRepresentativeAdmitted: () => boolean
  /** How the e-loket treats an enterprise photo whose reference is missing (404 – FOTO/NULL). */
  whenPhotoIsMissing: () => WhenPhotoIsMissing
  today: () => CalendarDate
  /** Whether the world outlives this page; `damaged` when what the browser keeps of it cannot be read. */
  kept: () => 'yes' | 'no' | 'damaged'
  /** What was changed in the world, to be kept as a file. */
  file: () => Promise<WorldFile>
  /** What a person did in a build before this one and still has to be told of, or asked about; null for nothing. */
  earlier: () => Promise<Earlier | null>
}

export function createQueries(world: AccountableWorld, clock: Clock): Queries {
  const setting = () => world.get('settings', 'simulation')
  return {
    persons: () =>
      world
        .all('persons')
        .map(({ id, firstName, lastName, role }) => ({ id, name: `${firstName} ${lastName}`, role })),
    player: (session) => world.get('players', session ?? '')?.person ?? setting()?.player ?? '',
    fault(place) {
      const kind = faultAt(world, place)
      return kind && { kind, times: world.get('faults', place)?.times ?? null }
    },
    everyRepresentativeAdmitted: () => setting()?.everyRepresentativeAdmitted ?? false,
    whenPhotoIsMissing: () => setting()?.whenPhotoIsMissing ?? 'improved',
    today: () => clock.today(),
    kept: () => (world.damaged ? 'damaged' : world.persistent ? 'yes' : 'no'),
    file: () => world.exportDifference(),
    earlier: () => world.earlier(),
  }
}
