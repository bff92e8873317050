import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { tabStorage } from '@/api/tab-storage'
import type { Applicant } from '@/domain/applicant'

/** What the ID token said: who is signed in, in what capacity, for which organisation. */
export interface Identity {
  firstName: string
  lastName: string
  /** National register number, eleven digits. */
  insz: string
  /** Code of the target group, such as EA for an economic actor. */
  capacity: string
  /** Enterprise number or OVO code; null for a citizen. */
  organisation: string | null
  organisationName: string | null
  roles: string[]
}

interface KeptSession {
  identity: Identity
  accessToken: string
  /** Simulation time, milliseconds. */
  activeAt: number
}

/** Tokens live in this tab only: never in an address, a log or localStorage. */
const storageKey = 'kmo-session'

function readKept(): KeptSession | null {
  const kept = tabStorage.get(storageKey)
  if (!kept) return null
  try {
    return JSON.parse(kept) as KeptSession
  } catch {
    return null
  }
}

/** Who is signed in. What that allows is derived (`decideAccess`), so it cannot disagree. */
export const useSessionStore = defineStore('session', () => {
  const kept = shallowRef(readKept())

  function keep(next: KeptSession | null) {
    kept.value = next
    if (next) tabStorage.set(storageKey, JSON.stringify(next))
    else tabStorage.remove(storageKey)
  }

  const identity = computed(() => kept.value?.identity ?? null)

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
    applicant,
    /** Opaque; only for the API clients. */
    accessToken: () => kept.value?.accessToken ?? null,
    activeAt: () => kept.value?.activeAt ?? null,
    signIn: (who: Identity, accessToken: string, now: number) =>
      keep({ identity: who, accessToken, activeAt: now }),
    /** The person did something. */
    touch(now: number) {
      if (kept.value) keep({ ...kept.value, activeAt: now })
    },
    /** Forgets the person and the token, in this tab. */
    clear: () => keep(null),
  }
})
