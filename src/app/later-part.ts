import { defineAsyncComponent, inject, type Component } from 'vue'
import { useRoute } from 'vue-router'
import { tellMissingKey } from './unreached'

/** Stands where a part is missing. */
const nothing = () => null

/**
 * A part of the page that comes after it. When it cannot be loaded the page stands without it, and says that something is
 * missing.
 */
export function useLaterPart(load: () => Promise<{ default: Component }>): Component {
  const tellMissing = inject(tellMissingKey)
  const route = useRoute()
  return defineAsyncComponent<Component>(() =>
    load().catch(() => {
      tellMissing?.(route.fullPath)
      return nothing
    }),
  )
}
