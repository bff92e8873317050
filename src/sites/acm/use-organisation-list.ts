import { computed, ref, watch } from 'vue'
import type { Organisation } from './acm.api'
import { findOrganisations, pageSize } from './organisation-list'

/**
 * A list of organisations that can be searched and is shown by the page.
 *
 * @param chosen - code of the one that was chosen: it stays in sight, whatever is sought and whichever page is shown
 */
export function useOrganisationList(organisations: () => Organisation[], chosen: () => string) {
  const sought = ref('')
  const asked = ref(1)
  watch(sought, () => (asked.value = 1))

  const found = computed(() => findOrganisations(organisations(), sought.value))
  const last = computed(() => Math.max(1, Math.ceil(found.value.length / pageSize)))
  // The list may have become shorter.
  const page = computed({ get: () => Math.min(asked.value, last.value), set: (next) => (asked.value = next) })
  const start = computed(() => (page.value - 1) * pageSize)
  const shown = computed(() => found.value.slice(start.value, start.value + pageSize))
  const apart = computed(() => {
    const choice = organisations().find(({ orgcode }) => orgcode === chosen())
    return choice && !shown.value.includes(choice) ? choice : null
  })
  return { sought, page, last, found, start, shown, apart }
}
