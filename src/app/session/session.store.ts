import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { tabStorage } from '@/api/tab-storage'
import type { Actor } from '@/domain/actor'
import type { Applicant } from '@/domain/applicant'

/** What a person chose to act as. */
export interface Choice {
  /** Code of the target group, such as EA for an economic actor. */
  capacity: string
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
}

/** What the ID token said: who is signed in, in what capacity, for which organisation. */
export interface Identity extends Choice {
  firstName: string
  lastName: string
  /** National register number, eleven digits. */
  insz: string
  organisationName: string | null
  roles: string[]
}

/** What ACM gave for a code or a refresh token. */
export interface Tokens {
  /** Opaque; only for the API clients. */
  accessToken: string
  /** Simulation time, milliseconds; null when ACM did not say. */
  expiresAt: number | null
  /** For one use; null when there is none, or none that is this tab's own. */
  refreshToken: string | null
  /** `sub` of the ID token. */
  subject: string
}

interface KeptSession extends Tokens {
  identity: Identity
  /** Simulation time, milliseconds. */
  activeAt: number
  /** Id of the visit that the tab belongs to. */
  visit: string
  /** The tab was duplicated, and has not asked for tokens of its own yet. */
  copied?: boolean
}

/** Tokens live in this tab only: never in an address, a log or localStorage. */
const storageKey = 'kmo-session'

function readKept(): KeptSession | null {
  try {
    return JSON.parse(tabStorage.get(storageKey) ?? 'null') as KeptSession | null
  } catch {
    return null
  }
}

/** Who is signed in. What that allows is derived (`decideAccess`), so it cannot disagree. */
export const useSessionStore = defineStore('session', () => {
  const kept = shallowRef(readKept())
  /** What the next page says, once, of the sign-in that led to it. */
  const notice = shallowRef<'signed-in' | 'same' | 'unchanged' | null>(null)

  function keep(next: KeptSession | null) {
    kept.value = next
    if (next) tabStorage.set(storageKey, JSON.stringify(next))
    else tabStorage.remove(storageKey)
  }

  const identity = computed(() => kept.value?.identity ?? null)

  /** The person and the organisation, when the person acts for one. */
  const actor = computed<Actor | null>(() => {
    const who = identity.value
    if (!who?.organisation) return null
    return {
      personName: `${who.firstName} ${who.lastName}`,
      capacity: who.capacity,
      organisation: who.organisation,
      organisationName: who.organisationName ?? who.organisation,
    }
  })

  /** The person and the enterprise, when the person acts for one. */
  const applicant = computed<Applicant | null>(() => {
    const who = identity.value
    if (who?.capacity !== 'EA' || !who.organisation) return null
    return {
      personName: `${who.firstName} ${who.lastName}`,
      insz: who.insz,
      enterpriseNumber: who.organisation,
      enterpriseName: who.organisationName ?? who.organisation,
    }
  })

  return {
    identity,
    actor,
    applicant,
    notice,
    /** All that is known of the session; null for nobody. */
    kept,
    /** Begins a session, or forgets the person and the tokens, in this tab. */
    keep,
    /** Changes the session; without one there is nothing to change. */
    change: (changes: Partial<KeptSession>) => kept.value && keep({ ...kept.value, ...changes }),
  }
})
