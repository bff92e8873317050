import 'vue-router'
import type { Actor } from '@/domain/actor'
import type { Applicant } from '@/domain/applicant'
import type { Person } from '@/domain/person'
import type { Section } from '@/locales/catalogue'
import type { Addresses } from '../addresses'
import type { LeaveFor } from '../leave-for'

declare module 'vue-router' {
  interface RouteMeta {
    /**
     * Who may come here: a person who acts for an enterprise, one who acts for a government entity, anybody who is
     * signed in, or somebody who is busy signing in. Left out: anyone.
     */
    access?: 'enterprise' | 'staff' | 'person' | 'interaction'
    /** Catalogue sections the page needs, loaded beside it. */
    texts?: Section[]
  }
}

/** What pages are given that only the app knows. */
export interface PageTools {
  addresses: Addresses
  leaveFor: LeaveFor
  /** For whom the page is; pages without `access: 'enterprise'` have nobody. */
  applicant: () => Applicant
  /** Who is signed in, in whichever capacity; pages without `access` have nobody. */
  person: () => Person
  /** Who is signed in, for an organisation; pages without `beforeEnter: forOrganisation` may have nobody. */
  actor: () => Actor
  signOut: () => Promise<void>
}

/** The text of a parameter of an address; empty when it is missing, or given twice. */
export const param = (value: unknown) => (typeof value === 'string' ? value : '')
