import { randomId } from '@/api/random-id'
import { acmSession, sharedStorage } from '@/api/tab-storage'
import { useSessionStore, type Choice, type Identity, type Tokens } from './session.store'

/** Milliseconds without doing anything after which the person is signed out (decision 13 of the design). */
export const idleLimit = 30 * 60_000

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
    const found = visit.read()
    return found && now - found.activeAt < idleLimit ? found : null
  },
  keep: (next: Visit) => sharedStorage.set(place(), JSON.stringify(next)),
  end: () => sharedStorage.remove(place()),
}

/** The visit this tab belongs to, as the other tabs left it. */
function ownVisit(): Visit | null {
  const found = visit.read()
  return found?.id === useSessionStore().kept?.visit ? found : null
}

/**
 * Whether this tab's visit ended without the tab hearing of it, as a tab may that the browser put aside: the person
 * signed out in another one, or another visit began since.
 */
export function missedEnd(): 'elders' | 'vervangen' | null {
  const { kept } = useSessionStore()
  if (!kept || ownVisit()) return null
  return visit.read() ? 'vervangen' : 'elders'
}

/** Signs in, in this tab: into the visit of the other tabs, when there is one. */
export function signIn(identity: Identity, tokens: Tokens, now: number) {
  const id = visit.alive(now)?.id ?? randomId()
  const { capacity, organisation } = identity
  useSessionStore().keep({ ...tokens, identity, activeAt: now, visit: id })
  visit.keep({ id, capacity, organisation, activeAt: now })
}

/** When the person last did something, in any tab of the visit; null for nobody. */
export function activeAt(): number | null {
  const { kept } = useSessionStore()
  return kept && Math.max(kept.activeAt, ownVisit()?.activeAt ?? 0)
}

/** The person did something. */
export function touch(now: number) {
  useSessionStore().change({ activeAt: now })
  const shared = ownVisit()
  if (shared) visit.keep({ ...shared, activeAt: now })
}

/** Forgets the person and the tokens, in this tab; and no other tab can join the visit any more. */
export function leave() {
  if (ownVisit()) visit.end()
  useSessionStore().keep(null)
}
