import { defineAsyncComponent, inject, type Component } from 'vue'
import { useRouter } from 'vue-router'
import { tellMissing, unreachedKey } from './unreached'

/** Stands where a part is missing. */
const nothing = () => null

/**
 * A part of the page that comes after it. When it cannot be loaded the page stands without it, and says that something is
 * missing.
 */
export function useLaterPart(load: () => Promise<{ default: Component }>): Component {
  const unreached = inject(unreachedKey)
  const router = useRouter()
  return defineAsyncComponent<Component>(() =>
    load().catch(() => {
      if (unreached) void tellMissing(unreached, router.resolve(router.currentRoute.value.fullPath).href)
      return nothing
    }),
  )
}
