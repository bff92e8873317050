import type { News } from '../world'

/** Tells news to who listens, now and later: a page may only begin to listen when it is there. */
export function createNews() {
  const told: News[] = []
  const listeners: ((news: News) => void)[] = []
  return {
    tell(news: News) {
      told.push(news)
      listeners.forEach((listener) => listener(news))
    },
    hear(listener: (news: News) => void) {
      told.forEach(listener)
      listeners.push(listener)
    },
  }
}
