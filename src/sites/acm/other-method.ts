import {
  computed,
  inject,
  onBeforeUnmount,
  onMounted,
  provide,
  ref,
  type ComputedRef,
  type InjectionKey,
  type Ref,
} from 'vue'

const offersKey: InjectionKey<Ref<number>> = Symbol('offers of another method')

/** For the page: whether a notice on it already offers another digital key. */
export function useOtherMethodOffered(): ComputedRef<boolean> {
  const offers = ref(0)
  provide(offersKey, offers)
  return computed(() => offers.value > 0)
}

/** For a notice: it offers another digital key as long as it stands. */
export function offerOtherMethod() {
  const offers = inject(offersKey, ref(0))
  onMounted(() => offers.value++)
  onBeforeUnmount(() => offers.value--)
}
