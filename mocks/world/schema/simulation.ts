/** What only the simulation knows: the people one can play with their digital keys, what goes wrong, how it is set. */
import type { components } from '@/contracts/inkom'
import type { Indexes } from './indexes'

/** A person and everything a digital key of theirs needs. The id is the first name in lower case. */
export interface Person {
  id: string
  /** National register number (TST), eleven digits. */
  insz: string
  firstName: string
  lastName: string
  /** One line for the panel: what makes this person interesting. In Dutch. */
  role: string
  keys: {
    eid: { cardNumber: string; pin: string }
    username: string
    password: string
    /** Mobile number, `+32…`, without spaces. */
    phone: string
    /** Base32 secret of the authenticator app (RFC 6238). */
    totpSecret: string
    /** Five digits. */
    itsmeCode: string
    /** 24 codes of six letters; the first is number 1. */
    tokenCodes: string[]
  }
}

/** A running number; `project-2026` counts the project numbers of that year. */
export interface Counter {
  id: string
  value: number
}

/** Something that goes wrong because somebody chose so. The id is where: see mocks/faults. */
export interface Fault {
  id: string
  kind: string
  /** How many more times; null until it is taken away. */
  times: number | null
}

/** How the simulation is set. There is one record, `simulation`. */
export interface Setting {
  id: 'simulation'
  /** Milliseconds between the machine's time and the simulation's. */
  clockOffset: number
  /** Id of the person who is played. */
  player: string
  /**
   * Whether every legal representative gets in at once, also of a natural person: the information page says so in one
   * place and the stricter rule in another. False unless somebody chose so.
   */
  everyRepresentativeAdmitted: boolean
  /** How the e-loket treats an enterprise whose photo reference is missing. */
  whenPhotoIsMissing: components['schemas']['PhotoReference']['whenMissing']
}

/** Who is played in a window that was opened as another person. The id is its session at ACM. */
export interface Player {
  id: string
  person: string
}

export interface SimulationTables {
  persons: Person
  counters: Counter
  faults: Fault
  players: Player
  settings: Setting
}

export const simulationIndexes = {
  persons: {
    insz: ({ insz }) => insz,
    cardNumber: ({ keys }) => keys.eid.cardNumber,
    username: ({ keys }) => keys.username,
    phone: ({ keys }) => keys.phone,
  },
  counters: {},
  faults: {},
  players: {},
  settings: {},
} satisfies Indexes<SimulationTables>
