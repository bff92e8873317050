import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { tabStorage } from '@/api/tab-storage'
import type { Applicant } from '@/domain/applicant'
import { visit, type Choice } from './visit'

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
  const change = (changes: Partial<KeptSession>) => kept.value && keep({ ...kept.value, ...changes })

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

  function ownVisit() {
    const found = visit.read()
    return found?.id === kept.value?.visit ? found : null
  }

  return {
    identity,
    applicant,
    notice,
    tokens: (): Tokens | null => kept.value,
    /** When the person last did something, in any tab of the visit. */
    activeAt: () => kept.value && Math.max(kept.value.activeAt, ownVisit()?.activeAt ?? 0),
    signIn(who: Identity, tokens: Tokens, now: number) {
      const id = visit.alive(now)?.id ?? crypto.randomUUID()
      keep({ ...tokens, identity: who, activeAt: now, visit: id })
      visit.keep({ id, capacity: who.capacity, organisation: who.organisation, activeAt: now })
    },
    /** Takes other tokens for the same person. */
    renew: (tokens: Tokens) => change(tokens),
    isCopied: () => kept.value?.copied ?? false,
    /** The tab was duplicated: the refresh token belongs to the tab it was copied from. */
    disownCopy: () => change({ refreshToken: null, copied: true }),
    /** There are no tokens of its own to be had: the tab goes on with the access token, as long as it is good. */
    acceptCopy: () => change({ copied: false }),
    /** The person did something. */
    touch(now: number) {
      change({ activeAt: now })
      const shared = ownVisit()
      if (shared) visit.keep({ ...shared, activeAt: now })
    },
    /** Forgets the person and the tokens, in this tab. */
    clear: () => keep(null),
    /** The same, and no other tab can join the visit any more. */
    leave() {
      if (ownVisit()) visit.end()
      keep(null)
    },
  }
})
