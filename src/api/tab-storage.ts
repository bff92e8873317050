const memory = new Map<string, string>()

/** What this tab keeps over a reload; as long as the page, where the browser keeps nothing. */
export const tabStorage = {
  get(key: string): string | null {
    try {
      return memory.get(key) ?? sessionStorage.getItem(key)
    } catch {
      return null
    }
  },
  set(key: string, value: string) {
    try {
      sessionStorage.setItem(key, value)
      memory.delete(key)
    } catch {
      memory.set(key, value)
    }
  },
  remove(key: string) {
    memory.delete(key)
    try {
      sessionStorage.removeItem(key)
    } catch {
      // Then there is nothing to remove.
    }
  },
}
