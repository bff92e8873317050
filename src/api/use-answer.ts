import { shallowRef, type ShallowRef } from 'vue'

/** A question to a service as a page sees it: the answer, or why there is none yet. */
export interface Answer<Body> {
  value: Readonly<ShallowRef<Body | null>>
  failure: Readonly<ShallowRef<Error | null>>
  pending: Readonly<ShallowRef<boolean>>
  /** Asks again; the old answer stays on the screen meanwhile. */
  ask: () => Promise<void>
}

/** Asks at once, and again on `ask()`. A failure is kept to be shown beside a retry, never thrown. */
export function useAnswer<Body>(question: () => Promise<Body>): Answer<Body> {
  const value = shallowRef<Body | null>(null)
  const failure = shallowRef<Error | null>(null)
  const pending = shallowRef(false)
  let newest = 0

  async function ask() {
    // The question may have changed since: of several the last one counts, whichever is answered first.
    const mine = ++newest
    pending.value = true
    failure.value = null
    try {
      const body = await question()
      if (mine === newest) value.value = body
    } catch (error) {
      if (mine === newest) failure.value = error instanceof Error ? error : new Error(String(error))
    } finally {
      if (mine === newest) pending.value = false
    }
  }

  void ask()
  return { value, failure, pending, ask }
}
