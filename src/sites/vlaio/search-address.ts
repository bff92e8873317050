import {
  communicationForm,
  enterpriseNumberForm,
  establishmentNumberForm,
  postalCodeForm,
  projectNumberForm,
} from '@/domain/normal-forms'
import { readRegistrationNumber } from '@/domain/registration-number'
import { readable } from '@/domain/typed-text'

/** What can be sought, by its word in the address. */
export const kinds = {
  ondernemingen: 'enterprises',
  projecten: 'applications',
  dienstverleners: 'providers',
} as const

export type KindSlug = keyof typeof kinds

export const kindSlugs = Object.keys(kinds) as KindSlug[]

/** A number is sought in its usual form, however it was typed; all else as it is. */
export function soughtQuery(typed: string): string {
  const text = readable(typed)
  return (
    enterpriseNumberForm(text) ??
    establishmentNumberForm(text) ??
    communicationForm(text) ??
    postalCodeForm(text) ??
    projectNumberForm(text) ??
    readRegistrationNumber(text)?.number ??
    text
  )
}

/** A search as it stands in the address, so that Back and a bookmark lead to it. */
export interface Search {
  kind: KindSlug
  query: string
  /** From 1. */
  page: number
}

/** The longest query, and the last page, that Inkom takes. */
export const longestQuery = 80
const lastPage = 1000

/** Reads a search from an address that anybody may have written: what cannot be asked is left out. */
export function readSearch({ kind, query, page }: Record<keyof Search, string>): Search {
  const number = /^\d{1,4}$/.test(page) ? Number(page) : 1
  return {
    kind: kindSlugs.find((slug) => slug === kind) ?? 'ondernemingen',
    query: readable(query).slice(0, longestQuery),
    page: Math.min(Math.max(number, 1), lastPage),
  }
}

/** The query of the address of a search, without what goes by itself. */
export function queryOf({ kind, query, page }: Search): Record<string, string> {
  return {
    ...(kind !== 'ondernemingen' && { soort: kind }),
    ...(query && { zoek: query }),
    ...(page > 1 && { pagina: String(page) }),
  }
}
