import type { Setting } from '../world/schema/simulation'
import type { CalendarDate } from '../world/schema/time'

/** Something that goes wrong, and how many more times: null until it is taken away. */
export interface ChosenFault {
  kind: string
  times: number | null
}

/** A length of time in days, hours and minutes, as ISO 8601 writes it: `P3D`, `PT31M`, `P1DT12H`. */
export type Duration = string

/**
 * What steers the simulation, as data that fits in JSON: the same whoever gives it, the panel, a test or a file. What a
 * service or a person does is no act but a request.
 */
export type Act =
  /** Time that passes at once. */
  | { advance: Duration }
  /** Moves the simulation to a day, near the same time of day; it runs on from there. */
  | { act: 'setDate'; day: CalendarDate }
  /** From now on "Testgegevens" shows the keys of this person, in this window or in all that have no session. */
  | { act: 'choosePerson'; person: string; session?: string | null }
  /** Makes something go wrong at a place, or nothing any more. */
  | { act: 'setFault'; place: string; fault: ChosenFault | null }
  /** Wrong tries are forgotten, and no digital key is locked any more. */
  | { act: 'unlockKeys' }
  | { act: 'set'; settings: Partial<Pick<Setting, 'everyRepresentativeAdmitted' | 'whenPhotoIsMissing'>> }
  /** Back to the beginning: all data, the date, the persons and what goes wrong. */
  | { act: 'reset' }
  /** What was done in a build before this one is not asked about any more. */
  | { act: 'forgetEarlier' }

/** The acts that have a name. */
export type NamedAct = Extract<Act, { act: string }>
