import { readonly, ref, shallowRef } from 'vue'
import type { components as Inkom } from '@/contracts/inkom'
import { readable } from '@/domain/typed-text'
import { findProviders } from './application.api'

export type Provider = Inkom['schemas']['Provider']

/** The longest query the contract takes. */
const longest = 80

/** A search for service providers. Of two searches at once the last one counts; `again` repeats it. */
export function useProviderSearch() {
  const found = shallowRef<Provider[] | null>(null)
  const failure = shallowRef<Error | null>(null)
  const pending = ref(false)
  let newest = 0
  let last = ''

  async function search(query: string) {
    last = query
    const mine = ++newest
    pending.value = true
    failure.value = null
    try {
      const providers = await findProviders(readable(query).slice(0, longest))
      if (mine === newest) found.value = providers
    } catch (error) {
      if (mine === newest) failure.value = error instanceof Error ? error : new Error(String(error))
    } finally {
      if (mine === newest) pending.value = false
    }
  }

  return { found, failure, pending: readonly(pending), search, again: () => search(last) }
}
