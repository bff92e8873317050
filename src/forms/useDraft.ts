import type { FormContext, GenericObject } from 'vee-validate'
import { inject, onBeforeUnmount, onMounted, readonly, ref, shallowRef, toRaw, watch } from 'vue'
import { draftClock, draftOwner, draftStorage, type Draft } from './draft-keys'
import { browserStorage } from './draft-storage'

/** Kept beside the fields: what the service held when typing began. No field has this name. */
const baseName = '@base'

/** Milliseconds after the last key: with the time to write it stays well under the promised 500. */
const pause = 300

/** The keys under which something is kept in this browser, for the same owner. */
export function useDraftsOf(keys: readonly string[]) {
  const storage = inject(draftStorage, browserStorage)
  const owner = inject(draftOwner, () => () => 'nobody', true)
  const kept = ref<string[]>([])
  for (const key of keys) {
    storage.read(`${owner()}/${key}`).then(
      (draft) => Object.keys(draft).length > 0 && kept.value.push(key),
      // A browser that keeps nothing has no drafts.
      () => {},
    )
  }
  return kept
}

const copy = (values: object) => JSON.parse(JSON.stringify(toRaw(values))) as Draft
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Keeps what is typed in a form in the browser, and brings it back after a reload, a crash or a sign-out.
 *
 * Only fields that were changed here are written, so a draft of another tab keeps its other fields. A field that
 * was typed in before the draft was read keeps what was typed. When the browser cannot keep anything the form
 * works on, what was typed lives as long as the page, and `keptAt` stays `null`.
 *
 * @param key - names the step and what it is about; with the owner it is the place of the draft. Read once.
 * @param base - what the service holds of this step. When it held something else while the draft was typed, somebody
 * changed it since: `typedOn` says what the draft started from.
 */
export function useDraft<Values extends GenericObject, Output extends GenericObject>(
  form: FormContext<Values, Output>,
  key: () => string,
  base?: unknown,
) {
  const storage = inject(draftStorage, browserStorage)
  const now = inject(draftClock, null)
  const owner = inject(draftOwner, () => () => 'nobody', true)
  const place = `${owner()}/${key()}`

  const ready = ref(false)
  const keptAt = ref<string | null>(null)
  /** What the service held when the draft was begun; null while there is no draft. */
  const typedOn = shallowRef<{ base: unknown } | null>(null)
  let known = copy(form.values)
  let timer: ReturnType<typeof setTimeout> | undefined

  async function restore() {
    const { [baseName]: typedOnBase, ...draft } = await storage.read(place).catch((): Draft => ({}))
    const typed = copy(form.values)
    const untouched = Object.entries(draft).filter(([name]) => same(typed[name], known[name]))
    const restored = Object.fromEntries(untouched)
    // What is stored has no type any more; validation judges it again when it is sent.
    form.setValues(restored as Parameters<typeof form.setValues>[0], false)
    Object.assign(known, restored)
    if (typedOnBase !== undefined) typedOn.value = { base: typedOnBase }
    ready.value = true
  }

  async function keep() {
    clearTimeout(timer)
    timer = undefined
    const typed = copy(form.values)
    const changed = Object.keys({ ...known, ...typed }).filter((name) => !same(typed[name], known[name]))
    if (!changed.length) return
    try {
      const fields = Object.fromEntries(changed.map((name) => [name, typed[name]]))
      const begins = base !== undefined && !typedOn.value
      await storage.write(place, begins ? { ...fields, [baseName]: base } : fields)
      if (begins) typedOn.value = { base }
      known = typed
      keptAt.value = now ? new Date(now()).toISOString() : null
    } catch {
      keptAt.value = null
    }
  }

  /** Throws the draft away: what was typed is saved where it belongs. */
  async function clear() {
    clearTimeout(timer)
    timer = undefined
    known = copy(form.values)
    keptAt.value = null
    typedOn.value = null
    await storage.remove(place).catch(() => {})
  }

  /** What was typed is from now on a change of this: the service holds it, and the person has seen it. */
  async function rebase(next: unknown) {
    if (!typedOn.value) return
    typedOn.value = { base: next }
    await storage.write(place, { [baseName]: next }).catch(() => {})
  }

  const flush = () => void keep()
  const flushWhenHidden = () => document.visibilityState === 'hidden' && flush()

  watch(
    () => form.values,
    () => {
      clearTimeout(timer)
      timer = setTimeout(flush, pause)
    },
    { deep: true },
  )

  void restore()
  onMounted(() => {
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flushWhenHidden)
  })
  onBeforeUnmount(() => {
    flush()
    removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flushWhenHidden)
  })

  return { ready: readonly(ready), clear, rebase, keptAt: readonly(keptAt), typedOn }
}
