import type { InjectionKey } from 'vue'

/** Typed values by the name of their field. */
export type Draft = Record<string, unknown>

/** Where drafts are kept, each field on its own: two tabs lose nothing of each other's fields. */
export interface DraftStorage {
  read: (place: string) => Promise<Draft>
  /** Writes the given fields and no others; `undefined` takes a field away. */
  write: (place: string, fields: Draft) => Promise<void>
  remove: (place: string) => Promise<void>
}

/** Whose drafts these are: person and enterprise. Given by the app; read once per form. */
export const draftOwner: InjectionKey<() => string> = Symbol('draft owner')

/** The time, in milliseconds since the epoch. Given by the app. */
export const draftClock: InjectionKey<() => number> = Symbol('draft clock')

/** Replaces the browser's storage in tests. */
export const draftStorage: InjectionKey<DraftStorage> = Symbol('draft storage')
