import { watch, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import { ProblemError } from '@/api/problems'

/** Leads to the explanation how to get access as soon as Inkom says that there is none for this enterprise. */
export function useNoAccess(failure: Readonly<Ref<Error | null>>) {
  const router = useRouter()
  watch(failure, (error) => {
    if (error instanceof ProblemError && error.type === 'no-access-to-enterprise') {
      void router.replace({ name: 'no-access' })
    }
  })
}
