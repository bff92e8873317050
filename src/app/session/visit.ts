import { acmSession } from '@/api/acm-session'
import { sharedStorage } from '@/api/tab-storage'

/** Milliseconds without doing anything after which the person is signed out (decision 13 of the design). */
export const idleLimit = 30 * 60_000

/** What a person chose to act as. */
export interface Choice {
  /** Code of the target group, such as EA for an economic actor. */
  capacity: string
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
}

/**
 * What the tabs that were signed in through one session at ACM share: the last choice, for the next tab, and when the
 * person last did something in any of them. No token, and nothing about the person.
 */
export interface Visit extends Choice {
  /** Tells a visit from the ones before: a tab that slept through the end of its own does not join the next. */
  id: string
  /** Simulation time, milliseconds. */
  activeAt: number
}

const place = () => `kmo-visit:${acmSession()}`

export const visit = {
  read(): Visit | null {
    try {
      return JSON.parse(sharedStorage.get(place()) ?? 'null') as Visit | null
    } catch {
      return null
    }
  },
  /** The visit that another tab can join: one in which somebody did something lately. */
  alive(now: number): Visit | null {
    const found = this.read()
    return found && now - found.activeAt < idleLimit ? found : null
  },
  keep: (next: Visit) => sharedStorage.set(place(), JSON.stringify(next)),
  end: () => sharedStorage.remove(place()),
}
